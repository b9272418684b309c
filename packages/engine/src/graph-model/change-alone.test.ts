import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesAlone } from './change-alone.js'
import type { Graph } from './graph.js'
import { graphOf, randomModel } from './random-graph.fixture.js'
import { ranksByWorth } from './ranks.js'
import { rerank } from './rerank.js'
import { findStability, STABILITY_CONCEPTS } from './stability.js'

const graphs = fc
  .record({ directions: fc.boolean(), infeasible: fc.boolean(), coalesced: fc.boolean() })
  .chain(randomModel)
const concepts = fc.constantFrom(...STABILITY_CONCEPTS)

const changedPairs = (a: Int32Array, b: Int32Array) => {
  let count = 0
  for (let x = 0; x < a.length; x++)
    for (let y = 0; y < x; y++) if (Math.sign(a[x] - a[y]) !== Math.sign(b[x] - b[y])) count++
  return count
}

/** The fewest changed pairs of any ranking of one decision maker's after which the state is an equilibrium, or is none. */
const leastOf = (graph: Graph, maker: number, does: (graph: Graph) => boolean): number => {
  const states = graph.states.length
  let least = Number.POSITIVE_INFINITY
  for (let code = 0; code < states ** states; code++) {
    const worth = Float64Array.from({ length: states }, (_, s) => Math.floor(code / states ** s) % states)
    const ranks = ranksByWorth(worth)
    const pairs = changedPairs(graph.ranks[maker].of, ranks.of)
    if (pairs < least && does(rerank(graph, new Map([[maker, ranks]])))) least = pairs
  }
  return least
}

describe('the change of one decision maker alone', () => {
  it('is the least over all its rankings, of small models', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), concepts, fc.boolean(), (model, pick, concept, wanted) => {
        const graph = graphOf(model)
        if (graph === null || graph.states.length > 4) return
        const state = pick % graph.states.length
        const does = (of: Graph) => (findStability(of).equilibria[concept][state] === 1) === wanted
        for (const { maker, ranking } of changesAlone(graph, state, concept, wanted)) {
          const least = leastOf(graph, maker, does)
          expect(ranking, `${concept} ${maker}`).toEqual(
            least === Number.POSITIVE_INFINITY ? { kind: 'none' } : { kind: 'found', pairs: least, isExact: true },
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('can be another’s: who could give the answer that holds somebody back', () => {
    const ranked = (name: string, option: number, ranking: number[][]) => ({
      name,
      options: [option],
      preference: { kind: 'ranking', by: 'number', ranking } as const,
    })
    const graph = graphOf({
      options: ['a', 'b'].map((name) => ({ name, direction: 'both' })),
      decisionMakers: [ranked('upper', 0, [[1], [2], [0], [3]]), ranked('lower', 1, [[0], [2], [1, 3]])],
      infeasible: [],
      indistinguishable: [],
      statusQuo: 0,
    })!
    // The upper would leave 0 for 1; were 3 better than 1 for the lower, it would go on to 3, worse for the upper than 0.
    expect(changesAlone(graph, 0, 'seq', true).map(({ ranking }) => ranking)).toEqual([
      { kind: 'found', pairs: 2, isExact: true },
      { kind: 'found', pairs: 1, isExact: true },
    ])
    expect(changesAlone(graph, 0, 'gmr', false).map(({ ranking }) => ranking)).toEqual([
      { kind: 'found', pairs: 1, isExact: true },
      { kind: 'found', pairs: 3, isExact: true },
    ])
  })

  it('of larger models is no smaller than one that does it, and an order of statements does what it says', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), concepts, fc.boolean(), (model, pick, concept, wanted) => {
        const graph = graphOf(model)
        if (graph === null || graph.states.length < 7) return
        const state = pick % graph.states.length
        const isSo = (findStability(graph).equilibria[concept][state] === 1) === wanted
        for (const { maker, ranking, statements } of changesAlone(graph, state, concept, wanted)) {
          if (ranking.kind === 'found') expect(ranking.pairs === 0).toBe(isSo)
          const { preference } = model.decisionMakers[maker]
          if (statements?.kind !== 'found' || preference.kind !== 'statements') continue
          const changed = {
            ...model,
            decisionMakers: model.decisionMakers.map((one, i) =>
              i === maker
                ? {
                    ...one,
                    preference: {
                      kind: 'statements' as const,
                      statements: statements.order.map((k) => preference.statements[k]),
                    },
                  }
                : one,
            ),
          }
          expect((findStability(graphOf(changed)!).equilibria[concept][state] === 1) === wanted).toBe(true)
        }
      }),
      { numRuns: 12 },
    )
  })
})
