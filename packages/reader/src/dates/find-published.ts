import { isNameLike } from '../article/person-name.js'
import type { Published } from '../types.js'
import { type LabelledDate, readDateline, readSetApart } from './dateline.js'
import { type DateOrder, scanDates } from './scan-dates.js'

/** Where in a first paragraph a dateline such as `CAIRO, 21 August 2024 (Agency) —` must end. */
const OPENING_LIMIT = 90

/**
 * The date of publication in the page's visible text. `places` are the lines between title and body, before the title,
 * and after the body, in the order in which they are trusted; `opening` is the first paragraph. Null where nothing says
 * so, where the order of day and month is open, where only an update is dated, or where two dates contradict each other.
 */
export function findPublished(
  places: readonly (readonly string[])[],
  opening: string | null,
  order: DateOrder,
): Published | null {
  const read = places.map((lines) => {
    const plain = lines.flatMap((line) => readDateline(line, order) ?? [])
    return plain.length > 0 ? plain : lines.flatMap((line) => readSetApart(line, order) ?? [])
  })
  return choosePublished(read, opening, order)
}

/** As `findPublished`, of dates that are read already. */
export function choosePublished(
  places: readonly (readonly LabelledDate[])[],
  opening: string | null,
  order: DateOrder,
): Published | null {
  for (const [rank, dates] of places.entries()) {
    if (dates.length > 0) return chooseDate(dates)
    if (rank === 0 && opening !== null) {
      const date = readOpening(opening, order)
      if (date !== null) return date
    }
  }
  return null
}

/** The one date that lines anywhere on a page call the date of publication; null where there is none, or several. */
export function findLabelled(lines: readonly string[], order: DateOrder): Published | null {
  const dates = lines
    .flatMap((line) => {
      if (!LABEL.test(line)) return []
      return readDateline(line, order) ?? readSetApart(line, order) ?? readSaid(line, order)
    })
    .filter(({ label }) => label === 'published')
  return chooseDate(dates)
}

/** `This entry was posted on Wednesday, August 21st, 2024 at 9:12 am and is filed under Water.` */
const SAID =
  /\b(?:this|the) (?:entry|post|article|story|page|piece|report|column|item|press release) (?:was|is) (?:first |originally )?(?:posted|published|written|created)\b[^.?!]{0,60} $/i
const SAID_LETTERS = 300

function readSaid(line: string, order: DateOrder): readonly LabelledDate[] {
  const date = line.length <= SAID_LETTERS ? scanDates(line, order)[0] : undefined
  return date !== undefined && SAID.test(line.slice(0, date.start)) ? [{ ...date, label: 'published' }] : []
}

const LABEL = /publi|posted|đăng|xuất bản|veröffentlicht|erschienen|yayın|публик|опублік|发布|公開|입력/iu

function chooseDate(dates: readonly LabelledDate[]): Published | null {
  const published = dates.filter(({ label }) => label === 'published')
  const candidates = published.length > 0 ? published : dates.filter(({ label }) => label !== 'updated')
  const first = candidates[0]
  if (first === undefined || first.date === null || candidates.some(({ date }) => date !== first.date)) return null
  return { date: first.date, precision: first.precision, from: 'visible-text' }
}

function readOpening(paragraph: string, order: DateOrder): Published | null {
  const opening = paragraph.slice(0, OPENING_LIMIT + 60)
  const mention = scanDates(opening, order)[0]
  if (mention === undefined || mention.date === null || mention.end > OPENING_LIMIT) return null
  const before = opening.slice(0, mention.start).replace(/[\s,(—–-]+$/u, '')
  const after = opening.slice(mention.end)
  if (!isNameLike(before) || !/^\)?\s*(?:\([^()]{1,40}\)\s*)?[—–-]\s/u.test(after)) return null
  return { date: mention.date, precision: mention.precision, from: 'visible-text' }
}
