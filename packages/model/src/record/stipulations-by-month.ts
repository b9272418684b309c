import { isKnown, knownFrom } from '../time/is-known.js'
import type { Case, Id, IsoDate } from '../types.js'
import { type Month, monthsBetween } from './months.js'
import { type StipulationState, stipulationsOn } from './stipulation-states.js'

export type StateCounts = Readonly<Record<StipulationState, number>>

export type StipulationMonth = Month & {
  /** How all stipulations known by then stood, and those of each party to them (by `by`). */
  readonly counts: StateCounts
  readonly byActor: Readonly<Record<Id, StateCounts>>
}

const STATES: readonly StipulationState[] = ['kept', 'partly-kept', 'broken', 'pending', 'overdue', 'unassessed']

/**
 * How stipulations stood at each month's end, by what was known then, from the month in which the first agreement became
 * known to the day looked at; the last month is as of that day. None where there is no agreement with stipulations.
 */
export function stipulationsByMonth(file: Case, asOf: IsoDate): StipulationMonth[] {
  const days = (file.agreements ?? [])
    .filter((agreement) => isKnown(agreement, asOf) && (agreement.stipulations ?? []).length > 0)
    .map((agreement) => knownFrom(agreement)!)
    .sort()
  if (days[0] === undefined) return []
  return monthsBetween(days[0], asOf).map((month) => {
    const stipulations = stipulationsOn(file, month.end)
    const actors = new Set(stipulations.map(({ stipulation }) => stipulation.by))
    const countOf = (of: typeof stipulations): StateCounts =>
      Object.fromEntries(STATES.map((state) => [state, of.filter((one) => one.state === state).length])) as Record<
        StipulationState,
        number
      >
    return {
      ...month,
      counts: countOf(stipulations),
      byActor: Object.fromEntries(
        [...actors].map((actor) => [
          actor,
          countOf(stipulations.filter(({ stipulation }) => stipulation.by === actor)),
        ]),
      ),
    }
  })
}
