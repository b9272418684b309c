/**
 * What the server tells the page about a case's packages: `GET /api/packages` a `PackageField`, `GET
 * /api/packages/exam` a `PackageExam`. A package is told as digits: for each issue, in the order of the file, the number
 * of its option. Utilities are in the order of the parties, in units of a party's own 0..1 range; all are point estimates.
 */
import type { Id, IsoDate, LocalText } from '@parley/model'
import type { Certainty } from '../frontier/frontier.js'
import type { ImprovementsAnswer } from './describe-improvements.js'
import type { Holding } from './types.js'

export type Digits = readonly number[]

/** `expected`: U_i, each promise as far as it is trusted; `face-value`: u_i, each promise carried out. */
export type Worth = 'expected' | 'face-value'

/** The labelled reference points of design 7. */
export type Concept = 'nash' | 'kalaiSmorodinsky' | 'egalitarian' | 'utilitarian'

/** A package with what each party gets. */
export type ToldPackage = { readonly digits: Digits; readonly utilities: readonly number[] }

/** A package that somebody offered or all signed, known by the date. */
export type RecordedPackage = ToldPackage & {
  readonly kind: 'offer' | 'agreement'
  readonly id: string
  readonly date: IsoDate
  readonly by: Id | null
  readonly what: LocalText | null
  /** Issues that it leaves out: taken as they stand now. */
  readonly leavesOut: readonly Id[]
  readonly feasible: boolean
}

/** The frontier, its points best for the first party first, point-major. */
export type ToldFrontier = {
  readonly kind: 'found'
  readonly size: number
  /** [point * parties + party] */
  readonly utilities: readonly number[]
  /** [point * issues + issue]: of the outcomes that attain a point the first. */
  readonly digits: readonly number[]
  /** How many outcomes attain each point, a decimal string from 2^53 on; null where the frontier was thinned. */
  readonly counts: readonly (number | string)[] | null
  readonly exact: boolean
  readonly epsilon: number
  /** Each concept's maximisers, by point; none without a zone. */
  readonly references: Readonly<Record<Concept, readonly number[]>>
  /** How far they can be relied on where the frontier was thinned: `all` where it is exact. */
  readonly certainty: Readonly<Record<Concept, Certainty>>
}

/** All that the page draws of a case's packages but the points of single outcomes. */
export type PackageField = {
  readonly caseHash: string
  readonly asOf: IsoDate
  readonly worth: Worth
  readonly parties: readonly Id[]
  readonly reservation: readonly number[]
  /** All combinations, a decimal string; and whether each can be had as a point of the picture. */
  readonly outcomes: string
  readonly hasPoints: boolean
  /** `empty`: every combination crosses a red line. `too-large`: couplings too dense for an exact answer. */
  readonly frontier: ToldFrontier | { readonly kind: 'empty' } | { readonly kind: 'too-large' }
  /** The package nearest to a zone; null where nothing is feasible, or finding it would take too much work. */
  readonly closest: (ToldPackage & { readonly distance: number }) | null
  /** What holds on every issue without an agreement. */
  readonly statusQuo: ToldPackage
  readonly recorded: readonly RecordedPackage[]
}

/** How a package stands with one party. */
export type PartyStanding = {
  readonly party: Id
  readonly utility: number
  readonly reservation: number
  /** How much it falls short; 0 where it does not. */
  readonly short: number
  /** Each issue's part of that, in the order of issues (design 14.11); empty where it does not fall short. */
  readonly parts: readonly number[]
}

/** One package examined for the builder. */
export type PackageExam = {
  readonly caseHash: string
  readonly digits: Digits
  readonly standings: readonly PartyStanding[]
  /** max_i (R_i − U_i); in the zone where it is at most 0 and no red line is crossed. */
  readonly distance: number
  readonly crosses: readonly { readonly party: Id; readonly when: Readonly<Record<Id, Id>> }[]
  readonly wouldHold: readonly Holding[]
  /** null: no package is feasible, or the frontier is out of reach. */
  readonly improvements: ImprovementsAnswer | null
}
