import { latestDate } from '../time/dates.js'
import { isKnown } from '../time/is-known.js'
import type { Case, Id, IsoDate, Position } from '../types.js'

/** Where an actor stands on an issue: its positions of the latest day, and those before them, newest first. */
export type StandingPosition = {
  readonly actor: Id
  readonly issue: Id
  /** More than one where the file has several of the same day: they stand side by side. */
  readonly standing: readonly Position[]
  readonly earlier: readonly Position[]
}

/** The actor that a position belongs to, under either of its spellings. */
export function holderOf(position: Position): Id {
  return (position.actor ?? position.party)!
}

/**
 * The latest known position of each actor on each issue, by the day on which it was taken. In the order in which actor
 * and issue first appear in the file; empty where nobody is on record.
 */
export function standingPositions(file: Case, asOf: IsoDate): StandingPosition[] {
  const groups = new Map<string, Position[]>()
  for (const position of file.positions ?? []) {
    if (!isKnown(position, asOf)) continue
    const key = JSON.stringify([holderOf(position), position.issue])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [position])
    else group.push(position)
  }
  return [...groups.values()].map((group) => {
    const latest = latestDate(...group.map((position) => position.date))
    return {
      actor: holderOf(group[0]!),
      issue: group[0]!.issue,
      standing: group.filter((position) => position.date === latest),
      earlier: group
        .filter((position) => position.date !== latest)
        .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    }
  })
}
