import type { GraphPreference, Problem, Result } from '@parley/model'
import { toQuanta } from '../preference/quantum.js'
import type { Coalesced } from './coalesce.js'
import { type Doubt, doubtByPairs, doubtByStatements } from './doubt.js'
import { type Ranks, ranksByGroups, ranksByStatements, ranksByWorth } from './ranks.js'
import { placeOf, type StateSpace } from './state-space.js'
import { type Strength, strengthByPlaces, strengthByStatements, strengthByWorth } from './strength.js'

/** What states are worth to a party of the case, in quanta, by number: what `preference: utilities` asks for. */
export type WorthOf = (party: string, states: Int32Array) => Result<Float64Array>

/** The states that preferences are about, before there is a graph of them. */
export type States = {
  readonly options: number
  readonly space: StateSpace
  readonly coalesced: Coalesced | null
  readonly numbers: Int32Array
}

/** A decision maker's ranks, which preferences are great, and which are in doubt; null: nothing is said of that. */
export type CompiledPreference = {
  readonly ranks: Ranks
  readonly strength: Strength | null
  readonly doubt: Doubt | null
}

/**
 * Makes one decision maker's preference ready. Problems, at `path`: a ranking, or a list of states of unknown order, that
 * names a state that there is not, or one twice; a ranking that leaves one out; utilities that cannot be had.
 * @param worthOf needed where the preference goes by utilities
 */
export const compilePreference = (
  preference: GraphPreference,
  states: States,
  path: string,
  worthOf?: WorthOf,
): Result<CompiledPreference> => {
  const { options, numbers } = states
  switch (preference.kind) {
    case 'statements': {
      const { statements, strong, unknown } = preference
      const ranks = ranksByStatements(statements, options, numbers)
      const strength = strong === undefined ? null : strengthByStatements(statements, strong, options, numbers, ranks)
      const doubt = unknown === undefined ? null : doubtByStatements(statements, unknown, options, numbers)
      return { ok: true, value: { ranks, strength, doubt } }
    }
    case 'ranking':
      return byRanking(preference, states, path)
    case 'utilities': {
      const worth = worthOf?.(preference.party, numbers) ?? needCase(path)
      if (!worth.ok) return worth
      const ranks = ranksByWorth(worth.value)
      const { strong } = preference
      const strength = strong === undefined ? null : strengthByWorth(worth.value, toQuanta(strong), ranks)
      return { ok: true, value: { ranks, strength, doubt: null } }
    }
  }
}

const needCase = (path: string): Result<never> => ({
  ok: false,
  problems: [
    {
      code: 'ERR_GRAPH_UTILITIES',
      path,
      message: 'missing utilities: no case is there to give them',
      hint: 'statements or a ranking',
    },
  ],
})

const byRanking = (
  { by, ranking, strong, unknown }: Extract<GraphPreference, { kind: 'ranking' }>,
  { space, coalesced, numbers }: States,
  path: string,
): Result<CompiledPreference> => {
  const problems: Problem[] = []
  const groupOf = new Int32Array(numbers.length).fill(-1)
  const tell = (at: string, message: string, hint: string) =>
    problems.push({ code: 'ERR_GRAPH_RANKING', path: at, message, hint })
  const what = by === 'position' ? 'position' : 'state'
  /** The state that an entry names, as a place; -1, and told, where there is none. */
  const stateOf = (entry: number, at: string): number => {
    const isPosition = Number.isInteger(entry) && entry >= 1 && entry <= space.numbers.length
    const combination = by === 'position' ? (isPosition ? entry - 1 : -1) : placeOf(space, entry)
    if (combination < 0) {
      const right = `a position from 1 to ${space.numbers.length}, the number of feasible states`
      tell(at, `unknown ${what}: ${entry}`, by === 'position' ? right : 'the number of a feasible state')
      return -1
    }
    return coalesced ? coalesced.stateOf[combination] : combination
  }
  const listed = `${path}.ranking`
  const groups = ranking.map((group, k) =>
    group.flatMap((entry, m) => {
      const at = group.length > 1 ? `${listed}[${k}][${m}]` : `${listed}[${k}]`
      const state = stateOf(entry, at)
      if (state < 0) return []
      if (groupOf[state] >= 0) {
        // Combinations that are one state may each be named, in one tie.
        if (coalesced && groupOf[state] === k) return []
        tell(at, `repeated ${what}: ${entry}`, 'each state once')
        return []
      }
      groupOf[state] = k
      return [state]
    }),
  )
  const missing = groupOf.indexOf(-1)
  if (missing >= 0 && problems.length === 0) {
    const left = groupOf.reduce((count, k) => (k < 0 ? count + 1 : count), 0)
    const place = by === 'position' ? placeOf(space, numbers[missing]) + 1 : numbers[missing]
    tell(
      listed,
      `incomplete ranking: ${left} of ${numbers.length} states are missing, the first ${what} ${place}`,
      'every feasible state once',
    )
  }
  const doubted = unknown?.map((list, k) => list.map((entry, m) => stateOf(entry, `${path}.unknown[${k}][${m}]`)))
  if (problems.length > 0) return { ok: false, problems }
  // A group that names no state of its own is no rank, and no place between ranks counts twice for it.
  const filled = groups.flatMap((group, k) => (group.length > 0 ? [k] : []))
  const ranks = ranksByGroups(
    filled.map((k) => groups[k]),
    numbers.length,
  )
  const places = strong?.map((place) => filled.filter((k) => k < place).length)
  return {
    ok: true,
    value: {
      ranks,
      strength: places ? strengthByPlaces(places, ranks.levels) : null,
      doubt: doubted ? doubtByPairs(doubted, numbers.length) : null,
    },
  }
}
