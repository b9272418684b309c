import type { GraphModel, GraphPreference, Problem, Result } from '@parley/model'
import { type Coalesced, coalesce } from './coalesce.js'
import type { Graph } from './graph.js'
import { type Groups, makeGroups } from './groups.js'
import { makeLists } from './lists.js'
import { type Ranks, ranksByGroups, ranksByStatements, ranksByWorth } from './ranks.js'
import { GRAPH_LIMITS, listStates, placeOf, type StateSpace } from './state-space.js'

/** What states are worth to a party of the case, by number: what `preference: utilities` asks for. */
export type WorthOf = (party: string, states: Int32Array) => Result<Float64Array>

/**
 * Makes a model ready: lists its states, coalesces what cannot be told apart, ranks, and divides into groups.
 *
 * Problems, at paths of the model: no feasible state; a ranking that leaves a state out or has it twice; a status quo
 * that is infeasible; and, with the cost, a model that is too large.
 * @param worthOf needed where a decision maker's preference goes by utilities
 */
export const compileGraph = (model: GraphModel, worthOf?: WorthOf): Result<Graph> => {
  const tooMany = countProblem(model)
  if (tooMany) return { ok: false, problems: [tooMany] }
  const listed = listStates(model)
  if (listed.kind === 'empty')
    return fail(
      'ERR_GRAPH_EMPTY',
      'infeasible',
      'no feasible state: every combination of options is ruled out',
      'conditions that leave some',
    )
  if (listed.kind === 'too-large') return { ok: false, problems: [sizeProblem(model.options.length)] }
  const { space } = listed
  const coalesced = coalesce(model.indistinguishable, model.options.length, space.numbers)
  const states = coalesced ? coalesced.leasts.map((c) => space.numbers[c]) : space.numbers
  const problems: Problem[] = []
  const ranks = model.decisionMakers.map(({ preference }, i) => {
    const path = `decisionMakers[${i}]`
    const made = ranksOf(preference, model, space, coalesced, states, path, worthOf)
    if (!made.ok) problems.push(...made.problems)
    return made.ok ? made.value : { of: new Int32Array(states.length), levels: 0 }
  })
  if (model.statusQuo !== null && placeOf(space, model.statusQuo) < 0)
    problems.push({
      code: 'ERR_GRAPH_STATE',
      path: 'statusQuo',
      message: `infeasible status quo: state ${model.statusQuo}`,
      hint: 'a feasible state',
    })
  if (problems.length > 0) return { ok: false, problems }
  const { stateOf = null } = coalesced ?? {}
  const groups = model.decisionMakers.map((maker, i) => {
    const { of, levels } = ranks[i]
    return makeGroups(model, maker, space, stateOf ? stateOf.map((s) => of[s]) : of, levels)
  })
  const work = groups.reduce((sum, of) => sum + (of.isReversible && !stateOf ? 0 : pairsOf(of)), 0)
  if (work > GRAPH_LIMITS.moves)
    return fail(
      'ERR_GRAPH_SIZE',
      'options',
      `large model: ${work} pairs of states to look at one by one, for irreversible options or states that cannot be told apart`,
      `at most ${GRAPH_LIMITS.moves}: fewer states, or options that can be changed both ways`,
    )
  const lists = stateOf && groups.map((of) => makeLists(of, space.numbers, stateOf, states.length))
  return { ok: true, value: { model, space, states, stateOf, ranks, groups, lists } }
}

const fail = (code: string, path: string, message: string, hint: string): Result<never> => ({
  ok: false,
  problems: [{ code, path, message, hint }],
})

/** Bytes that a state takes at three decision makers; told as the cost of a model that is too large. */
const BYTES_A_STATE = 150

const sizeProblem = (options: number): Problem => {
  const total = 2 ** options
  const gigabytes = Math.ceil((total * BYTES_A_STATE) / 2 ** 30)
  return {
    code: 'ERR_GRAPH_SIZE',
    path: 'options',
    message: `large model: ${options} options make 2^${options} = ${total.toLocaleString('en')} combinations, of which more than ${GRAPH_LIMITS.states.toLocaleString('en')} are feasible (up to ${gigabytes.toLocaleString('en')} GB)`,
    hint: `at most ${GRAPH_LIMITS.states.toLocaleString('en')} states: fewer options, or more combinations ruled out`,
  }
}

