import type { Quantiles } from '@parley/engine'
import type { IsoDate } from '@parley/model'

export const LANGUAGES = ['en', 'vi'] as const

export type Language = (typeof LANGUAGES)[number]

/** Beyond so many digits two numbers count as one. */
const MOST_DIGITS = 12

const LOCALES: Record<Language, string> = { en: 'en-GB', vi: 'vi-VN' }

/** How a language writes numbers and dates. */
export type Formats = {
  /** Two decimals, with a true minus sign and without a negative zero. */
  number(value: number): string
  /** As `number`, with a plus sign. */
  signed(value: number): string
  /** Three decimals, with a sign: for the small parts that add up to something. */
  part(value: number): string
  /** Two or three decimals, or three digits where the number is small. */
  precise(value: number): string
  /** Numbers to be compared, each as `precise` and with more digits where two would look the same. */
  apart(values: readonly number[]): readonly string[]
  /** As many decimals as it needs, at most two. */
  plain(value: number): string
  /** A whole number, grouped. */
  count(value: number): string
  /** A share of samples; never rounded to nothing or to all. */
  share(value: number): string
  date(date: IsoDate): string
  shortDate(date: IsoDate): string
  shortDateOfYear(date: IsoDate): string
  month(date: IsoDate): string
  monthOfYear(date: IsoDate): string
}

/** Whether an estimate has a range to show. */
export const hasRange = (q: Quantiles): q is { p05: number; p50: number; p95: number } =>
  q.p05 !== null && q.p50 !== null && q.p95 !== null

export const makeFormats = (language: Language): Formats => {
  const locale = LOCALES[language]
  const two = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 })
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const three = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const close = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 3 })
  const free = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (date: IsoDate) => format.format(new Date(`${date}T00:00:00Z`))
  }
  const minus = (text: string) => text.replace('-', '\u2212')
  const precise = (value: number) => minus((value !== 0 && Math.abs(value) < 0.1 ? small : close).format(value))
  const number = (value: number) => minus(two.format(Math.abs(value) < 0.005 ? 0 : value))
  return {
    number,
    signed: (value) => (value >= 0.005 ? `+${number(value)}` : number(value)),
    part: (value) => {
      const size = Math.abs(value) < 0.0005 ? 0 : value
      return size > 0 ? `+${three.format(size)}` : minus(three.format(size))
    },
    precise,
    apart: (values) => {
      const different = new Set(values).size
      let texts = values.map(precise)
      for (let digits = 4; digits <= MOST_DIGITS && new Set(texts).size < different; digits++) {
        const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: digits })
        texts = values.map((value) => minus(format.format(value)))
      }
      return texts
    },
    plain: (value) => minus(free.format(value)),
    count: (value) => whole.format(value),
    share: (value) => {
      const rounded = Math.round(value * 100)
      if (rounded === 0 && value > 0) return '<\u00a01\u00a0%'
      if (rounded === 100 && value < 1) return '>\u00a099\u00a0%'
      return `${whole.format(rounded)}\u00a0%`
    },
    date: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: dates({ day: 'numeric', month: 'short' }),
    shortDateOfYear: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: dates({ month: 'short' }),
    monthOfYear: dates({ month: 'long', year: 'numeric' }),
  }
}
