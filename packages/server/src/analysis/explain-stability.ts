import {
  ANSWERED_CONCEPTS,
  type Answer,
  type AnsweredConcept,
  COALITION_CONCEPTS,
  type CoalitionConcept,
  coalitionStability,
  explainState,
  type Graph,
  MOST_COALITION_STATES,
  placesMarked,
  type Step,
  searchLegally,
  stateAt,
} from '@parley/engine/graph-model'
import type { Problem, Result } from '@parley/model'

/** A move by a decision maker, by name, to a state, by number. */
export type ToldStep = { readonly by: string; readonly to: number }

export type ToldAnswer = { readonly moves: readonly ToldStep[]; readonly ends: number }

/** Why a state is stable or not, by decision maker; see the engine's `Reason`. */
export type StateReasons = {
  readonly state: number
  readonly decisionMakers: Readonly<
    Record<
      string,
      {
        readonly improvements: readonly {
          readonly to: number
          readonly answers: Readonly<Record<AnsweredConcept, ToldAnswer | null>>
        }[]
      }
    >
  >
}

export const explainStability = (graph: Graph, state: number): StateReasons => {
  const { told, nameOf } = tellerOf(graph)
  const answer = (of: Answer | null): ToldAnswer | null =>
    of && { moves: of.moves.map(told), ends: graph.states[of.ends]! }
  return {
    state: graph.states[state]!,
    decisionMakers: Object.fromEntries(
      explainState(graph, state).map(({ maker, improvements }) => [
        nameOf(maker),
        {
          improvements: improvements.map(({ to, answers }) => ({
            to: graph.states[to]!,
            answers: Object.fromEntries(
              ANSWERED_CONCEPTS.map((concept) => [concept, answer(answers[concept])]),
            ) as Record<AnsweredConcept, ToldAnswer | null>,
          })),
        },
      ]),
    ),
  }
}

/** Where things can lead from a state: the states among those wanted that are reached, each with a shortest path. */
export type PathsFrom = {
  readonly state: number
  /** By moves that are improvements for whoever makes them, and by any moves. */
  readonly improvements: Reached
  readonly moves: Reached
}

export type Reached = {
  /** States reached in all, the start not counted. */
  readonly states: number
  readonly equilibria: readonly { readonly state: number; readonly path: readonly ToldStep[] }[]
}

/** States beyond which paths are not searched. */
export const MOST_PATH_STATES = 1 << 16

/**
 * Status-quo analysis: which of the wanted states (equilibria, by number) can be reached from a state, nobody moving twice in
 * a row, and how. The state itself, where it is one of them, has the path of no step.
 * @source Li, Kilgour & Hipel 2004, 2005, Status quo analysis in the graph model for conflict resolution
 */
export const pathsFrom = (graph: Graph, state: number, wanted: ReadonlySet<number>): PathsFrom => {
  const { told } = tellerOf(graph)
  const everybody = graph.model.decisionMakers.map((_, i) => i)
  const reach = (improving: boolean): Reached => {
    const search = searchLegally(graph, everybody, state, improving)
    const others = search.reached.filter((s) => s !== state)
    const start = graph.states[state]!
    return {
      states: others.length,
      equilibria: [
        ...(wanted.has(start) ? [{ state: start, path: [] }] : []),
        ...others
          .filter((s) => wanted.has(graph.states[s]!))
          .map((s) => ({ state: graph.states[s]!, path: search.pathTo(s).map(told) })),
      ],
    }
  }
  return { state: graph.states[state]!, improvements: reach(true), moves: reach(false) }
}

/** The problem of a model with too many states to search paths in; none otherwise. */
export const tooManyForPaths = ({ states }: Graph): readonly Problem[] => {
  if (states.length <= MOST_PATH_STATES) return []
  const message = `large model: ${states.length} states, to search paths in`
  return [{ code: 'ERR_GRAPH_SIZE', path: '--from', message, hint: `at most ${MOST_PATH_STATES}` }]
}

/** Which states are stable for a coalition, by number. */
export type CoalitionAnswer = {
  readonly members: readonly string[]
  readonly stable: Readonly<Record<CoalitionConcept, readonly number[]>>
}

/** Stability for some decision makers that act together. Problems: too many states. */
export const analyseCoalition = (graph: Graph, members: readonly number[]): Result<CoalitionAnswer> => {
  if (graph.states.length > MOST_COALITION_STATES)
    return refuse(
      'ERR_GRAPH_SIZE',
      '--coalition',
      `large model: ${graph.states.length} states, for a coalition`,
      `at most ${MOST_COALITION_STATES}`,
    )
  const stable = coalitionStability(graph, members)
  const numbers = (concept: CoalitionConcept) => placesMarked(stable[concept]).map((s) => graph.states[s]!)
  return {
    ok: true,
    value: {
      members: members.map((i) => graph.model.decisionMakers[i]!.name),
      stable: Object.fromEntries(COALITION_CONCEPTS.map((concept) => [concept, numbers(concept)])) as Record<
        CoalitionConcept,
        number[]
      >,
    },
  }
}

/** The decision makers that a text names, with commas between; as places, each once. */
export const findMembers = ({ model }: Graph, text: string): Result<readonly number[]> => {
  const names = text.split(',').map((name) => name.trim())
  const members = names.map((name) => model.decisionMakers.findIndex((maker) => maker.name === name))
  const unknown = members.indexOf(-1)
  if (unknown >= 0)
    return refuse(
      'ERR_GRAPH_STATE',
      '--coalition',
      `unknown decision maker: ${names[unknown]}`,
      `of ${model.decisionMakers.map(({ name }) => name).join(', ')}`,
    )
  return { ok: true, value: [...new Set(members)] }
}

/**
 * The state that a text names, as a place: its number; `now`, the status quo; `none`, nothing taken; the options taken, with
 * commas between; or a letter for each option, Y or N.
 */
export const findState = (graph: Graph, text: string, path: string): Result<number> => {
  const { options, statusQuo } = graph.model
  const no = (message: string) =>
    refuse('ERR_GRAPH_STATE', path, message, 'a number, now, none, options taken with commas between, or YN… by option')
  const number = (): number | string => {
    if (/^\d+$/.test(text)) return Number(text)
    if (text === 'now') return statusQuo ?? 'unknown state: now (the model does not say which)'
    if (text === 'none') return 0
    if (text.length === options.length && /^[YN]+$/.test(text))
      return [...text].reduce((sum, letter, o) => sum + (letter === 'Y' ? 2 ** o : 0), 0)
    let sum = 0
    for (const name of text.split(',').map((part) => part.trim())) {
      const o = options.findIndex((option) => option.name === name)
      if (o < 0) return `unknown option: ${name}`
      if (options.filter((option) => option.name === name).length > 1) return `ambiguous option: ${name}`
      sum |= 1 << o
    }
    return sum
  }
  const found = number()
  if (typeof found === 'string') return no(found)
  const state = found < 2 ** options.length ? stateAt(graph, found) : -1
  return state < 0 ? no(`infeasible state: ${found}`) : { ok: true, value: state }
}

const refuse = (code: string, path: string, message: string, hint: string): Result<never> => {
  const problem: Problem = { code, path, message, hint }
  return { ok: false, problems: [problem] }
}

const tellerOf = ({ model, states }: Graph) => {
  const nameOf = (maker: number): string => model.decisionMakers[maker]!.name
  return { nameOf, told: ({ mover, to }: Step): ToldStep => ({ by: nameOf(mover), to: states[to]! }) }
}
