import type { GraphModel, Problem, Result } from '@parley/model'
import { coalesce } from './coalesce.js'
import { type CompiledPreference, compilePreference, type States, type WorthOf } from './compile-preference.js'
import type { Graph } from './graph.js'
import { type Groups, makeGroups } from './groups.js'
import { makeLists } from './lists.js'
import { type Perception, seenBy } from './perception.js'
import type { Ranks } from './ranks.js'
import { GRAPH_LIMITS, listStates, placeOf } from './state-space.js'

/**
 * Makes a model ready: lists its states, coalesces what cannot be told apart, ranks, and divides into groups.
 *
 * Problems, at paths of the model: no feasible state, or none that a decision maker sees; a ranking that leaves a state
 * out or has it twice; a status quo that is infeasible; and, with the cost, a model that is too large.
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
  const makers = model.decisionMakers.length
  const steps = 4 * makers * (makers - 1) * space.numbers.length
  if (steps > GRAPH_LIMITS.steps)
    return fail(
      'ERR_GRAPH_SIZE',
      'decisionMakers',
      `large model: ${steps.toLocaleString('en')} steps, to trace ${space.numbers.length.toLocaleString('en')} states through the moves of ${makers} decision makers`,
      `at most ${GRAPH_LIMITS.steps.toLocaleString('en')}: fewer states, or fewer decision makers`,
    )
  const coalesced = coalesce(model.indistinguishable, model.options.length, space.numbers)
  const states = coalesced ? coalesced.leasts.map((c) => space.numbers[c]) : space.numbers
  const problems: Problem[] = []
  const known: States = { options: model.options.length, space, coalesced, numbers: states }
  const preferences = model.decisionMakers.map(({ preference }, i): CompiledPreference => {
    const made = compilePreference(preference, known, `decisionMakers[${i}].preferences`, worthOf)
    if (made.ok) return made.value
    problems.push(...made.problems)
    return { ranks: { of: new Int32Array(states.length), levels: 0 }, strength: null, doubt: null }
  })
  const perceptions = model.decisionMakers.map((maker, i) => {
    const made = perceptionOf(maker, known, `decisionMakers[${i}]`)
    if (!made.ok) problems.push(...made.problems)
    return made.ok ? made.value : null
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
    const { of, levels } = preferences[i].ranks
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
  return {
    ok: true,
    value: {
      model,
      space,
      states,
      stateOf,
      ranks: preferences.map(({ ranks }) => ranks),
      groups,
      lists,
      strengths: preferences.map(({ strength }) => strength),
      doubts: preferences.map(({ doubt }) => doubt),
      perceptions,
    },
  }
}

/** What a decision maker does not see, and believes of others; null: its view is how things are. */
const perceptionOf = (
  { unseen = [], believes = [] }: GraphModel['decisionMakers'][number],
  known: States,
  path: string,
): Result<Perception | null> => {
  if (unseen.length === 0 && believes.length === 0) return { ok: true, value: null }
  const seen = seenBy(unseen, known.options, known.space.numbers)
  if (!seen.includes(1))
    return fail('ERR_GRAPH_EMPTY', `${path}.unseen`, 'no state is seen: all are unseen', 'conditions that leave some')
  const problems: Problem[] = []
  const believed = new Map<number, Ranks>()
  for (const { of, preference } of believes) {
    const made = compilePreference(preference, known, `${path}.believes[${of}]`)
    if (made.ok) believed.set(of, made.value.ranks)
    else problems.push(...made.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { seen, believed } }
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
