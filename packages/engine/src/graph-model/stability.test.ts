import type { GraphModel } from '@parley/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainly } from './definitions.fixture.js'
import type { Graph } from './graph.js'
import { movesFrom } from './moves.js'
import { graphOf, randomModel, type Shape } from './random-graph.fixture.js'
import { findStability, placesMarked, STABILITY_CONCEPTS, type Stability } from './stability.js'

const SHAPES: readonly (readonly [string, Shape])[] = [
  ['all reversible, all feasible', {}],
  ['irreversible', { directions: true }],
  ['infeasible', { infeasible: true }],
  ['irreversible and infeasible', { directions: true, infeasible: true }],
  ['coalesced', { coalesced: true }],
  ['coalesced, irreversible and infeasible', { coalesced: true, directions: true, infeasible: true }],
]

const numbers = ({ states }: Graph, marks: Uint8Array) => placesMarked(marks).map((s) => states[s])

describe.each(SHAPES)('stability of models %s', (_, shape) => {
  it('is what the definitions say', () => {
    fc.assert(
      fc.property(randomModel(shape), (model) => {
        const graph = graphOf(model)
        if (graph === null) return
        const plain = plainly(model)
        expect([...graph.states]).toEqual(plain.states)
        const found = findStability(graph)
        model.decisionMakers.forEach((_, i) => {
          plain.states.forEach((state, s) => {
            expect(movesFrom(graph, i, s).map((t) => graph.states[t])).toEqual(plain.movesOf(i, state))
            expect(movesFrom(graph, i, s, true).map((t) => graph.states[t])).toEqual(
              plain.movesOf(i, state).filter((t) => plain.score(i, t) > plain.score(i, state)),
            )
          })
          for (const concept of STABILITY_CONCEPTS)
            expect(numbers(graph, found.stable[concept][i]), `${concept} ${i}`).toEqual(
              plain.states.filter((state) => plain.isStable(concept, i, state)),
            )
        })
        for (const concept of STABILITY_CONCEPTS)
          expect(numbers(graph, found.equilibria[concept])).toEqual(
            plain.states.filter((state) => model.decisionMakers.every((_, i) => plain.isStable(concept, i, state))),
          )
      }),
      { numRuns: 40 },
    )
  })

  it('is nested: Nash in SMR in GMR, Nash in SSEQ in SEQ in GMR, SSEQ in SMR, Nash in SIM', () => {
    fc.assert(
      fc.property(randomModel(shape), (model) => {
        const graph = graphOf(model)
        if (graph === null) return
        const { stable } = findStability(graph)
        for (const [inner, outer] of [
          ['nash', 'smr'],
          ['smr', 'gmr'],
          ['nash', 'sseq'],
          ['sseq', 'seq'],
          ['seq', 'gmr'],
          ['sseq', 'smr'],
          ['nash', 'sim'],
        ] as const)
          model.decisionMakers.forEach((_, i) => {
            const outside = stable[inner][i].some((mark, s) => mark > stable[outer][i][s])
            expect(outside, `${inner} in ${outer}`).toBe(false)
          })
      }),
      { numRuns: 60 },
    )
  })

  it('has other names only, when decision makers and options change places', () => {
    const model = randomModel(shape).chain((model) =>
      fc.record({
        model: fc.constant(model),
        makers: shuffled(model.decisionMakers.length),
        options: shuffled(model.options.length),
      }),
    )
    fc.assert(
      fc.property(model, ({ model, makers, options }) => {
        const other = renamed(model, makers, options)
        const [a, b] = [graphOf(model), graphOf(other)]
        expect(a === null).toBe(b === null)
        // A coalesced state counts as its least member, which renumbering may change.
        if (a === null || b === null || a.stateOf !== null) return
        const rename = (state: number) => options.reduce((sum, to, from) => sum + (((state >> from) & 1) << to), 0)
        const [inA, inB] = [findStability(a), findStability(b)]
        const sorted = (states: number[]) => states.sort((x, y) => x - y)
        for (const concept of STABILITY_CONCEPTS)
          makers.forEach((to, from) => {
            const states = (graph: Graph, { stable }: Stability, i: number) => numbers(graph, stable[concept][i])
            expect(sorted(states(a, inA, from).map(rename))).toEqual(states(b, inB, to))
          })
      }),
      { numRuns: 40 },
    )
  })
})

const shuffled = (count: number) =>
  fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count })

/** The model with decision maker i at place `makers[i]` and option o as number `options[o]`. */
const renamed = (model: GraphModel, makers: readonly number[], options: readonly number[]): GraphModel => {
  const deep = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key, v) => (key === 'option' ? options[v] : v)) as T
  const place = <T>(items: readonly T[], at: readonly number[]) => {
    const result: T[] = []
    items.forEach((item, k) => {
      result[at[k]] = item
    })
    return result
  }
  return {
    ...deep(model),
    options: place(model.options, options),
    decisionMakers: place(
      deep(model).decisionMakers.map((maker) => ({ ...maker, options: maker.options.map((o) => options[o]) })),
      makers,
    ),
  }
}
