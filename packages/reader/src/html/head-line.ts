import { bylineLeadIn, OTHER_WORK } from '../article/byline-leads.js'
import { isNameLike, isPersonLike } from '../article/person-name.js'
import { endsRange, type LabelledDate, labelDates, OTHER_DAY, withoutDateWords } from '../dates/dateline.js'
import { plainFigures } from '../dates/plain-figures.js'
import { type DateMention, type DateOrder, scanDates } from '../dates/scan-dates.js'
import { countWords } from '../text/words.js'
import { splitNames, withoutAgency, withoutRole } from './author-names.js'

/** What a line near a headline says of who wrote the article and when. */
export type HeadLine = {
  readonly names: readonly string[]
  /** Whether something like `By` stands before the names. */
  readonly led: boolean
  readonly dates: readonly LabelledDate[]
}

const LINE_LIMIT = 180
/** What a page offers or asks for by somebody, rather than the page. */
const OFFERS =
  /^(?:get|sign|subscribe|follow|join|download|watch|listen|read|see|buy|shop|more|also|related|inspired|try)\b/i
/** What stands between a name and the date behind it. */
const BEFORE_DATE =
  /(?:[\s,]+(?:on|at|published|posted|(?:last )?updated|le|am|el|em|il|op|den)(?:\s+(?!and)\p{L}{3,9}\.?)?)?[\s,:–—-]*$/iu
/** More words than these that say something else make a line of another kind. */
const OTHER_WORDS = 7
const SEPARATOR = /\s*(?:[|｜•·⋅∙/»]|::)\s*|\s+[–—-]+\s+|,\s+(?=(?:published|updated|posted|\d))/iu
/** What page builders put beside name and date. */
const NOISE =
  /(?:\b(?:\d+|no|leave a|add a|one|see|view|write a)?\s*(?:comments?|replies|responses|views?|shares?|likes?|reads?|updates?)\b|\b(?:about )?\d+[ -]?(?:min(?:ute)?s?|mins?)(?: to)?(?: read(?:ing)?(?: time)?)?\b|\bread(?:ing)? time:?|\b(?:share(?: link| this(?: article| story| post)?)?|save(?: article)?|print|email|listen|follow|bookmark|copy link|facebook|twitter|uncategorized|news|blog)\b|\b\d+\s*(?:lượt xem|bình luận)\b|\(?\b\d[\d,.]* words?\b\)?|^\d+$)/giu
/** A reporter's name before what he or she is, as Korean pages have it. */
const REPORTER =
  /^(?:\[[^\]]{1,20}\]\s*|\([^)]{1,20}\)\s*)?(\p{Script=Hangul}{2,4})\s?(?:선임)?(?:기자|특파원)(?=$|[\s=·|])/u
/** Where a page is filed. */
const FILED = /^(?:(?:posted|filed|published|categori[sz]ed)\s+)?(?:in|under)\s*:?\s+\p{Lu}/iu
/** Where a text was taken from, before who wrote it. */
const SOURCE =
  /^(?:来源|來源|出处|出典|출처|source|quelle|fuente|fonte|bron|źródło|источник|nguồn)\s*[:：]\s*[^:：]{1,30}$/iu

/**
 * Reads a short line that says by whom and when, in any order: `By Name Updated: Feb 5, 2026`, `Name 21 February 2026`,
 * `12/06/2024 by Name 21 Comments`, `Topic | Name • 21 August 2024 • 5 min read`. Null where it is another kind of line.
 */
export function readHeadLine(line: string, order: DateOrder, language: string | null): HeadLine | null {
  if (line.length > LINE_LIMIT || line.length < 4) return null
  const text = unglue(plainFigures(line))
  const mentions = scanDates(text, order)
  const reporter = text.match(REPORTER)?.[1]
  if (reporter !== undefined) return { names: [reporter], led: true, dates: labelDates(text, mentions) }
  const lead = bylineLeadIn(language)
  if ((mentions.length === 0 && !lead.test(text)) || OTHER_DAY.test(text)) return null
  const pieces = piecesBetween(text, mentions).map((piece) => readPiece(piece, lead))
  const parts = pieces.flat()
  const others = parts.filter(({ kind }) => kind === 'other').reduce((sum, part) => sum + countWords(part.text), 0)
  if (others > OTHER_WORDS) return null
  const isApart = (k: number) => isLabel(pieces[k]!) && pieces[k + 1]![0]?.kind !== 'other'
  const dates = labelDates(text, mentions).filter(({ start }, k) => isApart(k) && !endsRange(text.slice(0, start)))
  const led = parts.find(({ kind }) => kind === 'led')
  const open = dates.length === 0 ? undefined : parts.find(({ kind }) => kind === 'name')
  const names = (led ?? open)?.names ?? []
  return names.length === 0 && dates.length === 0 ? null : { names, led: led !== undefined, dates }
}

