import {
  type BoundedFrontier,
  decodeOutcome,
  type FoundFrontier,
  findFrontier,
  findFrontierOfVectors,
  InvariantError,
} from '@parley/engine/frontier'
import type { ScenarioNumbers } from './scenario-numbers.js'

/** The frontier of a scenario's numbers. Utilities that are cut off above are told without counts. */
export const scenarioPoints = (numbers: ScenarioNumbers): FoundFrontier | BoundedFrontier => {
  const { space } = numbers
  if (numbers.kind === 'table')
    return frontierOfVectors(space.parties, numbers.utilities, (index) => decodeOutcome(space, index))
  const points = findFrontier(space, numbers.table)
  if (points.kind !== 'found' && points.kind !== 'bounded')
    throw new InvariantError(`no frontier without red lines and terms: ${points.kind}`)
  return numbers.caps === null ? points : cutOff(points, numbers.caps)
}

/** A sum that is cut off rises with the sum: what is not dominated after the cut was not dominated before it. */
const cutOff = (points: FoundFrontier | BoundedFrontier, caps: Float64Array): BoundedFrontier => {
  const { parties, utilities, epsilon } = points
  const vectors = utilities.map((utility, at) => Math.min(caps[at % parties]!, utility))
  const frontier = frontierOfVectors(parties, vectors, (k) => points.witness(k))
  return { ...frontier, kind: 'bounded', epsilon, search: null, certainty: null }
}

/** The frontier of vectors, point-major, each of which stands for an outcome. */
const frontierOfVectors = (
  parties: number,
  vectors: Float64Array,
  witnessOf: (vector: number) => Int32Array,
): FoundFrontier => {
  const points = findFrontierOfVectors(parties, vectors)
  if (points.kind === 'empty') throw new InvariantError('no vector: a scenario has at least one outcome')
  return { ...points, witness: (k) => witnessOf(points.witness(k)[0]!) }
}
