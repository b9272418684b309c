/** For tests: a frontier written down, or made from a space; and what an answer's points are. */
import { type FrontierPoints, findFrontier } from '../frontier/frontier.js'
import type { OutcomeSpace, UtilityTable } from '../outcome-space/outcome-space.js'
import type { FoundPoints, NoAgreementZone } from './rational.js'

/** Whole quanta of 1e-12 for a utility written as a decimal. */
export const quanta = (utility: number) => Math.round(utility * 1e12)

/** A frontier of these points as they stand, in utilities of 0..1. */
export function writtenFrontier(points: readonly (readonly number[])[]): FrontierPoints {
  return {
    parties: points[0].length,
    size: points.length,
    utilities: Float64Array.from(points.flat(), quanta),
    witness: () => new Int32Array(0),
  }
}

export function exactFrontier(space: OutcomeSpace, table: UtilityTable) {
  const frontier = findFrontier(space, table)
  if (frontier.kind !== 'found') throw new Error(`no exact frontier: ${frontier.kind}`)
  return frontier
}

/** The utilities of each point of an answer, in quanta; or the reason why there is none. */
export function utilitiesOf(frontier: FrontierPoints, answer: FoundPoints | NoAgreementZone): number[][] | string {
  if (answer.kind === 'empty') return answer.reason
  return answer.points.map((k) => [...frontier.utilities.subarray(k * frontier.parties, (k + 1) * frontier.parties)])
}
