/**
 * A graph model for conflict resolution as plain data, wherever it came from: the `conflict:` section of a case or a
 * `.gmcr` file. A *state* is a combination of options, written as the decimal number whose bit i is option i.
 */

/** A condition over options, by their numbers. `and` of nothing always holds, `or` of nothing never. */
export type Condition =
  | { readonly kind: 'taken'; readonly option: number }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  /** `holds IF when`: false only where `when` holds and `holds` does not. */
  | { readonly kind: 'if'; readonly holds: Condition; readonly when: Condition }
  | { readonly kind: 'iff'; readonly of: readonly [Condition, Condition] }

/** Which way an option may be changed: `forward` only from not taken to taken, `back` only the other way. */
export type Direction = 'both' | 'forward' | 'back'

export type GraphOption = { readonly name: string; readonly direction: Direction }

/**
 * How a decision maker orders the states.
 * `statements`: conditions, the most important first; statement k of m scores 2^(m−k) where it holds.
 * `ranking`: states, best first, those of one inner list tied; counted by `number` (the state's decimal) or by
 * `position` (1-based place in the ascending list of feasible states, as in `.gmcr` files).
 * `utilities`: by what the outcome that a state stands for is worth to a party of the case.
 *
 * `strong` says which preferences are great: over statements, how many of the first tell states apart that are greatly
 * preferred; over a ranking, the places (1 after the best) that states greatly preferred have between them; over
 * utilities, how far apart states must be. Absent: none is.
 * `unknown` says where the order is in doubt: statements, by number, of which it is not known whether they or their
 * opposite is wanted; lists of states, counted as in the ranking, between any two of which the order is not known.
 */
export type GraphPreference =
  | {
      readonly kind: 'statements'
      readonly statements: readonly Condition[]
      readonly strong?: number
      readonly unknown?: readonly number[]
    }
  | {
      readonly kind: 'ranking'
      readonly by: 'number' | 'position'
      readonly ranking: readonly (readonly number[])[]
      readonly strong?: readonly number[]
      readonly unknown?: readonly (readonly number[])[]
    }
  | { readonly kind: 'utilities'; readonly party: string; readonly strong?: number }

/** What one decision maker takes another, by its number, to want. */
export type Belief = { readonly of: number; readonly preference: GraphPreference }

export type GraphDecisionMaker = {
  /** Unique in the model. */
  readonly name: string
  /** The options that it alone controls, by number. */
  readonly options: readonly number[]
  readonly preference: GraphPreference
  /** The states in which one of these holds it does not see. Absent: it sees all. */
  readonly unseen?: readonly Condition[]
  /** Where it is mistaken about others. Absent: nowhere. */
  readonly believes?: readonly Belief[]
}

export type GraphModel = {
  readonly decisionMakers: readonly GraphDecisionMaker[]
  readonly options: readonly GraphOption[]
  /** States in which one of these holds are infeasible. */
  readonly infeasible: readonly Condition[]
  /** The states in which such a condition holds cannot be told apart: they count as one. */
  readonly indistinguishable: readonly Condition[]
  /** The state that stands now; null: not said. */
  readonly statusQuo: number | null
}