/** Whether what stands before a date ends in no other words, or in one or two that name a section or place. */
function isLabel(parts: readonly Part[]): boolean {
  const last = parts.at(-1)
  return last === undefined || last.kind !== 'other' || (parts.length > 1 && SECTION.test(last.text))
}

const SECTION = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u

type Part = {
  readonly kind: 'led' | 'name' | 'other' | 'gap'
  readonly text: string
  readonly names: readonly string[]
}

function piecesBetween(text: string, mentions: readonly DateMention[]): readonly string[] {
  const ends = [0, ...mentions.map(({ end }) => end)]
  return ends.map((from, k) => text.slice(from, mentions[k]?.start ?? text.length))
}

/** Parts of what stands between two dates; a part that says nothing of its own is a gap. */
function readPiece(piece: string, lead: RegExp): readonly Part[] {
  const segments = piece.split(SEPARATOR)
  const parts: Part[] = []
  for (const [k, segment] of segments.entries()) {
    if (k > 0) parts.push({ kind: 'gap', text: '', names: [] })
    const found = segment.match(lead)
    if (found !== null && !OTHER_WORK.test(segment.slice(0, found[0].length).replace(/\s*\S+\s*:?\s*$/u, ''))) {
      const before = withoutDateWords(found[1]!).replace(NOISE, ' ').trim()
      if (OFFERS.test(before)) continue
      const isPlain = before === '' || SOURCE.test(before)
      const said = withoutAgency(segment.slice(found[0].length).replace(BEFORE_DATE, '')).replace(NOISE, ' ')
      const names = splitNames(said).filter((name) => (isPlain ? isWritten(name) : isPersonLike(name)))
      if (names.length > 0) {
        parts.push({ kind: 'led', text: segment, names })
        continue
      }
    }
    const rest = withoutDateWords(segment)
      .replace(NOISE, ' ')
      .replace(/^[\s,:;()[\]–—-]+|[\s,:;()[\]–—-]+$/gu, '')
    if (rest === '' || FILED.test(rest) || SOURCE.test(rest)) continue
    const named = withoutRole(rest)
    const names = countWords(named) <= 14 ? splitNames(named).filter(isPersonLike) : []
    const isName = names.length > 0 && countWords(names.join(' ')) + names.length - 1 >= countWords(named) - 1
    parts.push(isName ? { kind: 'name', text: rest, names } : { kind: 'other', text: rest, names: [] })
  }
  return parts
}

/** Whether it is written as names are; in letters without capitals anything is. */
function isWritten(name: string): boolean {
  return isNameLike(name) || !/\s/.test(name) || /\p{Lo}/u.test(name)
}

/** Texts of neighbouring elements may stand together without a blank. */
function unglue(line: string): string {
  return line
    .replace(/(?<=\d\s?[ap]\.?m\.?|\b(?:19|20)\d\d)(?=\p{Lu}\p{Ll})/giu, ' ')
    .replace(/(?<=\p{L}{3},? \d{1,2},? (?:19|20)\d\d)(?=\d)/gu, ' ')
    .replace(/(?<=\p{Ll})(?=(?:Updated|Published|Posted|Last [Uu]pdated|By )\b)/gu, ' ')
    .replace(
      /(?<=\p{L})(?=(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\p{Ll}{2,6})?\.? \d{1,2}, (?:19|20)\d\d)/gu,
      ' ',
    )
    .replace(/^(By)(?=\p{Lu}\p{Ll})/u, '$1 ')
    .replace(
      /\b(\d{1,2}) ?((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\p{Ll}{2,6})?) ?((?:19|20)\d\d)\b/gu,
      '$1 $2 $3',
    )
}
