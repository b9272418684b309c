import type { DateOrder } from './scan-dates.js'

/** What tells in which order a page writes day and month. */
export type OrderClues = {
  /** Language of its words, ISO 639-1; null where they do not tell. */
  readonly language: string | null
  /** Languages that its markup names: `en-GB`, `en_US`. */
  readonly tags?: readonly string[]
  /** Addresses of the page. */
  readonly urls?: readonly (string | null)[]
  /** Its text, looked at only where nothing else tells. */
  readonly lines?: readonly string[]
}

/** English-speaking countries in which the day comes first, by their codes, which are also the ends of their addresses. */
const DAY_FIRST = new Set(
  'gb uk ie au nz in za sg my hk pk bd lk np ng gh ke ug tz zw zm bw na jm tt bb mt cy fj vn id th'.split(' '),
)
/** Countries that speak other languages and in whose addresses pages in English stand, too. */
const EUROPE = new Set(
  'de at ch fr be nl lu es pt it gr eu dk no se fi is pl cz sk hu ro bg si hr rs ee lv ua ru tr il eg ae qa sa jo lb br ar cl mx pe'.split(
    ' ',
  ),
)
const MONTH_FIRST = new Set('us gov mil edu'.split(' '))
/** Languages that put the year first where they use figures alone. */
const YEAR_FIRST = new Set('zh ja ko hu lt mn'.split(' '))
const FIGURES = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d(?!\d)/g
const LINE_LETTERS = 400

/**
 * The order in which a page writes `8/9/2024`: as its other dates show it; day first in other languages than English; by
 * the country of its address, or that of the language that it names. `open` where nothing tells, or two dates differ.
 */
export function findDateOrder({ language, tags = [], urls = [], lines = [] }: OrderClues): DateOrder {
  const shown = shownOrder(lines)
  if (shown !== null) return shown
  if (language !== null && language !== 'en') return YEAR_FIRST.has(language) ? 'open' : 'day-first'
  const ends = urls.flatMap(
    (url) => url?.match(/^[a-z]+:\/\/[^/:?#]*\.([a-z]{2,4})(?=[/:?#]|$)/i)?.[1]?.toLowerCase() ?? [],
  )
  const countries = tags.flatMap((tag) => tag.match(/^[a-z]{2,3}[-_]([a-z]{2})\b/i)?.[1]?.toLowerCase() ?? [])
  if (ends.some((end) => DAY_FIRST.has(end) || EUROPE.has(end))) return 'day-first'
  if (countries.some((country) => DAY_FIRST.has(country))) return 'day-first'
  return [...ends, ...countries].some((place) => MONTH_FIRST.has(place)) ? 'month-first' : 'open'
}

/** The order that the dates of a text with a number above twelve have; null without any; `open` where they differ. */
function shownOrder(lines: readonly string[]): DateOrder | null {
  let days = 0
  let months = 0
  for (const line of lines) {
    if (line.length > LINE_LETTERS || !/\d[/-]\d/.test(line)) continue
    for (const [, a, b] of line.matchAll(FIGURES)) {
      if (Number(a) > 12 && Number(b) <= 12) days++
      else if (Number(b) > 12 && Number(a) <= 12) months++
    }
  }
  if (days === 0 && months === 0) return null
  return days > 0 && months > 0 ? 'open' : days > 0 ? 'day-first' : 'month-first'
}
