import {
  type BoundedFrontier,
  type FoundFrontier,
  type FrontierPoints,
  findFrontier,
  InvariantError,
  makeOutcomeSpace,
  type OutcomeSpace,
  type UtilityTable,
} from '@parley/engine'
import type { ScenarioNumbers } from './scenario-numbers.js'

/** The frontier of a scenario's numbers. Utilities cut off above are told without counts. */
export const scenarioPoints = (numbers: ScenarioNumbers): FoundFrontier | BoundedFrontier => {
  const { space } = numbers
  if (numbers.kind === 'table')
    return frontierOfVectors(space.parties, numbers.utilities, (index) => digitsOf(space, index))
  const points = frontierOf(space, numbers.table)
  return numbers.caps === null ? points : cutOff(points, numbers.caps)
}

/** A sum that is cut off rises with the sum: what is not dominated after the cut was not dominated before it. */
const cutOff = (points: FoundFrontier | BoundedFrontier, caps: Float64Array): BoundedFrontier => {
  const { parties, size, utilities, epsilon } = points
  const vectors = new Float64Array(parties * size)
  for (let i = 0; i < parties; i++)
    for (let k = 0; k < size; k++) vectors[i * size + k] = Math.min(caps[i]!, utilities[k * parties + i]!)
  const cut = frontierOfVectors(parties, vectors, (k) => points.witness(k))
  return { ...cut, kind: 'bounded', epsilon: Math.max(epsilon, cut.epsilon) }
}

/** The frontier of plain vectors, party-major: an outcome space of one issue with an option for each. */
const frontierOfVectors = (
  parties: number,
  vectors: Float64Array,
  witnessOf: (vector: number) => Int32Array,
): FoundFrontier | BoundedFrontier => {
  const points = frontierOf(makeOutcomeSpace(parties, [vectors.length / parties]), {
    contributions: vectors,
    terms: new Float64Array(0),
  })
  const witness: FrontierPoints['witness'] = (k) => witnessOf(points.witness(k)[0]!)
  return { ...points, witness }
}

const frontierOf = (space: OutcomeSpace, table: UtilityTable): FoundFrontier | BoundedFrontier => {
  const frontier = findFrontier(space, table)
  if (frontier.kind === 'found' || frontier.kind === 'bounded') return frontier
  throw new InvariantError(`no frontier without red lines and terms: ${frontier.kind}`)
}

const digitsOf = (space: OutcomeSpace, index: number): Int32Array => {
  const digits = new Int32Array(space.sizes.length)
  let rest = index
  for (let j = digits.length - 1; j >= 0; j--) {
    digits[j] = rest % space.sizes[j]!
    rest = Math.floor(rest / space.sizes[j]!)
  }
  return digits
}
