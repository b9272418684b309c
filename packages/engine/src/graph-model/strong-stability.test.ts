import type { GraphModel } from '@parley/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileGraph } from './compile-graph.js'
import { isStronglyStable } from './degrees-definitions.fixture.js'
import { graphOf, randomModel } from './random-graph.fixture.js'
import { findStability, placesMarked } from './stability.js'
import { strengthByWorth } from './strength.js'
import { DEGREE_CONCEPTS, findStrongStability } from './strong-stability.js'

const models = fc
  .record({ directions: fc.boolean(), infeasible: fc.boolean(), coalesced: fc.boolean(), degrees: fc.constant(true) })
  .chain(randomModel)

/** The same with other strengths: of so many statements each, or of none. */
const withStrong = (model: GraphModel, strongOf: (statements: number) => number): GraphModel => ({
  ...model,
  decisionMakers: model.decisionMakers.map((maker) => {
    if (maker.preference.kind !== 'statements') throw new Error(maker.preference.kind)
    const { statements } = maker.preference
    return { ...maker, preference: { kind: 'statements', statements, strong: strongOf(statements.length) } }
  }),
})

describe('strong stability', () => {
  it('is what the definitions say', () => {
    fc.assert(
      fc.property(models, (model) => {
        const graph = graphOf(model)
        if (graph === null) return
        const found = findStrongStability(graph)
        expect(found === null).toBe(model.decisionMakers.every(({ preference }) => !('strong' in preference)))
        if (found === null) return
        for (const concept of DEGREE_CONCEPTS) {
          const stable = model.decisionMakers.map((_, i) =>
            [...graph.states].filter((state) => isStronglyStable(model, concept, i, state)),
          )
          stable.forEach((states, i) => {
            expect(
              placesMarked(found.stable[concept][i]).map((s) => graph.states[s]),
              `${concept} ${i}`,
            ).toEqual(states)
          })
          expect(placesMarked(found.equilibria[concept]).map((s) => graph.states[s])).toEqual(
            [...graph.states].filter((state) => stable.every((states) => states.includes(state))),
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('lies in general stability; Nash in it, and it alone where nothing is great', () => {
    fc.assert(
      fc.property(models, (model) => {
        const graph = graphOf(withStrong(model, (statements) => Math.ceil(statements / 2)))
        if (graph === null) return
        const general = findStability(graph)
        const strong = findStrongStability(graph)!
        const mild = findStrongStability(graphOf(withStrong(model, () => 0))!)!
        for (const concept of DEGREE_CONCEPTS)
          graph.ranks.forEach((_, i) => {
            const nash = general.stable.nash[i]
            const marks = strong.stable[concept][i]
            expect(marks.every((mark, s) => mark <= general.stable[concept][i][s] && mark >= nash[s])).toBe(true)
            expect(mild.stable[concept][i]).toEqual(nash)
          })
        for (const concept of ['smr', 'seq'] as const)
          graph.ranks.forEach((_, i) => {
            strong.stable[concept][i].forEach((mark, s) => {
              expect(mark).toBeLessThanOrEqual(strong.stable.gmr[i][s])
            })
          })
      }),
      { numRuns: 60 },
    )
  })

  it('reads places of a ranking, and distances of utility', () => {
    const model: GraphModel = {
      options: ['a', 'b'].map((name) => ({ name, direction: 'both' })),
      decisionMakers: [
        {
          name: 'd',
          options: [0, 1],
          preference: { kind: 'ranking', by: 'number', ranking: [[3], [1, 2], [0]], strong: [2] },
        },
        { name: 'e', options: [], preference: { kind: 'statements', statements: [] } },
      ],
      infeasible: [],
      indistinguishable: [],
      statusQuo: null,
    }
    const compiled = compileGraph(model)
    expect(compiled.ok && compiled.value.strengths).toEqual([Int32Array.of(0, 2, 4, 4), null])
    const of = Int32Array.of(1, 2, 3, 4)
    const worth = Float64Array.of(0, 3, 4, 8)
    expect(strengthByWorth(worth, 4, { of, levels: 4 })).toEqual(Int32Array.of(0, 3, 4, 4, 5))
  })
})
