import type { Estimate, Quantiles } from '../diagnosis/types.js'
import type { Bilingual } from '../diagnosis/view-types.js'

/** A signed number with two decimals and a real minus sign: `+0.21`, `−0.05`. */
export const signed = (value: number): string => {
  const digits = Math.abs(value).toFixed(2)
  return Number(digits) === 0 ? '0.00' : `${value < 0 ? '−' : '+'}${digits}`
}

/** An unsigned reading of a number with two decimals and a real minus sign. */
export const plain = (value: number): string => signed(value).replace('+', '')

/** The 5 %–95 % range in words; without samples, that the number is a point estimate. */
export const rangeInWords = (q: Quantiles, show: (value: number) => string): Bilingual =>
  q.p05 === null || q.p95 === null
    ? { en: 'point estimate', vi: 'ước lượng điểm' }
    : { en: `${show(q.p05)} to ${show(q.p95)}`, vi: `${withComma(show(q.p05))} đến ${withComma(show(q.p95))}` }

/** A decimal number as Vietnamese writes it. */
const withComma = (text: string): string => text.replace('.', ',')

/** A number that never stands alone: its median (or point estimate) with its range. */
export const estimateInWords = (e: Estimate, show: (value: number) => string): Bilingual => {
  const range = rangeInWords(e.quantiles, show)
  const value = show(e.quantiles.p50 ?? e.value)
  return { en: `${value} (${range.en})`, vi: `${withComma(value)} (${range.vi})` }
}

/** A share of samples as a whole percentage that never rounds to 0 % or 100 % unless it is that. */
export const percent = (share: number): string => {
  const rounded = Math.round(share * 100)
  if (rounded === 0 && share > 0) return '< 1 %'
  if (rounded === 100 && share < 1) return '> 99 %'
  return `${rounded} %`
}
