import type { Condition, GraphModel } from '@parley/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceToStability } from './distance-to-stability.js'
import type { Graph } from './graph.js'
import { graphOf, randomModel } from './random-graph.fixture.js'
import { type Ranks, ranksByStatements } from './ranks.js'
import { rerank } from './rerank.js'
import { findStability, STABILITY_CONCEPTS, type StabilityConcept } from './stability.js'

const graphs = fc
  .record({ directions: fc.boolean(), infeasible: fc.boolean(), coalesced: fc.boolean() })
  .chain(randomModel)
const concepts = fc.constantFrom(...STABILITY_CONCEPTS)

const isStable = (graph: Graph, maker: number, ranks: Ranks, concept: StabilityConcept, state: number) =>
  findStability(rerank(graph, new Map([[maker, ranks]]))).stable[concept][maker][state] === 1

/** Pairs of states whose order differs. */
const changedPairs = (a: Int32Array, b: Int32Array) => {
  let count = 0
  for (let x = 0; x < a.length; x++)
    for (let y = 0; y < x; y++) if (Math.sign(a[x] - a[y]) !== Math.sign(b[x] - b[y])) count++
  return count
}

/** Every order with ties of a few states. */
const weakOrders = (states: number): Int32Array[] => {
  const found = new Map<string, Int32Array>()
  const total = states ** states
  for (let code = 0; code < total; code++) {
    const raw = Int32Array.from({ length: states }, (_, s) => Math.floor(code / states ** s) % states)
    const levels = [...new Set(raw)].sort((a, b) => a - b)
    const of = raw.map((r) => levels.indexOf(r) + 1)
    found.set(of.join(), of)
  }
  return [...found.values()]
}

describe('the distance to stability', () => {
  it('is the least over all rankings of small models', () => {
    const small = graphs.filter((model) => {
      const graph = graphOf(model)
      return graph !== null && graph.states.length <= 5
    })
    fc.assert(
      fc.property(small, fc.nat(), concepts, (model, pick, concept) => {
        const graph = graphOf(model)!
        const state = pick % graph.states.length
        const { settle, unsettle } = distanceToStability(graph, state, concept)
        const orders = weakOrders(graph.states.length)
        model.decisionMakers.forEach((_, i) => {
          const least = (wanted: boolean) =>
            orders.reduce((best, of) => {
              const pairs = changedPairs(graph.ranks[i].of, of)
              return pairs < best && isStable(graph, i, { of, levels: 5 }, concept, state) === wanted ? pairs : best
            }, Number.POSITIVE_INFINITY)
          expect(settle[i].ranking?.pairs, `${concept} settles ${i}`).toBe(least(true))
          expect(unsettle[i].ranking?.pairs ?? Number.POSITIVE_INFINITY, `${concept} unsettles ${i}`).toBe(least(false))
        })
      }),
      { numRuns: 40 },
    )
  })

  it('is nothing for what is stable, and the changes told make it stable', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), concepts, (model, pick, concept) => {
        const graph = graphOf(model)
        if (graph === null) return
        const state = pick % graph.states.length
        const { stable } = findStability(graph)
        const distance = distanceToStability(graph, state, concept)
        distance.settle.forEach(({ ranking }, i) => {
          expect(ranking!.pairs === 0).toBe(stable[concept][i][state] === 1)
        })
        distance.unsettle.forEach(({ ranking }, i) => {
          expect(ranking?.pairs === 0).toBe(stable[concept][i][state] === 0)
        })
        if (concept === 'nash' || concept === 'gmr' || concept === 'smr') expect(distance.settles).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('of statements is the least over all their orders', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), concepts, fc.boolean(), (model, pick, concept, wanted) => {
        const graph = graphOf(model)
        if (graph === null) return
        const state = pick % graph.states.length
        const { settle, unsettle } = distanceToStability(graph, state, concept)
        const { preference } = model.decisionMakers[0]
        if (preference.kind !== 'statements' || preference.statements.length > 4) return
        const told = (wanted ? settle : unsettle)[0].statements
        const all = permutations(preference.statements.map((_, k) => k))
        const works = all.filter((order) => {
          const ranks = ranksOf(
            model,
            graph,
            order.map((k) => preference.statements[k]),
          )
          return isStable(graph, 0, ranks, concept, state) === wanted
        })
        if (works.length === 0) expect(told).toEqual({ kind: 'none' })
        else {
          const least = Math.min(...works.map((order) => order.length - longestRising(order)))
          expect(told).toMatchObject({ kind: 'found', moves: least })
          if (told?.kind === 'found') expect(works).toContainEqual(told.order)
        }
      }),
      { numRuns: 80 },
    )
  })
})

const ranksOf = (model: GraphModel, graph: Graph, statements: readonly Condition[]) =>
  ranksByStatements(statements, model.options.length, graph.states)

const permutations = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]))

/** Length of the longest part, not necessarily in a row, that ascends: what need not be moved. */
const longestRising = (order: readonly number[]): number => {
  const best: number[] = []
  order.forEach((entry, k) => {
    best.push(1 + Math.max(0, ...best.filter((_, m) => order[m] < entry && m < k)))
  })
  return Math.max(0, ...best)
}
