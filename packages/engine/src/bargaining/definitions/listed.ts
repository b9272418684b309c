import { findFrontierOfVectors, type VectorFrontier } from '../../frontier/vectors.js'
import { InvariantError } from '../../invariant-error.js'
import type { DefinedAnswer, DefinitionSpace } from './types.js'

/** The frontier over everything that a space lists, equal vectors made one. */
export function listedFrontier(space: DefinitionSpace): VectorFrontier {
  const frontier = findFrontierOfVectors(space.parties, space.utilities)
  if (frontier.kind === 'empty') throw new InvariantError('missing utilities: a space has at least one outcome')
  return frontier
}

/** How many outcomes have the utilities of frontier point k; null where that is not known. */
export function outcomesAt(space: DefinitionSpace, frontier: VectorFrontier, k: number): bigint | null {
  if (space.holds === 'outcomes') return BigInt(frontier.counts[k])
  const count = space.counts?.[frontier.indices[k]]
  return count === undefined ? null : BigInt(count)
}

/** How many outcomes some frontier points have together. */
export function countOutcomes(
  space: DefinitionSpace,
  frontier: VectorFrontier,
  points: readonly number[],
): bigint | null {
  let sum = 0n
  for (const k of points) {
    const count = outcomesAt(space, frontier, k)
    if (count === null) return null
    sum += count
  }
  return sum
}

/** Each party's smallest and largest utility over all outcomes. */
export function rangesOf(space: DefinitionSpace): { readonly low: number; readonly high: number }[] {
  const { parties, utilities, holds, lowest, highest } = space
  return Array.from({ length: parties }, (_, i) => {
    if (holds === 'frontier') {
      if (lowest?.[i] === undefined || highest?.[i] === undefined)
        throw new InvariantError('missing ranges: a space of the frontier alone needs lowest and highest')
      return { low: lowest[i], high: highest[i] }
    }
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let at = i; at < utilities.length; at += parties) {
      low = Math.min(low, utilities[at])
      high = Math.max(high, utilities[at])
    }
    return { low, high }
  })
}

/** The first of some places whose score is more than those before it and than `bound`: what a loop with `>` keeps. */
export function firstAbove(places: readonly number[], bound: number, score: (place: number) => number): DefinedAnswer {
  let best = bound
  let at = -1
  for (const place of places) {
    const value = score(place)
    if (value > best) {
      best = value
      at = place
    }
  }
  return at < 0 ? { kind: 'empty', reason: 'bound-not-passed' } : { kind: 'found', points: [at] }
}

/** Distance of an answer's first vector from the point at which every party has 1. */
export function fromOnes({ parties, utilities }: DefinitionSpace, answer: DefinedAnswer): number | null {
  if (answer.kind === 'empty') return null
  const at = answer.points[0] * parties
  return Math.hypot(...utilities.subarray(at, at + parties).map((u) => 1 - u))
}
