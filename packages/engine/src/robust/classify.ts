import type { CompiledCase } from '../preference/compile-case.js'
import { alwaysDominates, mayDominate } from './always-dominates.js'
import { findDominator } from './find-dominator.js'
import { findSupport } from './find-support.js'
import { oneSwapAway } from './outcomes-of.js'
import type { PartyPreferences } from './party-preferences.js'
import type { PreferencePoint } from './preference-point.js'
import type { Count } from './sample-frontiers.js'
import type { ProgramBudget, Solver } from './solver.js'
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
 * For how many consistent preferences a feasible outcome is efficient, asked outcome by outcome. What the samples already
 * show is not asked again: one that was efficient in some is efficient for some, one that was not in all is not for all.
 * Where every statement is a number one sample is all there is. Whoever stands on a frontier that was found for another is
 * efficient for some too. Programs are taken from the budget; when it is used up what needs one stays undecided.
 */
export const makeClassifier = (
  c: CompiledCase,
  parties: readonly PartyPreferences[],
  { samples, every, tries, rivals }: Known,
  solver: Solver,
  budget: ProgramBudget,
) => {
  const { space } = c
  const isDecided = samples !== null && parties.every(isOnePoint)
  const found = (efficient: Efficiency, dominatedBy: Int32Array | null = null): Classified => ({
    kind: 'found',
    efficient,
    dominatedBy,
  })
  const isFree = parties.every(({ comparisons }) => comparisons.length === 0)
  const supported = new Set<string>()
  const isForAll = (x: Int32Array): boolean | null => {
    if (every !== null && !every.some((y) => mayDominate(space, parties, y, x))) return true
    if (every !== null && isFree) return false
    if (--budget.left < 0) return null
    return findDominator(space, parties, x, solver) === null
  }
  const dominates = (x: Int32Array) => (y: Int32Array) => alwaysDominates(space, parties, y, x)
  return ({ digits, count }: Count): Classified => {
    if (samples !== null && count > 0 && count < samples) return found('some')
    if (samples === null || count === samples) {
      const forAll = isDecided || isForAll(digits)
      if (forAll === null) return found('undecided')
      if (forAll) return found('all')
      if (samples !== null) return found('some')
    }
    if (supported.has(digits.join())) return found('some')
    const always = rivals.find((rival) => dominates(digits)(rival.digits))?.digits
    if (always) return found('none', always)
    if (isDecided) return found('none')
    const swapped = oneSwapAway(space, digits).find(dominates(digits))
    if (swapped) return found('none', swapped)
    const support = findSupport(space, parties, c.statusQuo, digits, tries, solver, budget)
    switch (support.kind) {
      case 'too-large':
        return support
      case 'over-budget':
        return found('undecided')
      case 'none':
        return found('none')
      case 'found':
        for (const outcome of support.alongside) supported.add(outcome.join())
        return found('some')
    }
  }
}

const isOnePoint = ({ weights, low, high, termLow, termHigh }: PartyPreferences): boolean =>
  weights.kind === 'ranges' &&
  weights.low.every((end, j) => end === weights.high[j]) &&
  low.every((end, o) => end === high[o]) &&
  termLow.every((end, k) => end === termHigh[k])
