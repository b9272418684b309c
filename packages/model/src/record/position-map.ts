import { isKnown, knownFrom } from '../time/is-known.js'
import type { Case, Id, IsoDate, Position } from '../types.js'
import { type Month, monthsBetween } from './months.js'
import { standingPositions } from './standing-positions.js'

/** Where the actors stood on an issue, month by month. */
export type PositionMap = {
  readonly issue: Id
  /** Of each actor with a position on the issue, in the order in which they first appear in the file. */
  readonly rows: readonly {
    readonly actor: Id
    /** By month: what stood at its end, by what was known then; empty: nothing. */
    readonly cells: readonly (readonly Position[])[]
    /** By month: whether a position of the actor on the issue became known in it. */
    readonly moved: readonly boolean[]
  }[]
}

export type PositionMaps = { readonly months: readonly Month[]; readonly issues: readonly PositionMap[] }

/**
 * Positions of all actors by issue and month, from the month of the first one to the day looked at; issues in file
 * order, those without a position left out. No months where nobody is on record.
 */
export function positionMaps(file: Case, asOf: IsoDate): PositionMaps {
  const known = (file.positions ?? []).filter((position) => isKnown(position, asOf))
  const days = known.map((position) => knownFrom(position)!).sort()
  if (days[0] === undefined) return { months: [], issues: [] }
  const months = monthsBetween(days[0], asOf)
  const byMonth = months.map(({ end }) => standingPositions(file, end))
  const now = standingPositions(file, asOf)
  const issues = file.issues.flatMap(({ id }) => {
    const actors = now.filter(({ issue }) => issue === id).map(({ actor }) => actor)
    if (actors.length === 0) return []
    const rows = actors.map((actor) => {
      const groups = byMonth.map((month) => month.find((group) => group.issue === id && group.actor === actor))
      return {
        actor,
        cells: groups.map((group) => group?.standing ?? []),
        moved: groups.map((group, m) => countOf(group) > (m === 0 ? 0 : countOf(groups[m - 1]))),
      }
    })
    return [{ issue: id, rows }]
  })
  return { months, issues }
}

const countOf = (group: { standing: readonly unknown[]; earlier: readonly unknown[] } | undefined): number =>
  group === undefined ? 0 : group.standing.length + group.earlier.length
