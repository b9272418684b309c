import { makeDecisionGraph } from '../frontier/decision-graph.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { makeViolationSpace } from './empty.js'

/**
 * Whether a case can be analysed exactly: null, or how many cells of a decision graph its interactions and red lines
 * had already asked for when counting was broken off. Cost: at most some million cells.
 */
export const tooManyCouplings = (c: CompiledCase): number | null => {
  for (const space of [c.space, makeViolationSpace(c)]) {
    const made = makeDecisionGraph(space)
    if (made.kind === 'too-large') return made.cells
  }
  return null
}
