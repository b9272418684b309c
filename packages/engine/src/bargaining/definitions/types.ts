/** Whose meaning of the words: Parley's own, or that of another program whose figures are to be checked. */
export type DefinitionName = 'parley' | 'genius' | 'negmas' | 'anl2022' | 'negolog'

/** What is analysed, in the program's own utilities (not in quanta). */
export interface DefinitionSpace {
  readonly parties: number
  /**
   * Utility vectors, point-major, [k * parties + i]: either of every outcome in the order of its OutcomeIndex, or of the
   * frontier's points alone.
   */
  readonly utilities: Float64Array
  readonly holds: 'outcomes' | 'frontier'
  /** One a party; null where the file says nothing, where each program has its own default. NaN is met as they meet it. */
  readonly reservation: readonly (number | null)[]
  /** Needed where only the frontier is given: each party's smallest and largest utility over all outcomes. */
  readonly lowest?: ArrayLike<number>
  readonly highest?: ArrayLike<number>
  /** Where only the frontier is given: how many outcomes attain each point, as far as that is known. */
  readonly counts?: ArrayLike<number | bigint>
}

/** Places in `utilities` of what a program answers to one of its words; where the word has no answer, why. */
export type DefinedAnswer =
  | { readonly kind: 'found'; readonly points: readonly number[] }
  | { readonly kind: 'empty'; readonly reason: 'no-agreement-zone' }
  /** The program starts from a bound that no outcome passes (docs/reference/bargaining/definitions.md). */
  | { readonly kind: 'empty'; readonly reason: 'bound-not-passed' }

export interface DefinedAnalysis {
  readonly kind: 'found'
  readonly definition: DefinitionName
  /** What the program calls the frontier, in its order: places in `utilities`, the first of equal vectors only. */
  readonly frontier: readonly number[]
  /** How many outcomes the program counts there; null where only the frontier is given and its counts are not. */
  readonly frontierSize: bigint | null
  /** By the program's own words, in camelCase. */
  readonly concepts: Readonly<Record<string, DefinedAnswer>>
  /** Numbers that the program publishes; null where they need every outcome and only the frontier is given. */
  readonly figures: Readonly<Record<string, number | null>>
}
