import { inDigits } from '../numbers.js'

const DIGITS = 3

/** A gain or loss, signed; nothing as 0. */
export const gainInWords = (gain: number): string =>
  gain === 0 ? '0' : `${gain > 0 ? '+' : ''}${inDigits(gain, DIGITS)}`

/** Who gains and who loses how much; parties to whom it makes no difference are left out. */
export const gainsInWords = (gains: readonly number[], parties: readonly string[]): string =>
  parties.flatMap((party, i) => (gains[i] === 0 ? [] : [`${party} ${gainInWords(gains[i]!)}`])).join(', ')
