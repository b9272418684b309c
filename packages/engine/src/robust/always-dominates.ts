import { SOLVER } from '../numeric/tolerance.js'
import type { OutcomeSpace } from '../outcome-space/outcome-space.js'
import { leastGain } from './least-gain.js'
import type { PartyPreferences } from './party-preferences.js'

/**
 * Whether going from x to y never costs a party anything and always gains some party more than `SOLVER`, whatever its
 * preferences are, comparisons left out: then no consistent preference makes x efficient. Cost: parties × issues squared.
 */
export const alwaysDominates = (
  space: OutcomeSpace,
  parties: readonly PartyPreferences[],
  y: ArrayLike<number>,
  x: ArrayLike<number>,
): boolean => {
  let isBetter = false
  for (let i = 0; i < parties.length; i++) {
    const gain = leastGain(space, parties[i], x, y)
    if (gain < 0) return false
    if (gain > SOLVER) isBetter = true
  }
  return isBetter
}
