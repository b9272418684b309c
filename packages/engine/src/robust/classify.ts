import type { CompiledCase } from '../preference/compile-case.js'
import { alwaysDominates } from './always-dominates.js'
import { findDominator } from './find-dominator.js'
import { findSupport } from './find-support.js'
import type { PartyPreferences } from './party-preferences.js'
import type { Count } from './sample-frontiers.js'
import type { Solver } from './solver.js'
import type { Efficiency } from './types.js'

export type Classified =
  | {
      readonly kind: 'found'
      readonly efficient: Efficiency
      /** Of one that is efficient for none: an outcome that dominates it under all preferences; null where none alone is known to. */
      readonly dominatedBy: Int32Array | null
    }
  | { readonly kind: 'too-large' }

/**
 * For how many consistent preferences a feasible outcome is efficient. What the samples already show is not asked again:
 * one that was efficient in some is efficient for some, one that was not in all is not for all.
 *
 * @param seen in how many of `samples` it was efficient
 * @param rivals outcomes that may dominate it under all preferences, likely ones first
 */
export const makeClassifier = (
  c: CompiledCase,
  parties: readonly PartyPreferences[],
  samples: number,
  rivals: readonly Count[],
  solver: Solver,
) => {
  const { space } = c
  return ({ digits, count }: Count): Classified => {
    const found = (efficient: Efficiency): Classified => ({ kind: 'found', efficient, dominatedBy: null })
    if (count === samples) return found(findDominator(space, parties, digits, solver) === null ? 'all' : 'some')
    if (count > 0) return found('some')
    const always = rivals.find((rival) => alwaysDominates(space, parties, rival.digits, digits))
    if (always) return { kind: 'found', efficient: 'none', dominatedBy: always.digits }
    const support = findSupport(space, parties, c.statusQuo, digits, [], solver)
    return support.kind === 'too-large' ? support : found(support.kind === 'found' ? 'some' : 'none')
  }
}
