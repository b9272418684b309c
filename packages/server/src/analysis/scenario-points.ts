import {
  type BoundedFrontier,
  certainEverywhere,
  decodeOutcome,
  type FoundFrontier,
  findFrontierOfVectors,
  findReferenceFrontier,
  InvariantError,
} from '@parley/engine/frontier'
import type { Result } from '@parley/model'
import { frontierResult } from './frontier-result.js'
import type { ScenarioNumbers } from './scenario-numbers.js'

/**
 * The frontier of a scenario's numbers, with an error of at most `epsilon` in its unit. Utilities that are cut off above
 * are told without counts.
 */
export const scenarioPoints = (
  numbers: ScenarioNumbers,
  epsilon: number | null = null,
): Result<FoundFrontier | BoundedFrontier> => {
  const { space, quantaPerUnit } = numbers
  if (numbers.kind === 'table') {
    const value = frontierOfVectors(space.parties, numbers.utilities, (index) => decodeOutcome(space, index))
    return { ok: true, value }
  }
  const wanted = epsilon === null ? null : epsilon * quantaPerUnit
  const answer = findReferenceFrontier(space, numbers.table, numbers.reservation, wanted)
  const result = frontierResult(answer, 'parties', (quanta) => quanta / quantaPerUnit)
  if (!result.ok) return result
  const points = result.value
  if (points.kind === 'empty') throw new InvariantError('no outcome without red lines')
  return { ok: true, value: numbers.caps === null ? points : cutOff(points, numbers.caps) }
}

/** A sum that is cut off rises with the sum: what is not dominated after the cut was not dominated before it. */
const cutOff = (points: FoundFrontier | BoundedFrontier, caps: Float64Array): BoundedFrontier => {
  const { parties, utilities, epsilon } = points
  const vectors = utilities.map((utility, at) => Math.min(caps[at % parties]!, utility))
  const { size, utilities: kept, witness } = frontierOfVectors(parties, vectors, (k) => points.witness(k))
  const certainty = certainEverywhere(epsilon === 0 ? 'all' : 'near')
  return { kind: 'bounded', parties, size, utilities: kept, witness, epsilon, search: null, certainty }
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
