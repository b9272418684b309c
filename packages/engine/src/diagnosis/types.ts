/**
 * What `diagnose` and `timeline` answer: plain data, the same on the command line, over the server and in the page.
 * A utility, reservation value or distance is in units of a party's own 0..1 range.
 */
import type { CaseRecord, Cause, Id, IsoDate, Lack, LocalText } from '@parley/model'

/** Quantiles of an ensemble, linear between order statistics; null without samples. */
export type Quantiles = { readonly p05: number | null; readonly p50: number | null; readonly p95: number | null }

/** A point estimate with its range. */
export type Estimate = { readonly value: number; readonly quantiles: Quantiles }

/** One option for every issue, by ids. */
export type NamedOutcome = Readonly<Record<Id, Id>>

/** "as much as moving PARTY from OPTION to OPTION on ISSUE": the single move nearest in size to the distance. */
export type Substance = {
  readonly party: Id
  readonly issue: Id
  readonly from: Id
  readonly to: Id
  /** What the move is worth to the party. */
  readonly worth: number
}

export type Distance =
  | {
      readonly kind: 'found'
      readonly value: number
      /**
       * Only where it takes too long to be certain of the value: it is what the closest package known has, and no package
       * has less than `bound`. A zone exists where value <= 0, none does where bound > 0; else that is not decided.
       */
      readonly exact?: false
      readonly bound?: number
      readonly quantiles: Quantiles
      /** Share of samples with an agreement zone; null without samples. */
      readonly zoneShare: number | null
      readonly inSubstance: Substance | null
      /** The closest outcome is the status quo on every issue. */
      readonly closestIsStatusQuo: boolean
    }
  | {
      readonly kind: 'empty'
      /** The fewest red lines whose lifting opens a package, file order. `id`: the line's path. */
      readonly redLines: readonly { readonly id: string; readonly party: Id; readonly when: NamedOutcome }[]
      /** How many red lines the case has. */
      readonly redLinesInAll: number
    }

export type SituationEstimate = Estimate & {
  /** Sum of the negative, and of the positive, event parts. */
  readonly closer: number
  readonly further: number
  readonly closerQuantiles: Quantiles
  readonly furtherQuantiles: Quantiles
  /** Owen value of each active event, file order; 0, and without a range, for one without effects. */
  readonly events: readonly (Estimate & { readonly id: Id })[]
  /** How many samples, the first ones, the ranges of the parts rest on; 0: they are point estimates. */
  readonly eventsSamples: number
  /** Standard error of the event parts where they were sampled (more than 12 events); 0 where exact. */
  readonly eventsError: number
}

export type Causes = {
  readonly disagreement: Estimate
  readonly situation: SituationEstimate
  readonly mistrust: Estimate
  readonly waiting: Estimate
  /** Causes from largest to smallest where at least 90 % of samples agree on that order; else null. */
  readonly ranking: readonly Cause[] | null
  /** Parties for which doubt about delivery makes the closest package easier to accept (design 14.2). */
  readonly easierByDoubt: readonly Id[]
}

/** Grim-trigger incentive at one outcome (design 14.4); never a forecast. */
export type Holding = {
  readonly party: Id
  /** K: what it keeps by carrying out; T: the most it takes by breaking once; R: for ever after. */
  readonly keeps: number
  readonly takes: number
  readonly reservation: number
  /** δ*; null where no discount suffices or none is needed to say so (`reason`). */
  readonly criticalDiscount: number | null
  readonly discount: number | null
  /** null: not assessed. */
  readonly holds: boolean | null
  readonly reason: 'holds' | 'breaks' | 'rather-leaves' | 'nothing-to-gain' | 'not-assessed'
}

export type PartyDiagnosis = {
  readonly id: Id
  readonly reservation: number
  readonly reservationQuantiles: Quantiles
  /** A_i and W_i; `waiting` is null without a waiting entry or where nothing ends the waiting. */
  readonly statusQuo: number
  readonly waiting: number | null
  readonly trust: Readonly<Record<Id, number>>
  /** Trust in performers that are not parties. */
  readonly trustInOthers: Readonly<Record<Id, number>>
  /** Of tau, for every actor in the two above. */
  readonly trustQuantiles: Readonly<Record<Id, Quantiles>>
  /** Pairs without a trust entry: the prior 1 kept, 1 broken stood in. */
  readonly trustNotAssessed: readonly Id[]
  readonly utilityAtClosest: number | null
  readonly binding: boolean
  /** Share of samples in which this party binds. */
  readonly bindingShare: number | null
}

export type LeverDiagnosis = {
  readonly id: Id
  readonly cost: number
  readonly distance: number
  readonly change: number
  readonly changeQuantiles: Quantiles
  /** Share of samples in which the lever alone gives an agreement zone. */
  readonly zoneShare: number | null
}

