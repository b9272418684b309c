import type { Causes, Estimate } from '@parley/engine'
import type { Cause } from '@parley/model'
import { hasRange } from '../i18n/formats.js'

/** One step of the waterfall: where the cause's bar begins and ends, and the range of its end. */
export type Step = {
  readonly cause: Cause
  readonly from: number
  readonly to: number
  readonly whisker: readonly [number, number] | undefined
}

const ORDER: readonly Cause[] = ['disagreement', 'situation', 'mistrust', 'waiting']

/** Lays the point estimates end to end from 0: the last step ends at the distance. Ranges hang on their own step. */
export const stackCauses = (causes: Causes): readonly Step[] => {
  let from = 0
  return ORDER.map((cause) => {
    const { value, quantiles }: Estimate = causes[cause]
    const start = from
    from += value
    return {
      cause,
      from: start,
      to: from,
      whisker: hasRange(quantiles) ? [start + quantiles.p05, start + quantiles.p95] : undefined,
    }
  })
}
