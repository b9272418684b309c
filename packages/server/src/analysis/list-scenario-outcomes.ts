import { type ListedOutcomes, MOST_LISTED } from '@parley/engine/bargaining'
import { type BoundedFrontier, decodeOutcome, type FoundFrontier } from '@parley/engine/frontier'
import {
  outcomeCountOf,
  type Scenario,
  type ScenarioParty,
  smallestSum,
  utilityAt,
  utilityTable,
} from '@parley/formats'
import type { ScenarioNumbers } from './scenario-numbers.js'

/**
 * The outcomes of a scenario in its own utilities, added up as its program adds them and not rounded to quanta: other
 * programs compare them so.
 */
export const listScenarioOutcomes = (
  { issues, parties }: Scenario,
  numbers: ScenarioNumbers,
  frontier: FoundFrontier | BoundedFrontier,
): ListedOutcomes => {
  const count = parties.length
  const head = { parties: count, reservation: parties.map(({ reservation }) => reservation) }
  if (numbers.kind === 'table' || outcomeCountOf(issues) <= MOST_LISTED) {
    const utilities = new Float64Array(count * outcomeCountOf(issues))
    parties.forEach(({ utility }, i) => {
      utilityTable(issues, utility)!.forEach((of, index) => {
        utilities[index * count + i] = of
      })
    })
    return {
      space: { ...head, holds: 'outcomes', utilities },
      digitsAt: (place) => decodeOutcome(numbers.space, place),
    }
  }
  const witnesses = Array.from({ length: frontier.size }, (_, k) => frontier.witness(k))
  const utilities = Float64Array.from(
    witnesses.flatMap((digits) => parties.map(({ utility }) => utilityAt(issues, utility, Array.from(digits))!)),
  )
  return {
    space: {
      ...head,
      holds: 'frontier',
      utilities,
      lowest: parties.map(leastOf),
      highest: parties.map((_, i) =>
        witnesses.reduce((most, _digits, k) => Math.max(most, utilities[k * count + i]!), Number.NEGATIVE_INFINITY),
      ),
      ...(frontier.kind === 'found' ? { counts: frontier.counts } : {}),
    },
    digitsAt: (place) => witnesses[place]!,
  }
}

/** A scenario with more outcomes than a table may have is a sum. */
const leastOf = ({ utility }: ScenarioParty): number => (utility.kind === 'additive' ? smallestSum(utility) : 0)
