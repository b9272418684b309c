import type { Formats } from '../i18n/formats.js'

/** Half of what two decimals can tell. */
const LEAST = 0.005

/** An amount above 0 in two decimals, as judgements bear no more; a small one is not told as nothing. */
export const tellAmount = (formats: Formats, amount: number): string =>
  amount > 0 && amount < LEAST ? `<\u00a0${formats.number(2 * LEAST)}` : formats.number(amount)
