import type { GraphModel, Id } from '@parley/model'
import type { StabilityConcept } from './stability.js'
import type { Extension } from './unknown-stability.js'

/** Whether what stands now, without an agreement, is stable when nobody is bound. */
export type StatusQuoStability = {
  /** The status quo by number, and the options taken in it. */
  readonly statusQuo: number
  readonly taken: readonly Id[]
  /** By concept, whether it is an equilibrium: stable for every decision maker. */
  readonly equilibrium: Readonly<Record<StabilityConcept, boolean>>
  /** By decision maker, the concepts under which it is stable for it. */
  readonly stableFor: Readonly<Record<Id, readonly StabilityConcept[]>>
  /** Feasible states, and by concept how many are equilibria. */
  readonly states: number
  readonly equilibria: Readonly<Record<StabilityConcept, number>>
}

/** States up to which a field lists every one of them. */
export const MOST_LISTED_STATES = 1 << 14

/** Groups that the states are divided into where they are not listed. */
export const MOST_FIELD_GROUPS = 48

/** Equilibria that a field names where it does not list its states. */
export const MOST_NAMED_EQUILIBRIA = 100

/** What a view of a case's conflict is made of: plain data, states by their numbers. */
export type StabilityField = {
  /** Of the state of the case that this is about. */
  readonly caseHash: string
  readonly model: GraphModel
  /** Feasible states; of coalesced ones each counts once. */
  readonly states: number
  /** null: the case does not say what stands now. */
  readonly statusQuo: StatusQuoStability | null
  /** By concept, how many states are equilibria. */
  readonly equilibria: Readonly<Record<StabilityConcept, number>>
  /** Those that are equilibria under most concepts first, ties by number; at most `MOST_NAMED_EQUILIBRIA`. */
  readonly strongest: readonly { readonly state: number; readonly concepts: readonly StabilityConcept[] }[]
  /**
   * By decision maker and state (as places, ascending by number): its rank, 1 the worst; and for which concepts the state
   * is stable for it, bit k the k-th of `STABILITY_CONCEPTS`. null: more than `MOST_LISTED_STATES` states.
   */
  readonly listed: {
    readonly ranks: MarksByMaker
    readonly marks: MarksByMaker
    readonly degrees: FieldDegrees
  } | null
  /** The states in groups, where they are not listed. */
  readonly groups: FieldGroups | null
}

/** States that agree in the options told apart, as bits: how many, and how many of them are equilibria, by concept. */
export type FieldGroups = {
  readonly apart: number
  readonly groups: readonly {
    /** The options told apart that are taken, as bits; ascending. */
    readonly pattern: number
    readonly states: number
    readonly equilibria: Readonly<Record<StabilityConcept, number>>
  }[]
}

/** Numbers by decision maker and state; states as places. */
export type MarksByMaker = readonly (readonly number[])[]

/** What a conflict says beside plain preferences, each null where it says nothing of it. */
export type FieldDegrees = {
  /** For which concepts a state is strongly stable for whom, bit k the k-th of `DEGREE_CONCEPTS`. */
  readonly strong: MarksByMaker | null
  /** The same in each extension for unknown preferences; `too-large`: not analysed for so many states. */
  readonly unknown: Readonly<Record<Extension, MarksByMaker>> | 'too-large' | null
  readonly perceived: FieldPerception | null
}

export type FieldPerception = {
  /** By state, the concepts under which nobody who sees it leaves it, as bits of `STABILITY_CONCEPTS`. */
  readonly equilibrium: readonly number[]
  /** Of each who is mistaken, the states that it sees, as places, and what is stable in its view for whom. */
  readonly views: readonly {
    readonly maker: number
    readonly states: readonly number[]
    readonly marks: MarksByMaker
  }[]
}
