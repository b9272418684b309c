/** Digits of other scripts, zero first: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]
const ASCII = /^[\s\x20-\x7e]*$/
const FURTHER_DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu
const THAI = /\p{Script=Thai}/u
/** Thai years count from 543 BC. */
const BUDDHIST_YEAR = /(?<!\d)25[4-9]\d(?!\d)/g
const BUDDHIST_AHEAD = 543
/** A year of two digits behind day and month in figures (`21.08.24`, `8/21/24`), or behind `21-Aug-`. */
const SHORT_YEAR =
  /(?<![\d.,/:-])(\d\d\.\d\d\.|\d{1,2}\/\d{1,2}\/|\d{1,2}-\p{L}{3}-|\p{L}{3,9}\.? \d{1,2},? ['’]|\d{1,2} \p{L}{3,9}\.? ['’])(\d\d)(?![\d.,/:-]*\d|\p{L})/gu
/** Two digits up to this are of the present century. */
const CENTURY_TURN = 60

/** A line of dates with digits 0 to 9 and years of four digits. */
export function plainFigures(line: string): string {
  let plain = ASCII.test(line) ? line : line.replace(FURTHER_DIGIT, (digit) => String(digitOf(digit.charCodeAt(0))))
  if (plain.includes('25') && THAI.test(plain)) {
    plain = plain.replace(BUDDHIST_YEAR, (year) => String(Number(year) - BUDDHIST_AHEAD))
  }
  return plain.replace(SHORT_YEAR, (_, before: string, year: string) => {
    return `${before.replace(/['’]$/, '')}${Number(year) < CENTURY_TURN ? '20' : '19'}${year}`
  })
}

function digitOf(code: number): number {
  return code - ZEROS.findLast((zero) => zero <= code)!
}
