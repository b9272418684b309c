import { isKnown, stipulationKnownFrom } from '../time/is-known.js'
import type { Agreement, Case, Id, IsoDate, Stipulation } from '../types.js'

/**
 * How a promise stood on a day. Assessed by then: `kept` (status 3), `partly-kept` (2, 1), `broken` (0). Otherwise by
 * its due day: `pending` up to that day, `overdue` after it, `unassessed` where the file gives none.
 */
export type StipulationState = 'kept' | 'partly-kept' | 'broken' | 'pending' | 'overdue' | 'unassessed'

export type StipulationOnDay = {
  readonly agreement: Id
  readonly stipulation: Stipulation
  readonly state: StipulationState
}

/** Every stipulation of the agreements known on a day, in file order, with its state by what was known on that day. */
export function stipulationsOn(file: Case, asOf: IsoDate): StipulationOnDay[] {
  return (file.agreements ?? [])
    .filter((agreement) => isKnown(agreement, asOf))
    .flatMap((agreement) =>
      (agreement.stipulations ?? []).map((stipulation) => ({
        agreement: agreement.id,
        stipulation,
        state: stateOf(agreement, stipulation, asOf),
      })),
    )
}

function stateOf(agreement: Agreement, stipulation: Stipulation, asOf: IsoDate): StipulationState {
  const { status, due } = stipulation
  if (status !== undefined && stipulationKnownFrom(agreement, stipulation) <= asOf) {
    if (status === 3) return 'kept'
    return status === 0 ? 'broken' : 'partly-kept'
  }
  if (due === undefined) return 'unassessed'
  return due < asOf ? 'overdue' : 'pending'
}
