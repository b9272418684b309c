import type { Sensitivity } from '@parley/engine'

/** The distances between which one judgement alone moves the answer; null for a member of a ranking. */
export const endsOf = ({ low, high }: Sensitivity): readonly [number, number] | null =>
  low && high ? [Math.min(low.distance, high.distance), Math.max(low.distance, high.distance)] : null

/** How far one judgement alone moves the distance; 0 for a member of a ranking. */
export const swingOf = (one: Sensitivity): number => {
  const ends = endsOf(one)
  return ends ? ends[1] - ends[0] : 0
}
