import type { CompiledCase } from '../preference/compile-case.js'
import { alwaysDominates, mayDominate } from './always-dominates.js'
import { findDominator } from './find-dominator.js'
import { findSupport } from './find-support.js'
import type { PartyPreferences } from './party-preferences.js'
import type { PreferencePoint } from './preference-point.js'
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

/** What is known before single outcomes are looked at. */
export type Known = {
  /** How many samples there were; null: they tell nothing, for they lie on the edge of what is consistent. */
  readonly samples: number | null
  /** All feasible outcomes; null where they are too many to go through. */
  readonly every: readonly Int32Array[] | null
  /** Some consistent preferences, one a party each. */
  readonly tries: readonly (readonly PreferencePoint[])[]
  /** Outcomes that may dominate others under all preferences, likely ones first. */
  readonly rivals: readonly Count[]
}

/**
 * For how many consistent preferences a feasible outcome is efficient. What the samples already show is not asked again:
 * one that was efficient in some is efficient for some, one that was not in all is not for all. Where every statement is a
 * number one sample is all there is.
 */
export const makeClassifier = (
  c: CompiledCase,
  parties: readonly PartyPreferences[],
  { samples, every, tries, rivals }: Known,
  solver: Solver,
) => {
  const { space } = c
  const isDecided = samples !== null && parties.every(isOnePoint)
  const found = (efficient: Efficiency, dominatedBy: Int32Array | null = null): Classified => ({
    kind: 'found',
    efficient,
    dominatedBy,
  })
  const isFree = parties.every(({ comparisons }) => comparisons.length === 0)
  const isForAll = (x: Int32Array): boolean => {
    if (every !== null && !every.some((y) => mayDominate(space, parties, y, x))) return true
    return (every === null || !isFree) && findDominator(space, parties, x, solver) === null
  }
  return ({ digits, count }: Count): Classified => {
    if (samples !== null && count > 0 && count < samples) return found('some')
    if (samples === null || count === samples) {
      if (isDecided || isForAll(digits)) return found('all')
      if (samples !== null) return found('some')
    }
    const always = rivals.find((rival) => alwaysDominates(space, parties, rival.digits, digits))
    if (always) return found('none', always.digits)
    if (isDecided) return found('none')
    const support = findSupport(space, parties, c.statusQuo, digits, tries, solver)
    return support.kind === 'too-large' ? support : found(support.kind === 'found' ? 'some' : 'none')
  }
}

const isOnePoint = ({ weights, low, high, termLow, termHigh }: PartyPreferences): boolean =>
  weights.kind === 'ranges' &&
  weights.low.every((end, j) => end === weights.high[j]) &&
  low.every((end, o) => end === high[o]) &&
  termLow.every((end, k) => end === termHigh[k])
