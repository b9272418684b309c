/**
 * What a comparison of what-ifs answers: plain data, the same on the command line, over the server and in the page.
 * Utilities, reservation values and distances are in units of a party's own 0..1 range.
 */
import type { Cause, Id, IsoDate, LocalText, Problem, WhatIf } from '@parley/model'
import type {
  Closest,
  Distance,
  Estimate,
  Holding,
  NearPackage,
  PartyDiagnosis,
  Provenance,
} from '../diagnosis/types.js'
import type { StatusQuoStability } from '../graph-model/stability-field.js'

/** The case as it is, or with the changes of a what-if. */
export type Side = {
  readonly distance: Extract<Distance, { kind: 'found' }>
  /** Only where distances take too long to be certain of: by how much one of this side may be too large. */
  readonly inexact?: number
  readonly causes: Readonly<Record<Cause, Estimate>>
  readonly parties: readonly PartyDiagnosis[]
  readonly closest: Closest
  /** The packages nearest to a zone on this side, the closest first. */
  readonly nearest: readonly NearPackage[]
  /** The packages nearest in the case as it is, in its order, as they stand on this side. */
  readonly baseNearest: readonly NearPackage[]
  readonly wouldHold: readonly Holding[]
  /** The conflict when nobody is bound; null: the case has none. */
  readonly stability: SideStability | null
}

/** Which states of the conflict last. `follows`: some preferences follow the utilities, so that changes can reach it. */
export type SideStability = {
  readonly follows: boolean
  /** null: the conflict does not say what stands now. */
  readonly statusQuo: StatusQuoStability | null
  /** States that are equilibria under most concepts, most first, each by the options taken. */
  readonly strongest: readonly { readonly taken: readonly string[]; readonly concepts: number }[]
}

/** What changes from the case as it is to a what-if. Ranges are of the difference, sample by sample on the same draws. */
export type Shift = {
  readonly distance: Estimate
  readonly causes: Readonly<Record<Cause, Estimate>>
  /** By party, of what no agreement is worth to it. */
  readonly reservations: Readonly<Record<Id, Estimate>>
  /** Shares of samples in which it is nearer, and further; the rest: as far. null without samples. */
  readonly nearerShare: number | null
  readonly furtherShare: number | null
  /** Shares of samples in which a zone exists with the changes alone, and in the case as it is alone. */
  readonly opensShare: number | null
  readonly closesShare: number | null
  /** Issues that the two closest packages settle differently, in the order of the case. */
  readonly issues: readonly Id[]
}

/** A what-if held against the case as it is. */
export type ComparedWhatIf = {
  readonly whatIf: WhatIf
  readonly side: Side
  readonly shift: Shift
  /** Places, in its `changes`, of those that can change nothing on this date. */
  readonly inert: readonly number[]
}

export type Comparison = {
  readonly title: LocalText
  readonly asOf: IsoDate
  readonly provenance: Provenance
} & (
  | { readonly kind: 'comparison'; readonly base: Side; readonly whatIfs: readonly ComparedWhatIf[] }
  /** The red lines exclude every package, with any changes. */
  | { readonly kind: 'empty' }
)

/**
 * A line of what `POST /api/what-if` answers, each JSON: the point estimates at once, how far the samples are, the same
 * comparison with ranges. null: a record has nothing to compare. `failed`: there will be no ranges; the problems say why, where
 * it is the case's doing.
 */
export type WhatIfLine =
  | { readonly kind: 'points' | 'sampled'; readonly comparison: Comparison | null }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
