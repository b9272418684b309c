/**
 * A negotiation as another program's files say it, in that program's own utilities. What a reader answers is *legal*:
 * names are unique, numbers finite, every option has its amount; `readScenario` is the one door to it.
 */
export type Scenario = {
  readonly name: string
  /** The format that it was read from. */
  readonly format: FormatName | 'case'
  readonly issues: readonly ScenarioIssue[]
  readonly parties: readonly ScenarioParty[]
}

/** A format of other programs that is read. */
export type FormatName = 'genius' | 'geniusweb' | 'negmas' | 'negolog'

/** One thing to settle: options by name, whole numbers from `low` to `high`, or every number between them. */
export type ScenarioIssue =
  | { readonly kind: 'discrete'; readonly name: string; readonly options: readonly string[] }
  | { readonly kind: 'integer'; readonly name: string; readonly low: number; readonly high: number }
  | { readonly kind: 'real'; readonly name: string; readonly low: number; readonly high: number }

export type ScenarioParty = {
  readonly name: string
  /** What no agreement is worth, in the party's own utility; null where the file says nothing, or minus infinity. */
  readonly reservation: number | null
  /** What utility is multiplied by over the time of a negotiation; kept, not used. */
  readonly discount?: number
  readonly utility: ScenarioUtility
}

export type ScenarioUtility = AdditiveUtility | TableUtility | RankingUtility

/** u(x) = constant + sum over issues of the amount at x's option, and no more than `cap` where there is one. */
export type AdditiveUtility = {
  readonly kind: 'additive'
  readonly constant: number
  readonly cap?: number
  /** One an issue, in the order of the issues. */
  readonly amounts: readonly IssueAmounts[]
}

/** What an issue adds: an amount per option (per whole number), or a piecewise linear function of a real one. */
export type IssueAmounts =
  | { readonly kind: 'options'; readonly values: readonly number[] }
  | { readonly kind: 'pieces'; readonly points: readonly (readonly [at: number, amount: number])[] }

/** A utility for each outcome by its OutcomeIndex: the mixed-radix number of its options, first issue most significant. */
export type TableUtility = { readonly kind: 'table'; readonly values: Float64Array }

/** An order of some outcomes without distances: each pair says that the first is better than the second. */
export type RankingUtility = {
  readonly kind: 'ranking'
  readonly better: readonly (readonly [better: readonly number[], worse: readonly number[]])[]
}
