import type { HtmlBlock } from '../html/walk-blocks.js'
import type { ClassifiedBlock } from './classify-block.js'
import type { TextTraits } from './text-features.js'

/** A page whose blocks are to be told apart. */
export type Candidates = {
  readonly blocks: readonly ClassifiedBlock[]
  /** The same blocks where they come from HTML. */
  readonly places: readonly HtmlBlock[] | null
  /** For each block the share that a first finder took for the article. */
  readonly taken: Float64Array
  /** Blocks that the rules for plain text take for the body. */
  readonly ruled: ReadonlySet<number>
  readonly title: string | null
}

/** A page with what its blocks say about themselves. */
export type SeenPage = Candidates & {
  /** What each block says, to compare it by. */
  readonly keys: readonly string[]
  /** The first block that says the headline; -1 without one. */
  readonly titleAt: number
  readonly traits: readonly TextTraits[]
  /** Blocks that are not looked at: short links that nothing takes for the article, and what is apart from it. */
  readonly isPassedOver: readonly boolean[]
}

/** Features by name: each a number for a block, yes and no as 1 and 0. `Seen` is the page with what was summed up of it. */
export type Features<Seen> = Readonly<Record<string, (page: Seen, k: number) => number>>

/** A row of numbers for each block. */
export type FeatureRows = { readonly names: readonly string[]; readonly rows: readonly Float64Array[] }

/** What stands in for a distance to something that is not there. */
export const FAR = 99

/** Signed distances beyond this are all the same. */
export function near(distance: number, most = FAR): number {
  return Math.max(-most, Math.min(most, distance))
}