const countProblem = ({ options, decisionMakers }: GraphModel): Problem | null => {
  if (options.length > GRAPH_LIMITS.options)
    return {
      code: 'ERR_GRAPH_SIZE',
      path: 'options',
      message: `large model: ${options.length} options, 2^${options.length} combinations to look through`,
      hint: `at most ${GRAPH_LIMITS.options} options`,
    }
  if (decisionMakers.length > GRAPH_LIMITS.decisionMakers)
    return {
      code: 'ERR_GRAPH_SIZE',
      path: 'decisionMakers',
      message: `large model: ${decisionMakers.length} decision makers`,
      hint: `at most ${GRAPH_LIMITS.decisionMakers}`,
    }
  const long = decisionMakers.findIndex(
    ({ preference }) => preference.kind === 'statements' && preference.statements.length > GRAPH_LIMITS.statements,
  )
  return long < 0
    ? null
    : {
        code: 'ERR_GRAPH_SIZE',
        path: `decisionMakers[${long}].preferences`,
        message: `large model: more than ${GRAPH_LIMITS.statements} statements`,
        hint: `at most ${GRAPH_LIMITS.statements}`,
      }
}

const pairsOf = ({ starts }: Groups): number => {
  let pairs = 0
  for (let g = 1; g < starts.length; g++) pairs += (starts[g] - starts[g - 1]) ** 2
  return pairs
}

const ranksOf = (
  preference: GraphPreference,
  { options }: GraphModel,
  space: StateSpace,
  coalesced: Coalesced | null,
  states: Int32Array,
  path: string,
  worthOf: WorthOf | undefined,
): Result<Ranks> => {
  switch (preference.kind) {
    case 'statements':
      return { ok: true, value: ranksByStatements(preference.statements, options.length, states) }
    case 'ranking':
      return ranksByRanking(preference, space, coalesced, states, `${path}.preferenceRanking`)
    case 'utilities': {
      const worth = worthOf?.(preference.party, states) ?? needCase(`${path}.preferences`)
      return worth.ok ? { ok: true, value: ranksByWorth(worth.value) } : worth
    }
  }
}

const needCase = (path: string) =>
  fail('ERR_GRAPH_UTILITIES', path, 'missing utilities: no case is there to give them', 'statements or a ranking')

const ranksByRanking = (
  { by, ranking }: Extract<GraphPreference, { kind: 'ranking' }>,
  space: StateSpace,
  coalesced: Coalesced | null,
  states: Int32Array,
  path: string,
): Result<Ranks> => {
  const problems: Problem[] = []
  const groupOf = new Int32Array(states.length).fill(-1)
  const tell = (at: string, message: string, hint: string) =>
    problems.push({ code: 'ERR_GRAPH_RANKING', path: at, message, hint })
  const what = by === 'position' ? 'position' : 'state'
  const groups = ranking.map((group, k) =>
    group.flatMap((entry, m) => {
      const at = group.length > 1 ? `${path}[${k}][${m}]` : `${path}[${k}]`
      const isPosition = Number.isInteger(entry) && entry >= 1 && entry <= space.numbers.length
      const combination = by === 'position' ? (isPosition ? entry - 1 : -1) : placeOf(space, entry)
      if (combination < 0) {
        const right = `a position from 1 to ${space.numbers.length}, the number of feasible states`
        tell(at, `unknown ${what}: ${entry}`, by === 'position' ? right : 'the number of a feasible state')
        return []
      }
      const state = coalesced ? coalesced.stateOf[combination] : combination
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
    const place = by === 'position' ? placeOf(space, states[missing]) + 1 : states[missing]
    tell(
      path,
      `incomplete ranking: ${left} of ${states.length} states are missing, the first ${what} ${place}`,
      'every feasible state once',
    )
  }
  return problems.length > 0
    ? { ok: false, problems }
    : {
        ok: true,
        value: ranksByGroups(
          groups.filter((group) => group.length > 0),
          states.length,
        ),
      }
}
