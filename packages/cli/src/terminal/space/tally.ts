import type { OutcomeTally } from '@parley/engine'
import { inDigits } from '../numbers.js'

const PERCENT_DIGITS = 3

/** How many outcomes there are of a kind: counted, or a share of draws with its interval. */
export const tallyInWords = (tally: OutcomeTally): string => {
  if (tally.kind === 'exact') {
    const count = BigInt(tally.count)
    const outcomes = count === 1n ? '1 outcome' : `${count.toLocaleString('en')} outcomes`
    return count === 0n ? 'no outcome' : `${outcomes}, ${percent(tally.share)} of all feasible ones`
  }
  return `about ${percent(tally.share)} of all feasible outcomes (95 % interval ${percent(tally.low)} to ${percent(tally.high)}, from ${tally.draws.toLocaleString('en')} draws)`
}

const percent = (share: number): string => `${inDigits(share * 100, PERCENT_DIGITS)} %`
