import type { ListedOutcomes, MeasuredSpace, SpaceNames } from '@parley/engine/bargaining'
import type { BoundedFrontier, FoundFrontier } from '@parley/engine/frontier'
import type { Result } from '@parley/model'

/** Red lines leave no package. A scenario has none. */
type NothingFeasible = { readonly kind: 'empty' }

/** What an answer about packages was computed from, so that it can be computed again. */
export type SpaceProvenance = {
  /** SHA-256 of the case file's bytes, or of a scenario's files, hex; null: not read from files. */
  readonly caseHash: string | null
  readonly engineVersion: string
  readonly settings: Readonly<Record<string, string | number | boolean | readonly string[] | null>>
}

/** What packages are made of and worth, of a case or a scenario alike. */
export type PackageSpace<Empty = NothingFeasible> = {
  readonly measured: MeasuredSpace
  /** In quanta, finite; where a scenario has none, the party's least utility. */
  readonly reservation: Float64Array
  readonly names: SpaceNames
  /** Issues with the names of their options, as a package is written with. */
  readonly issues: readonly { readonly name: string; readonly options: readonly string[] }[]
  /** What issues stand at that a package leaves out; null: it must leave none out. */
  readonly statusQuo: Int32Array | null
  /** The frontier, found when it is asked for; `epsilon`: the largest error accepted, in units, 0 for none. */
  frontier(epsilon?: number): Result<FoundFrontier | BoundedFrontier | Empty>
  /** The outcomes as other programs look at them. */
  listed(frontier: FoundFrontier | BoundedFrontier): ListedOutcomes
}
