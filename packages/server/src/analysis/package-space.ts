import type { MeasuredSpace, SpaceNames } from '@parley/engine/bargaining'
import type { BoundedFrontier, FoundFrontier } from '@parley/engine/frontier'
import type { Result } from '@parley/model'

/** What packages are made of and worth, of a case or a scenario alike. */
export type PackageSpace = {
  readonly measured: MeasuredSpace
  /** In quanta, finite; where a scenario has none, the party's least utility. */
  readonly reservation: Float64Array
  readonly names: SpaceNames
  /** Issues with the names of their options, as a package is written with. */
  readonly issues: readonly { readonly name: string; readonly options: readonly string[] }[]
  /** What issues stand at that a package leaves out; null: it must leave none out. */
  readonly statusQuo: Int32Array | null
  /** The frontier, found when it is asked for. */
  frontier(): Result<FoundFrontier | BoundedFrontier | { readonly kind: 'empty' }>
}
