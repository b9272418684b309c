import {
  type DefinitionName,
  type DefinitionsAnswer,
  type DescribedReferences,
  describeDefinitions,
  describeReferences,
  NO_REFERENCES,
} from '@parley/engine/bargaining'
import type { BoundedFrontier, FoundFrontier } from '@parley/engine/frontier'
import type { PackageSpace } from './package-space.js'

/** What is asked of a frontier, and beside it and its four reference points. */
export type MoreWanted = {
  /** The largest error accepted, in units of utility; 0: the exact frontier or none. */
  readonly epsilon?: number | undefined
  /** Every other reference point; `thorough`: outcomes are counted as far as they can be. */
  readonly references?: 'quick' | 'thorough' | undefined
  /** Another program's words. */
  readonly definitions?: DefinitionName | undefined
}

export type More = Partial<DescribedReferences> & { readonly definitions?: DefinitionsAnswer }

/** The other reference points of a space and another program's words, as asked for. */
export const describeMore = (
  space: PackageSpace,
  frontier: FoundFrontier | BoundedFrontier | { readonly kind: 'empty' },
  { references, definitions }: MoreWanted,
): More => {
  if (frontier.kind === 'empty') return references === undefined ? {} : NO_REFERENCES
  const { measured, reservation, names } = space
  const isThorough = references === 'thorough'
  const described =
    references === undefined ? {} : describeReferences(measured, frontier, reservation, names, { isThorough })
  if (definitions === undefined) return described
  const listed = space.listed(frontier)
  const outcomeAt = (place: number) => names.outcome(listed.digitsAt(place))
  return { ...described, definitions: describeDefinitions(definitions, listed.space, outcomeAt) }
}
