import { type ClosestFinder, type ClosestOutcome, makeClosestFinder } from '../frontier/closest.js'
import { InvariantError } from '../invariant-error.js'
import { evaluateInto, type OutcomeSpace, type UtilityTable } from '../outcome-space/outcome-space.js'
import { QUANTA_PER_UNIT } from '../preference/quantum.js'
import { WorkLimitError } from '../work-limit-error.js'
import { type KnownDistances, makeKnownDistances } from './known-distances.js'

export type FoundOutcome = Extract<ClosestOutcome, { kind: 'found' }>

/** Distances of tables that differ little: what was found for one settles most questions about the next. */
export type RecallingFinder = {
  /** A place to remember what is found about one table after another. */
  memory(): Memory
  /** The closest outcome, found by a search; its digits are scratch. Nothing is remembered. */
  closest(table: UtilityTable, reservation: Float64Array): ClosestOutcome
  /** Whether there is a zone, found by a search. */
  hasZone(table: UtilityTable, reservation: Float64Array): boolean
}

/** One anchor and what is known about it. A `table` of null is the anchor itself. */
export type Memory = {
  /** A copy of the anchor. */
  readonly table: UtilityTable
  anchor(table: UtilityTable): void
  /** Forgets what is known; a table of null is then not to be asked about until there is another anchor. */
  forget(): void
  /** The closest outcome of the anchor, found by a search and remembered; its digits are scratch. */
  closest(reservation: Float64Array): FoundOutcome
  /** g in quanta. Throws where nothing is feasible. */
  gap(table: UtilityTable | null, reservation: Float64Array): number
  /** The same for two times reservation values, into `out`. */
  gapPairInto(table: UtilityTable | null, first: Float64Array, second: Float64Array, out: Float64Array): void
  /** Whether g <= 0. */
  hasZone(table: UtilityTable | null, reservation: Float64Array): boolean
}

/** With fewer parties as good as each holds some package back: easing would only mean to search twice. */
const FEWEST_EASED = 4

/** A reservation value lowered by this cannot be what holds a package back. */
const OUT_OF_THE_WAY = 2 * QUANTA_PER_UNIT

export const makeRecallingFinder = (space: OutcomeSpace): RecallingFinder => {
  const finder: ClosestFinder = makeClosestFinder(space)
  const { parties } = space
  const utilities = new Float64Array(parties)
  const eased = new Float64Array(parties)
  /** Whose anchor the finder has loaded; null: another table. */
  let loaded: KnownDistances | null = null

  const load = (table: UtilityTable): void => {
    finder.load(table)
    loaded = null
  }

  const found = (reservation: Float64Array): FoundOutcome => {
    const answer = finder.closest(reservation)
    if (answer.kind === 'empty') throw new InvariantError('the distance of an empty space was asked for')
    return answer
  }

  /** null where easing made the search too long. */
  const foundOrNull = (reservation: Float64Array): FoundOutcome | null => {
    try {
      return found(reservation)
    } catch (error) {
      if (error instanceof WorkLimitError) return null
      throw error
    }
  }

  const memory = (): Memory => {
    const known = makeKnownDistances(space)
    /** Whose reservation values a search looks at; nobody's: everybody's. */
    const counts = new Uint8Array(parties)
    /** Who held a package back in a search of this anchor. */
    const holds = new Uint8Array(parties)

    /**
     * Searches with those out of the way that have not held a package back yet. An answer that suits them too is the
     * answer, with its ties (of two packages equally close the same one goes first whatever R is), and is remembered for
     * whatever their reservation values are. One that does not suit says who counts as well.
     */
    const search = (reservation: Float64Array): FoundOutcome => {
      if (loaded !== known) finder.load(known.table)
      loaded = known
      for (;;) {
        const isFirst = parties < FEWEST_EASED || !counts.includes(1)
        for (let i = 0; i < parties; i++)
          eased[i] = isFirst || counts[i] ? reservation[i] : reservation[i] - OUT_OF_THE_WAY
        const answer = foundOrNull(eased)
        if (answer === null) {
          if (isFirst || !counts.includes(0)) return found(reservation)
          counts.fill(1)
          continue
        }
        evaluateInto(space, known.table, answer.digits, utilities)
        let suits = true
        for (let i = 0; i < parties; i++) {
          const short = reservation[i] - utilities[i]
          if (short < answer.gap) continue
          holds[i] = 1
          counts[i] = 1
          if (short > answer.gap) suits = false
        }
        if (!suits) continue
        known.learn(eased, answer.gap, answer.digits, utilities)
        return answer
      }
    }

    const isSettled = (table: UtilityTable | null, reservation: Float64Array): boolean => {
      known.bound(table, reservation)
      return known.lower === known.upper
    }

    const isAnchor = (table: UtilityTable | null): table is null => table === null || !known.differs

    return {
      table: known.table,
      forget: known.forget,
      anchor(table) {
        if (loaded === known) loaded = null
        known.anchor(table)
        counts.set(holds)
        holds.fill(0)
      },
      closest: search,
      gap(table, reservation) {
        if (isSettled(table, reservation)) return known.lower
        if (isAnchor(table)) return search(reservation).gap
        load(table)
        return found(reservation).gap
      },
      gapPairInto(table, first, second, out) {
        const isFirstSettled = isSettled(table, first)
        if (isFirstSettled) out[0] = known.lower
        else if (isAnchor(table)) out[0] = search(first).gap
        else {
          load(table)
          out[0] = found(first).gap
        }
        if (isSettled(table, second)) out[1] = known.lower
        else if (isAnchor(table)) out[1] = search(second).gap
        else {
          if (isFirstSettled) load(table)
          out[1] = found(second).gap
        }
      },
      hasZone(table, reservation) {
        known.bound(table, reservation)
        if (known.upper <= 0) return true
        if (known.lower > 0) return false
        if (isAnchor(table)) return search(reservation).gap <= 0
        load(table)
        return finder.hasZone(reservation)
      },
    }
  }

  return {
    memory,
    closest(table, reservation) {
      load(table)
      return finder.closest(reservation)
    },
    hasZone(table, reservation) {
      load(table)
      return finder.hasZone(reservation)
    },
  }
}
