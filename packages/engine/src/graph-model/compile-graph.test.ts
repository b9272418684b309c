import type { Condition, GraphModel, GraphPreference } from '@parley/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileGraph } from './compile-graph.js'
import { holds } from './definitions.fixture.js'
import { randomModel } from './random-graph.fixture.js'
import { GRAPH_LIMITS } from './state-space.js'

const taken = (option: number): Condition => ({ kind: 'taken', option })
const not = (of: Condition): Condition => ({ kind: 'not', of })
const all: Condition = { kind: 'and', of: [] }

/** A model of so many options, each of a decision maker of its own but the last ones, which are the third's. */
const modelOf = (options: number, changed: Partial<GraphModel> = {}): GraphModel => ({
  options: Array.from({ length: options }, (_, o) => ({ name: `o${o}`, direction: 'both' })),
  decisionMakers: [0, 1, 2].map((i) => ({
    name: `d${i}`,
    options: Array.from({ length: options }, (_, o) => o).filter((o) => Math.min(o, 2) === i),
    preference: { kind: 'statements', statements: [] },
  })),
  infeasible: [],
  indistinguishable: [],
  statusQuo: null,
  ...changed,
})
const ranked = (preference: GraphPreference, changed: Partial<GraphModel> = {}) => {
  const model = modelOf(2, changed)
  return { ...model, decisionMakers: [{ ...model.decisionMakers[0], preference }, ...model.decisionMakers.slice(1)] }
}
const problemsOf = (model: GraphModel) => {
  const compiled = compileGraph(model)
  return compiled.ok ? [] : compiled.problems.map(({ code, path, message }) => `${code} ${path} ${message}`)
}

describe('a graph model made ready', () => {
  it('has the states that no condition rules out, in whatever chunks they are listed', () => {
    const infeasible = [taken(17), { kind: 'and' as const, of: [taken(0), not(taken(18))] }]
    const compiled = compileGraph(modelOf(20, { infeasible }))
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
    const expected = Array.from({ length: 2 ** 20 }, (_, n) => n).filter((n) => !infeasible.some((c) => holds(c, n)))
    expect(compiled.value.states.length).toBe(expected.length)
    expect(compiled.value.states.every((n, s) => n === expected[s])).toBe(true)
  })

  it('may have thirty options where few combinations are feasible', () => {
    const infeasible = Array.from({ length: 20 }, (_, o) => taken(o + 10))
    const compiled = compileGraph(modelOf(30, { infeasible }))
    expect(compiled.ok && compiled.value.states.length).toBe(1024)
  })

  it('ranks as sums of powers of two would, for any number of statements', () => {
    fc.assert(
      fc.property(randomModel({ infeasible: true }), (model) => {
        const compiled = compileGraph(model)
        if (!compiled.ok) return
        const { states, ranks } = compiled.value
        model.decisionMakers.forEach(({ preference }, i) => {
          if (preference.kind !== 'statements') return
          const score = (state: number) =>
            preference.statements.reduce((sum, c) => 2n * sum + (holds(c, state) ? 1n : 0n), 0n)
          const levels = [...new Set([...states].map(score))].sort((a, b) => (a < b ? -1 : 1))
          expect([...ranks[i].of]).toEqual([...states].map((state) => levels.indexOf(score(state)) + 1))
          expect(ranks[i].levels).toBe(levels.length)
        })
      }),
      { numRuns: 60 },
    )
    // A hundred statements: the last tells states apart that all before it tie.
    const statements = [...Array(99).fill(taken(0)), taken(1)]
    const compiled = compileGraph(ranked({ kind: 'statements', statements }))
    expect(compiled.ok && [...compiled.value.ranks[0].of]).toEqual([1, 3, 2, 4])
  })

  it('takes rankings by position and by number, ties together', () => {
    const byPosition = compileGraph(
      ranked(
        { kind: 'ranking', by: 'position', ranking: [[3], [1, 2]] },
        { infeasible: [{ kind: 'and', of: [taken(0), taken(1)] }] },
      ),
    )
    expect(byPosition.ok && [...byPosition.value.ranks[0].of]).toEqual([1, 1, 2])
    const byNumber = compileGraph(ranked({ kind: 'ranking', by: 'number', ranking: [[2], [0, 3], [1]] }))
    expect(byNumber.ok && [...byNumber.value.ranks[0].of]).toEqual([2, 1, 3, 2])
  })

  it.each<[string, GraphModel, string]>([
    [
      'thirty reversible options',
      modelOf(30),
      'ERR_GRAPH_SIZE options large model: 30 options make 2^30 = 1,073,741,824 combinations, of which more than 2,097,152 are feasible (up to 150 GB)',
    ],
    [
      'a hundred options',
      modelOf(100),
      'ERR_GRAPH_SIZE options large model: 100 options, 2^100 combinations to look through',
    ],
    [
      'long chains of irreversible options',
      modelOf(20, { options: modelOf(20).options.map((o) => ({ ...o, direction: 'forward' })) }),
      'ERR_GRAPH_SIZE options large model: 274882101248 pairs of states to look at one by one, for irreversible options or states that cannot be told apart',
    ],
    [
      'too many decision makers for so many states',
      {
        ...modelOf(20),
        decisionMakers: Array.from({ length: 20 }, (_, o) => ({
          name: `d${o}`,
          options: [o],
          preference: { kind: 'statements' as const, statements: [] },
        })),
      },
      'ERR_GRAPH_SIZE decisionMakers large model: 1,593,835,520 steps, to trace 1,048,576 states through the moves of 20 decision makers',
    ],
    [
      'too many statements',
      ranked({ kind: 'statements', statements: Array(GRAPH_LIMITS.statements + 1).fill(all) }),
      'ERR_GRAPH_SIZE decisionMakers[0].preferences large model: more than 1000 statements',
    ],
    [
      'nothing feasible',
      modelOf(3, { infeasible: [all] }),
      'ERR_GRAPH_EMPTY infeasible no feasible state: every combination of options is ruled out',
    ],
    [
      'an infeasible status quo',
      modelOf(3, { infeasible: [taken(1)], statusQuo: 2 }),
      'ERR_GRAPH_STATE statusQuo infeasible status quo: state 2',
    ],
    [
      'a ranking without a state',
      ranked({ kind: 'ranking', by: 'position', ranking: [[1], [3, 4]] }),
      'ERR_GRAPH_RANKING decisionMakers[0].preferences.ranking incomplete ranking: 1 of 4 states are missing, the first position 2',
    ],
    [
      'a state twice',
      ranked({ kind: 'ranking', by: 'position', ranking: [[1], [3, 1], [4], [2]] }),
      'ERR_GRAPH_RANKING decisionMakers[0].preferences.ranking[1][1] repeated position: 1',
    ],
    [
      'a position beyond the states',
      ranked({ kind: 'ranking', by: 'position', ranking: [[1], [5], [2, 3, 4]] }),
      'ERR_GRAPH_RANKING decisionMakers[0].preferences.ranking[1] unknown position: 5',
    ],
    [
      'an infeasible state',
      ranked({ kind: 'ranking', by: 'number', ranking: [[0, 3], [2]] }, { infeasible: [taken(0)] }),
      'ERR_GRAPH_RANKING decisionMakers[0].preferences.ranking[0][1] unknown state: 3',
    ],
    [
      'utilities without a case',
      ranked({ kind: 'utilities', party: 'd0' }),
      'ERR_GRAPH_UTILITIES decisionMakers[0].preferences missing utilities: no case is there to give them',
    ],
  ])('is refused with %s', (_, model, problem) => {
    expect(problemsOf(model)).toEqual([problem])
  })
})
