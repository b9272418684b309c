import type { Id, IsoDate, PartialOutcome } from '@parley/model'
import type { NamedOutcome, Provenance } from '../diagnosis/types.js'

/**
 * Under which consistent preferences no feasible package dominates this one: under all of them, under some, or under none.
 * `undecided`: telling would take more programs than may be solved; where some sample has it efficient it is `all` or
 * `some`, else `some` or `none`.
 */
export type Efficiency = 'all' | 'some' | 'none' | 'undecided'

/** A share of samples, with its standard error. */
export type Share = { readonly value: number; readonly error: number }

export type RangedPackage = {
  readonly outcome: NamedOutcome
  readonly efficient: Efficiency
  /** Share of sampled preferences under which it is efficient (rank-one acceptability); null without samples. */
  readonly share: Share | null
  /** Share of samples in which it is efficient and lies in the agreement zone. */
  readonly shareInZone: Share | null
  /** Share of samples in which it lies in the agreement zone, efficient or not: preferences as sampled here, the rest as the ensemble has it. */
  readonly zoneShare: Share | null
  /** Each party's mean utility over the samples, in the order of `parties`; null without samples. */
  readonly utilities: readonly number[] | null
  /** The closest package at the point estimates; one that was asked for. */
  readonly isClosest: boolean
  readonly isNamed: boolean
  /** Of one that is efficient for none: a package that dominates it under all consistent preferences, where one alone does. */
  readonly dominatedBy: NamedOutcome | null
}

/** A comparison to ask a party for: would it rather have `a` or `b`? Issues that are not named stand at their status quo. */
export type Question = {
  readonly party: Id
  readonly a: PartialOutcome
  readonly b: PartialOutcome
  /** Share of sampled preferences that answer `a`. */
  readonly share: Share
  /** How many packages may be efficient after each answer, by more than a tie; null: not counted, the rest is estimated from the samples. */
  readonly left: { readonly a: number; readonly b: number } | null
  /** By what part of them the packages that may be efficient become fewer with each answer. */
  readonly fewer: { readonly a: number; readonly b: number }
  /** The mean of both over the samples' answers, and the less of the two. */
  readonly expected: number
  readonly worst: number
  /** Standard error of an estimated `expected`; null where `left` is counted. */
  readonly error: number | null
}

/** Comparisons to ask for next, those that narrow most first. */
export type NextQuestions = {
  /** Every candidate was counted exactly; else they are ranked by estimates. */
  readonly isExact: boolean
  /** How many comparisons were held against each other. */
  readonly candidates: number
  /** Packages that are efficient for some consistent preferences by more than a tie; null where they are not counted. */
  readonly mayBeEfficient: number | null
  readonly questions: readonly Question[]
}

/** Which packages are efficient for all preferences that are consistent with a case's judgements, for some, for none. */
export type RangesAnswer = {
  readonly kind: 'ranges'
  readonly asOf: IsoDate
  /** All combinations, feasible or not, as a decimal string. */
  readonly outcomes: string
  readonly parties: readonly Id[]
  readonly faceValue: boolean
  /** Every feasible package was looked at; else those that were met most often, and those asked for. */
  readonly isComplete: boolean
  /**
   * `all` is the count of all packages (equal utilities under all preferences count once where not complete); `some`, not
   * counting those, and `none` are null where not complete. `undecided`: of those looked at; the others are then the least
   * that each count can be.
   */
  readonly counts: {
    readonly all: number
    readonly some: number | null
    readonly none: number | null
    readonly undecided: number
  }
  /** Linear and mixed-integer programs that were solved, and that may be. */
  readonly programs: { readonly solved: number; readonly most: number }
  /** How many packages were efficient in at least one sample: at least so many are efficient for some or all. */
  readonly seen: number
  /** Parties whose comparisons leave their preferences no volume to sample from: there are no shares then. */
  readonly withoutRoom: readonly Id[]
  /** First those for all, then for some, undecided, for none; by share, then in the order of outcomes. */
  readonly packages: readonly RangedPackage[]
  /** What to ask next, where it was asked for; null: not, or there are no samples to tell by. */
  readonly ask: NextQuestions | null
  /** `samples` is 0 where there are no shares. */
  readonly provenance: Provenance
}

/** A step of a long answer: what is done and how much of it. */
export type Progress = (step: 'sampling' | 'classifying' | 'asking', done: number, total: number) => void
