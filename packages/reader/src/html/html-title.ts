import { foldMarks, tidy } from '../text/fold.js'
import { splitWords } from '../text/words.js'
import { type LinkedData, typesOf } from './json-ld.js'
import type { PageFacts } from './page-facts.js'

type Candidate = { readonly text: string; readonly weight: number }

/** How far each place is believed before others agree with it. */
const WEIGHTS = { linked: 2.5, og: 2.5, twitter: 1, window: 2 } as const
/** Separators between a headline and the name of the site. */
const SEPARATOR = /\s+(?:[|｜–—\-·•»/>›←→]+|::)\s+|\s*[|｜»]\s*|(?<=\p{Lo})\s*[_－]\s*(?=[\p{L}\d])/u
const AGREES = 2.5

/** A heading is the headline where it shares so many of its words with what else the page calls itself. */
const KIN = 0.25
const SUBHEADING_KIN = 0.6
/** The only heading of first rank with so many words is the headline even where the markup has quite another for searches. */
const OWN_WORDS = 4
/** No site is called by more words. */
const SITE_WORDS = 6

/**
 * The headline: the heading that is most like what the markup calls the page, in the reader's own view of the page; or,
 * where no heading is, by a vote of JSON-LD, `og:title`, `twitter:title` and the window title without the name of the
 * site. Null where nothing is said.
 */
export function findHtmlTitle(facts: PageFacts): string | null {
  const site = siteKeys(facts)
  const said: Candidate[] = []
  const add = (text: unknown, weight: number) => {
    if (typeof text !== 'string') return
    const clean = stripSite(decodeReferences(decodeReferences(tidy(text.replace(/<[^>]{0,200}>/g, '')))), site)
    if (clean !== '' && !site.has(bare(clean))) said.push({ text: clean, weight })
  }
  for (const article of facts.articles.slice(0, 2)) add(article.headline ?? article.name, WEIGHTS.linked)
  add(facts.meta.get('og:title')?.[0], WEIGHTS.og)
  add(facts.meta.get('twitter:title')?.[0], WEIGHTS.twitter)
  add(facts.windowTitle === null ? null : withoutTail(facts.windowTitle, site), WEIGHTS.window)
  const headings = facts.headings.slice(0, 8).filter((heading) => !site.has(bare(heading)))
  const heading = likest(headings, said, KIN)
  if (heading !== null) return withoutKicker(stripSite(heading, site), said, facts.headingParts)
  const lesser = likest(facts.subheadings, said, SUBHEADING_KIN)
  if (lesser !== null) return asSaid(stripSite(lesser, site), said)
  const [only] = headings
  if (only !== undefined && headings.length === 1 && sizeOf(only) >= OWN_WORDS) return stripSite(only, site)
  const whole = said.filter(({ text }) => !said.some((other) => isLonger(text, other.text) || isCut(text, other.text)))
  const voted = vote(whole)
  if (voted !== null) return voted
  return (
    headings.find((text) => splitWords(text).length >= 2) ??
    (facts.subheadings.length === 1 ? facts.subheadings[0]! : null)
  )
}

/** What pages set before or behind a headline to say of what kind it is. */
const KICKER =
  /^(?:\s*[|｜:•·–—-]?\s*(?:\[[^[\]]{1,20}\]|opinion|analysis|editorial|commentary|exclusive|breaking|live(?: updates)?|watch|video|photos?|gallery|in pictures|review|interview|podcast|sponsored|updated|explained|explainer|feature|featured|premium|subscriber only|longread|letters?)\s*[|｜:•·–—-]?)+\s*$/i

/** The headline without a label at either end, or a part of its own, that what the page calls itself does not have. */
function withoutKicker(heading: string, said: readonly Candidate[], parts: ReadonlySet<string>): string {
  for (const { text } of said) {
    const at = text.length < heading.length && splitWords(text).length >= 3 ? heading.indexOf(text) : -1
    if (at < 0) continue
    if (parts.has(text) || KICKER.test(`${heading.slice(0, at)} ${heading.slice(at + text.length)}`)) return text
  }
  return heading
}

/** Of a lesser heading that holds more or less than several places call the page, what these say. */
function asSaid(heading: string, said: readonly Candidate[]): string {
  const own = ` ${fold(heading)} `
  const texts = said.map(({ text }) => fold(text))
  const index = texts.findIndex((text, k) => {
    const isOne = own.includes(` ${text} `) || ` ${text} `.includes(own)
    return isOne && texts.some((other, j) => j !== k && other === text)
  })
  return index < 0 ? heading : said[index]!.text
}

/** The heading that shares most with what the markup calls the page, if that is more than so much. */
function likest(headings: readonly string[], said: readonly Candidate[], least: number): string | null {
  let heading: string | null = null
  let most = least
  for (const text of headings) {
    const kin = said.reduce((max, other) => Math.max(max, similarity(fold(text), fold(other.text))), 0)
    if (kin <= most || (kin < 1 && splitWords(text).length < 2)) continue
    most = kin
    heading = text
  }
  return heading
}

