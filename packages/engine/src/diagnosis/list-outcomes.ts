import type { DefinitionSpace } from '../bargaining/definitions.js'
import { type BoundedFrontier, type FoundFrontier, findFrontier } from '../frontier/frontier.js'
import {
  decodeOutcome,
  evaluateInto,
  isFeasible,
  makeOutcomeSpace,
  type OutcomeSpace,
  outcomeCount,
  type UtilityTable,
} from '../outcome-space/outcome-space.js'

/** A space as other programs look at it: utilities in their own units, and the outcome behind each place in the list. */
export type ListedOutcomes = { readonly space: DefinitionSpace; digitsAt(place: number): Int32Array }

/** Outcomes up to which all are listed; beyond, the frontier's points alone. */
export const MOST_LISTED = 1_000_000

/** The feasible outcomes of a space of sums; `unit` takes quanta to the unit that is told. */
export const listOutcomes = (
  space: OutcomeSpace,
  table: UtilityTable,
  reservation: Float64Array,
  unit: (quanta: number) => number,
  frontier: FoundFrontier | BoundedFrontier,
): ListedOutcomes => {
  const { parties } = space
  const head = { parties, reservation: Array.from(reservation, unit) }
  if (outcomeCount(space) > MOST_LISTED) {
    return {
      space: {
        ...head,
        holds: 'frontier',
        utilities: frontier.utilities.map(unit),
        lowest: lowestOf(space, table).map(unit),
        highest: highestOf(frontier).map(unit),
        ...(frontier.kind === 'found' ? { counts: frontier.counts } : {}),
      },
      digitsAt: (place) => frontier.witness(place),
    }
  }
  const utilities: number[] = []
  const places: number[] = []
  const digits = new Int32Array(space.sizes.length)
  const at = new Float64Array(parties)
  const count = Number(outcomeCount(space))
  for (let index = 0; index < count; index++) {
    if (isFeasible(space, digits)) {
      evaluateInto(space, table, digits, at)
      for (const u of at) utilities.push(unit(u))
      places.push(index)
    }
    for (let j = digits.length - 1; j >= 0 && ++digits[j] === space.sizes[j]; j--) digits[j] = 0
  }
  return {
    space: { ...head, holds: 'outcomes', utilities: Float64Array.from(utilities) },
    digitsAt: (place) => decodeOutcome(space, places[place]),
  }
}

/** Each party's largest utility: some point of the frontier has it. */
const highestOf = ({ parties, utilities }: FoundFrontier | BoundedFrontier): Float64Array => {
  const highest = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY)
  utilities.forEach((u, at) => {
    highest[at % parties] = Math.max(highest[at % parties], u)
  })
  return highest
}

/** Each party's smallest utility over feasible outcomes: the frontier of that party alone, turned round. */
const lowestOf = (space: OutcomeSpace, table: UtilityTable): Float64Array => {
  const width = space.offsets[space.sizes.length]
  return Float64Array.from({ length: space.parties }, (_, i) => {
    const terms = space.terms.flatMap((term, k) => (term.party === i ? [{ when: term.when, k }] : []))
    const alone = makeOutcomeSpace(
      1,
      space.sizes,
      terms.map(({ when }) => ({ party: 0, when })),
      space.redLines,
    )
    const least = findFrontier(alone, {
      contributions: table.contributions.slice(i * width, (i + 1) * width).map((amount) => -amount),
      terms: Float64Array.from(terms, ({ k }) => -table.terms[k]),
    })
    return 'utilities' in least ? -least.utilities[0] : 0
  })
}
