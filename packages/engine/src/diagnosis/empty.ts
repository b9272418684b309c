import { makeClosestFinder } from '../frontier/closest.js'
import { InvariantError } from '../invariant-error.js'
import { makeOutcomeSpace, matches, type OutcomeSpace } from '../outcome-space/outcome-space.js'
import type { CompiledCase } from '../preference/compile-case.js'
import type { Distance } from './types.js'

/** The outcomes of a case without red lines, for one party to which each line matched is a term. */
export const makeViolationSpace = (c: CompiledCase): OutcomeSpace =>
  makeOutcomeSpace(
    1,
    c.space.sizes,
    c.space.redLines.map((line) => ({ party: 0, when: line.when })),
  )

/**
 * Nothing is feasible: the fewest red lines whose lifting opens a package (design 13.8). The fewest lines
 * that an outcome matches is the closest outcome of a one-party space in which each line matched costs 1; among equal
 * ones the smallest OutcomeIndex.
 */
export const describeEmpty = (c: CompiledCase): Extract<Distance, { kind: 'empty' }> => {
  const space = makeViolationSpace(c)
  const finder = makeClosestFinder(space)
  finder.load({ contributions: new Float64Array(c.options), terms: new Float64Array(space.terms.length).fill(-1) })
  const answer = finder.closest(new Float64Array(1))
  if (answer.kind === 'empty') throw new InvariantError('a space without red lines is never empty')
  const redLines = c.redLines.filter((_, k) => matches(c.space.redLines[k].when, answer.digits))
  return { kind: 'empty', redLines, redLinesInAll: c.redLines.length }
}