/** Whether a text is another with something behind it that is set off. */
function isLonger(text: string, other: string): boolean {
  return text.startsWith(other) && /^\s+[|｜–—\-·•»/]/u.test(text.slice(other.length)) && splitWords(other).length >= 3
}

/** Whether a text is the beginning of another, cut off. */
function isCut(text: string, other: string): boolean {
  const beginning = text.match(/^(.{12,}?)\s*(?:…|\.\.\.)$/u)?.[1]
  return beginning !== undefined && other.length > text.length - 3 && other.startsWith(beginning)
}

function vote(candidates: readonly Candidate[]): string | null {
  let best: string | null = null
  let bestScore = 0
  for (const candidate of candidates) {
    let score = candidate.weight
    for (const other of candidates) {
      if (other !== candidate) score += AGREES * similarity(fold(candidate.text), fold(other.text)) * other.weight
    }
    if (score > bestScore) {
      bestScore = score
      best = candidate.text
    }
  }
  return best
}

/** What the site calls itself, without spaces: its names and the parts of its address. */
function siteKeys(facts: PageFacts): ReadonlySet<string> {
  const host = facts.canonical?.match(/^https?:\/\/(?:www\.)?([^/:]+)/i)?.[1] ?? ''
  const labels = host.split('.')
  const names = [
    facts.meta.get('og:site_name')?.[0],
    facts.meta.get('application-name')?.[0],
    ...facts.linkedData
      .filter(isSiteOrPublisher)
      .slice(0, 8)
      .map(({ name }) => name),
    host,
    labels.at(-2),
    labels[0],
  ]
  return new Set(
    names.flatMap((name) =>
      typeof name !== 'string' || name === '' || splitWords(name).length > SITE_WORDS ? [] : [bare(name)],
    ),
  )
}

function isSiteOrPublisher(object: LinkedData): boolean {
  return typesOf(object).some((type) => /^(?:WebSite|(?:News)?(?:Media)?Organization|Corporation)$/.test(type))
}

/** A window title without what stands behind its last dash, where it names no site otherwise. */
function withoutTail(title: string, site: ReadonlySet<string>): string {
  if (stripSite(title, site) !== title) return title
  const tail = title.match(/^(.*\S)\s+[-–—]\s+(\S[^-–—|]*)$/u)
  if (tail === null) return title
  const [rest, name] = [splitWords(tail[1]!), splitWords(tail[2]!)]
  const isName = name.length <= 4 && name.every(({ text }) => /^[\p{Lu}\d]/u.test(text))
  return isName && rest.length >= 4 ? tail[1]! : title
}

/** Takes the site's name off either end: a part that the site is called by, or what stands behind the last bar. */
function stripSite(text: string, site: ReadonlySet<string>): string {
  let rest = text
  for (let parts = rest.split(SEPARATOR); parts.length > 1; parts = rest.split(SEPARATOR)) {
    const last = parts.at(-1)!
    const first = parts[0]!
    const shorter = rest.slice(0, rest.length - last.length).replace(EDGES, '')
    const isBar = /[|｜»_]\s*$/u.test(rest.slice(0, rest.length - last.length))
    const isPath = /^\s*[>›]/u.test(rest.slice(first.length))
    if (isPath && sizeOf(last) >= 3) return last
    if (isSite(last, site) || (isBar && sizeOf(shorter) >= 3 && sizeOf(last) <= 6)) rest = shorter
    else if (isSite(first, site) || KICKER.test(first)) rest = rest.slice(first.length).replace(EDGES, '')
    else break
  }
  const colon = rest.match(/^([^:：]{2,40})[:：]\s*(?=\S)/u)
  if (colon !== null && site.has(bare(colon[1]!)) && colon[0].length < rest.length) rest = rest.slice(colon[0].length)
  return rest === '' ? text : rest
}

/** Words, or so many letters of scripts that are written without blanks. */
function sizeOf(text: string): number {
  return splitWords(text).reduce((sum, { text: word }) => sum + (DENSE.test(word) ? word.length / DENSE_LETTERS : 1), 0)
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const DENSE_LETTERS = 2

function isSite(part: string, site: ReadonlySet<string>): boolean {
  const key = bare(part)
  if (key === '') return true
  for (const name of site)
    if (name === key || (name.length >= 5 && key.startsWith(name)) || (key.length >= 5 && name.startsWith(key)))
      return true
  return false
}

const EDGES = /^[\s|｜–—\-·•»:/_>›]+|[\s|｜–—\-·•»:/_>›]+$/gu

function bare(text: string): string {
  return fold(text).replaceAll(' ', '')
}

function fold(text: string): string {
  return splitWords(foldMarks(text))
    .map(({ text: word }) => word)
    .join(' ')
}

/** Share of words in common, of the longer. */
function similarity(a: string, b: string): number {
  const words = new Set(a.split(' '))
  const others = new Set(b.split(' '))
  let both = 0
  for (const word of words) if (others.has(word)) both++
  return both / Math.max(words.size, others.size, 1)
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** JSON-LD and attributes are often escaped twice. */
function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]+|#0?39));/gi, (all, decimal, hex, name) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : null
    if (code !== null) return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : all
    return REFERENCES[name.toLowerCase()] ?? all
  })
}
