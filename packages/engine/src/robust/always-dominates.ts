import type { OutcomeSpace } from '../outcome-space/outcome-space.js'
import { leastGain } from './least-gain.js'
import type { PartyPreferences } from './party-preferences.js'
import { STRICT } from './strict.js'

/**
 * Whether going from x to y never costs a party anything and always gains some party more than `STRICT`, whatever its
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
    if (gain > STRICT) isBetter = true
  }
  return isBetter
}

/**
 * Whether y may dominate x under some preferences, comparisons left out: no party has to lose, and some can gain more than
 * `STRICT`. Without comparisons it then does under some. Cost: parties × issues squared.
 */
export const mayDominate = (
  space: OutcomeSpace,
  parties: readonly PartyPreferences[],
  y: ArrayLike<number>,
  x: ArrayLike<number>,
): boolean => {
  let isBetter = false
  for (let i = 0; i < parties.length; i++) {
    const gain = -leastGain(space, parties[i], y, x)
    if (gain < 0) return false
    if (gain > STRICT) isBetter = true
  }
  return isBetter
}
