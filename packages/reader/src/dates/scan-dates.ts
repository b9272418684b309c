import { ENGLISH_MONTHS, FURTHER_MONTHS, VIETNAMESE_MONTHS } from './month-names.js'

/** A full date, or a month with its year, as written in a text. */
export type DateMention = {
  /** `2024-08-21` or `2024-08`; null where the day or month is impossible or the order of day and month is open. */
  readonly date: string | null
  readonly precision: 'day' | 'month'
  readonly start: number
  readonly end: number
}

/** Which of two numbers such as `8/9/2024` is the day; `open` where nothing says so. */
export type DateOrder = 'day-first' | 'month-first' | 'open'

type Reading = { readonly year: number; readonly month: number; readonly day?: number } | null
type Pattern = { readonly expression: RegExp; readonly read: (groups: readonly string[], order: DateOrder) => Reading }

const FURTHER = Object.keys(FURTHER_MONTHS)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|')
const EN = Object.keys(ENGLISH_MONTHS).join('|')
const VI = `0?[1-9]|1[0-2]|${Object.keys(VIETNAMESE_MONTHS).join('|')}`
const YEAR = '(1[89]\\d\\d|20\\d\\d|21\\d\\d)'
const DAY = '(\\d{1,2})'
const BEFORE = '(?<![\\p{L}\\p{N}]|\\d[.,/:-])'
const AFTER = '(?![\\p{L}\\p{N}]|[./-]\\d)'

const pattern = (source: string, read: Pattern['read'], after = AFTER): Pattern => ({
  expression: new RegExp(`${BEFORE}${source}${after}`, 'giu'),
  read,
})

/** In order of precedence: a stretch that an earlier pattern has taken is not read again. */
const PATTERNS: readonly Pattern[] = [
  pattern(`${YEAR}-(\\d{2})-(\\d{2})`, ([y, m, d]) => ({ year: +y!, month: +m!, day: +d! }), '(?!\\d|-\\d)'),
  pattern(`${YEAR}([./] ?)(\\d{1,2})\\2(\\d{1,2})`, ([y, , m, d]) => ({ year: +y!, month: +m!, day: +d! })),
  pattern(`${DAY}\\.(\\d{1,2})\\.${YEAR}`, ([d, m, y]) =>
    +m! > 12 && +d! <= 12 ? { year: +y!, month: +d!, day: +m! } : { year: +y!, month: +m!, day: +d! },
  ),
  pattern(`${DAY}([/-])(\\d{1,2})\\2${YEAR}`, ([a, , b, y], order) => orderDayAndMonth(+a!, +b!, +y!, order)),
  pattern(`${DAY}(?:st|nd|rd|th|\\.)?[ /-](?:of )?(${EN})\\.?,?[ /-]${YEAR}`, ([d, m, y]) => ({
    year: +y!,
    month: ENGLISH_MONTHS[m!.toLowerCase()]!,
    day: +d!,
  })),
  pattern(`(${EN})\\.? ${DAY}(?:st|nd|rd|th)?(?:,| ) ?${YEAR}`, ([m, d, y]) => ({
    year: +y!,
    month: ENGLISH_MONTHS[m!.toLowerCase()]!,
    day: +d!,
  })),
  pattern(`${DAY}[./](${FURTHER}|${EN})[./]${YEAR}`, ([d, m, y]) => ({
    year: +y!,
    month: FURTHER_MONTHS[m!.toLowerCase()] ?? ENGLISH_MONTHS[m!.toLowerCase()]!,
    day: +d!,
  })),
  pattern(`${YEAR}[ -](${EN})[ -]${DAY}`, ([y, m, d]) => ({
    year: +y!,
    month: ENGLISH_MONTHS[m!.toLowerCase()]!,
    day: +d!,
  })),
  pattern(`tháng (${VI}) ${DAY}, ${YEAR}`, ([m, d, y]) => ({ year: +y!, month: vietnameseMonth(m!), day: +d! })),
  pattern(`${DAY}(?: |-)tháng (${VI})(?:,? năm|,|/|-)? ?${YEAR}`, ([d, m, y]) => ({
    year: +y!,
    month: vietnameseMonth(m!),
    day: +d!,
  })),
  pattern(`tháng (${VI})(?:,? năm|,|/|-)? ?${YEAR}`, ([m, y]) => ({ year: +y!, month: vietnameseMonth(m!) })),
  {
    expression: new RegExp(`(?<!\\d)${YEAR}\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]`, 'gu'),
    read: ([y, m, d]) => ({ year: +y!, month: +m!, day: +d! }),
  },
  pattern(
    `${DAY}(?:\\.|er|ère|º|°)?[ -](?:de |d['’])?(${FURTHER})\\.?,?[ -](?:de |del |năm )?${YEAR}`,
    ([d, m, y]) => ({
      year: +y!,
      month: FURTHER_MONTHS[m!.toLowerCase()]!,
      day: +d!,
    }),
  ),
  pattern(`${YEAR}(?:\\.| m\\.)? (${FURTHER}) ${DAY}`, ([y, m, d]) => ({
    year: +y!,
    month: FURTHER_MONTHS[m!.toLowerCase()]!,
    day: +d!,
  })),
  pattern(`(${FURTHER})\\.? ${DAY},? (?:de |del )?${YEAR}`, ([m, d, y]) => ({
    year: +y!,
    month: FURTHER_MONTHS[m!.toLowerCase()]!,
    day: +d!,
  })),
  pattern(`(${EN})\\.?,? ${YEAR}`, ([m, y]) => ({ year: +y!, month: ENGLISH_MONTHS[m!.toLowerCase()]! })),
]

/**
 * Dates with a four-digit year, in the order of the text, as English, Vietnamese and some twenty other languages write
 * them. `order` settles `8/9/2024`. No date: a day and month without a year, a two-digit year, a time.
 */
export function scanDates(text: string, order: DateOrder): readonly DateMention[] {
  if (!/\d{4}/.test(text)) return []
  const found: DateMention[] = []
  for (const { expression, read } of PATTERNS) {
    for (const match of text.matchAll(expression)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      found.push({ ...formatReading(read(match.slice(1), order)), start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function vietnameseMonth(word: string): number {
  return VIETNAMESE_MONTHS[word.toLowerCase()] ?? Number(word)
}

function orderDayAndMonth(a: number, b: number, year: number, order: DateOrder): Reading {
  if (a > 12 || a === b) return { year, month: b, day: a }
  if (b > 12) return { year, month: a, day: b }
  if (order === 'open') return null
  return order === 'day-first' ? { year, month: b, day: a } : { year, month: a, day: b }
}

function formatReading(reading: Reading): Pick<DateMention, 'date' | 'precision'> {
  if (reading === null) return { date: null, precision: 'day' }
  const { year, month, day } = reading
  const pad = (part: number) => String(part).padStart(2, '0')
  if (day === undefined) return { date: `${year}-${pad(month)}`, precision: 'month' }
  const possible = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return { date: possible ? `${year}-${pad(month)}-${pad(day)}` : null, precision: 'day' }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