export type Threshold = {
  /** Id of the judgement: its path with ids. */
  readonly judgement: string
  /** Its point estimate, and the values scanned. */
  readonly current: number
  readonly scanned: readonly [number, number]
  /** Every value found at which the distance crosses zero, ascending; empty: none found in the scanned range. */
  readonly at: readonly number[]
}

export type Sensitivity = {
  readonly judgement: string
  readonly current: number
  /** The distance with this judgement alone at the low and the high end of its own range; null for a ranking's slot. */
  readonly low: { readonly at: number; readonly distance: number } | null
  readonly high: { readonly at: number; readonly distance: number } | null
  /** Spearman's rank correlation with the distance over the samples. */
  readonly correlation: number | null
}

export type NearPackage = {
  readonly outcome: NamedOutcome
  readonly utilities: Readonly<Record<Id, number>>
  /** max_i (R_i − U_i) at this package. */
  readonly distance: number
  /** Share of samples in which it lies in the zone, and in which it is the closest. */
  readonly zoneShare: number | null
  readonly closestShare: number | null
}

export type Closest = {
  readonly outcome: NamedOutcome
  readonly utilities: Readonly<Record<Id, number>>
  readonly binding: readonly Id[]
  /** For each binding party, each issue's part of its shortfall (design 14.11); {} where g <= 0. */
  readonly shortfalls: Readonly<Record<Id, Readonly<Record<Id, number>>>>
}

export type CheapestSet = { readonly levers: readonly Id[]; readonly cost: number; readonly distance: number }

/**
 * What is left open where a case has so many parties over so many issues that distances take too long to be certain of.
 * Each is then what the closest package known has: never less than it is, and larger by no more than is said here.
 */
export type Inexact = {
  /** Of the distances that are told as point estimates, or added up in causes, events and levers. */
  readonly largest: number
  /** Of the samples' distances; null without samples. */
  readonly inSamples: number | null
  /** Share of samples in which neither is a package in the zone known nor is it proven that there is none; null likewise. */
  readonly undecidedShare: number | null
  /** Whether there may be a cheaper set of levers than the one told, or one where none is told. */
  readonly setUndecided: boolean
  /** Whether a zone may exist at scanned values at which none is known, so that thresholds may lie elsewhere. */
  readonly thresholdsUndecided: boolean
}

export type Provenance = {
  readonly seed: number
  readonly samples: number
  /** SHA-256 of the case file's bytes, hex. */
  readonly caseHash: string
  readonly engineVersion: string
  /** The what-if whose changes were made to the case; absent: none. */
  readonly whatIf?: Id
}

/** A case with preferences and noAgreement. */
export type Diagnosis = {
  readonly kind: 'diagnosis'
  readonly title: LocalText
  readonly asOf: IsoDate
  readonly distance: Distance
  /** null where nothing is feasible; so are the fields below. */
  readonly causes: Causes | null
  readonly parties: readonly PartyDiagnosis[]
  readonly closest: Closest | null
  /** The packages nearest to a zone, nearest first, the closest one among them. */
  readonly nearest: readonly NearPackage[]
  readonly wouldHold: readonly Holding[]
  readonly levers: readonly LeverDiagnosis[]
  /** null: no set of the declared levers suffices. */
  readonly cheapestSet: CheapestSet | null
  readonly thresholds: readonly Threshold[]
  readonly sensitivity: readonly Sensitivity[]
  /** Absent where all distances are exact: in all but cases with many parties over many issues. */
  readonly inexact?: Inexact
  readonly provenance: Provenance
}

/** A case without the numbers: which judgements a diagnosis needs, by path. */
export type Needs = {
  readonly kind: 'record'
  readonly title: LocalText
  readonly asOf: IsoDate
  /** The sections that it is without. */
  readonly lacks: readonly Lack[]
  readonly needs: readonly { readonly path: string; readonly what: string }[]
  /** What the case holds all the same: positions, stipulations, claims for and against each cause, who is missing. */
  readonly record: CaseRecord
  readonly provenance: Provenance
}

export type TimelinePoint = {
  readonly date: IsoDate
  /** What became known on that date: events, stipulations (`agreement.stipulation`), or the case's asOf. */
  readonly changes: readonly { readonly kind: 'event' | 'stipulation' | 'asOf'; readonly id: string }[]
  /** `inexact`: only where distances take too long to be certain of, by how much one of the date may be too large. */
  readonly distance: Estimate & { readonly zoneShare: number | null; readonly inexact?: number }
  readonly causes: Readonly<Record<Cause, Estimate>>
}

export type Timeline =
  | {
      readonly kind: 'timeline'
      readonly title: LocalText
      readonly asOf: IsoDate
      readonly points: readonly TimelinePoint[]
      readonly provenance: Provenance
    }
  | { readonly kind: 'empty'; readonly title: LocalText; readonly asOf: IsoDate; readonly provenance: Provenance }
