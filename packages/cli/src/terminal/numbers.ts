/** Most significant digits that tell two numbers apart; beyond them they count as one. */
const MOST_DIGITS = 12

/** Smaller numbers would be written with more zeros than digits. */
const TINY = 1e-6

/** A number with so many significant digits at most, written out unless it is tiny, with a real minus sign. */
export const inDigits = (value: number, digits: number): string =>
  (value !== 0 && Math.abs(value) < TINY
    ? value.toExponential(Math.min(digits, 3) - 1)
    : value.toLocaleString('en', { maximumSignificantDigits: digits, useGrouping: false })
  ).replaceAll('-', '−')

/** Numbers that stand side by side to be compared: three significant digits, more where they would look the same. */
export const apart = (values: readonly number[]): string[] => {
  const different = new Set(values).size
  for (let digits = 3; ; digits++) {
    const texts = values.map((value) => inDigits(value, digits))
    if (digits === MOST_DIGITS || new Set(texts).size === different) return texts
  }
}

/** Three decimals with a sign: for the small parts that add up to something. */
export const part = (value: number): string => {
  const text = Math.abs(value).toFixed(3)
  if (Number(text) === 0) return text
  return `${value < 0 ? '−' : '+'}${text}`
}

/** Whether a number prints as 0.00. */
export const isNothing = (value: number): boolean => Math.abs(value) < 0.005
