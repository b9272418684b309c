import type { Bilingual } from '../diagnosis/view-types.js'

/** From two thirds to one and a half times: near enough to be called the same size. */
const NEAR = 1.5

/**
 * How one size stands to another, to go before "moving …": "about as much as" only where they are near, else how many
 * times as much, or which part. `ratio` is above 0.
 */
export const timesInWords = (ratio: number): Bilingual => {
  if (ratio > NEAR) {
    const times = ratio < 10 ? String(Number(ratio.toFixed(1))) : String(Math.round(ratio))
    return { en: `about ${times} times as much as`, vi: `khoảng gấp ${times.replace('.', ',')} lần việc` }
  }
  if (ratio < 1 / NEAR) {
    const part = `${Math.max(1, Math.round(ratio * 100))} %`
    return { en: `about ${part} of what is gained by`, vi: `khoảng ${part} phần được từ việc` }
  }
  return { en: 'about as much as', vi: 'khoảng bằng việc' }
}
