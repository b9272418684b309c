import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileGraph } from './compile-graph.js'
import { isStableUnknown } from './degrees-definitions.fixture.js'
import { comparisonsOf, UNKNOWN } from './doubt.js'
import { graphOf, randomModel } from './random-graph.fixture.js'
import { findStability, placesMarked } from './stability.js'
import { DEGREE_CONCEPTS } from './strong-stability.js'
import { EXTENSIONS, findUnknownStability } from './unknown-stability.js'

const models = fc
  .record({ directions: fc.boolean(), infeasible: fc.boolean(), coalesced: fc.boolean(), degrees: fc.constant(true) })
  .chain(randomModel)

describe('stability where preferences are unknown', () => {
  it('is what the definitions say', () => {
    fc.assert(
      fc.property(models, (model) => {
        const graph = graphOf(model)
        if (graph === null) return
        const found = findUnknownStability(graph)
        expect(found === null).toBe(model.decisionMakers.every(({ preference }) => !('unknown' in preference)))
        if (found === null) return
        for (const extension of EXTENSIONS)
          for (const concept of DEGREE_CONCEPTS)
            model.decisionMakers.forEach((_, i) => {
              const states = placesMarked(found[extension].stable[concept][i]).map((s) => graph.states[s])
              expect(states, `${concept} ${extension} ${i}`).toEqual(
                [...graph.states].filter((state) => isStableUnknown(model, extension, concept, i, state)),
              )
            })
      }),
      { numRuns: 40 },
    )
  })

  it('grows from a by b and by c to d, from Nash by SMR and SEQ to GMR', () => {
    fc.assert(
      fc.property(models, (model) => {
        const graph = graphOf(model)
        const found = graph && findUnknownStability(graph)
        if (!found) return
        const within = (inner: Uint8Array, outer: Uint8Array) =>
          expect(inner.every((mark, s) => mark <= outer[s])).toBe(true)
        graph!.ranks.forEach((_, i) => {
          for (const concept of DEGREE_CONCEPTS)
            for (const [inner, outer] of ['ab', 'bd', 'ac', 'cd'] as unknown as [
              keyof typeof found,
              keyof typeof found,
            ][])
              within(found[inner].stable[concept][i], found[outer].stable[concept][i])
          for (const extension of EXTENSIONS)
            for (const [inner, outer] of [
              ['nash', 'smr'],
              ['nash', 'seq'],
              ['smr', 'gmr'],
              ['seq', 'gmr'],
            ] as const)
              within(found[extension].stable[inner][i], found[extension].stable[outer][i])
        })
      }),
      { numRuns: 60 },
    )
  })

  it('is the plain concept in every extension where nothing is unknown', () => {
    fc.assert(
      fc.property(models, (model) => {
        const nothing = {
          ...model,
          decisionMakers: model.decisionMakers.map((maker) => ({
            ...maker,
            preference: { ...maker.preference, unknown: [] },
          })),
        }
        const graph = graphOf(nothing)
        if (graph === null) return
        const plain = findStability(graph)
        const found = findUnknownStability(graph)!
        for (const extension of EXTENSIONS)
          for (const concept of DEGREE_CONCEPTS) {
            expect(found[extension].stable[concept]).toEqual(plain.stable[concept])
            expect(found[extension].equilibria[concept]).toEqual(plain.equilibria[concept])
          }
      }),
      { numRuns: 60 },
    )
  })

  it('takes lists of states beside a ranking', () => {
    const ranking = { kind: 'ranking', by: 'number', ranking: [[1], [0, 2], [3]] } as const
    const modelOf = (unknown: number[][]) => ({
      options: ['a', 'b'].map((name) => ({ name, direction: 'both' as const })),
      decisionMakers: [{ name: 'd', options: [0, 1], preference: { ...ranking, unknown } }],
      infeasible: [],
      indistinguishable: [],
      statusQuo: null,
    })
    const compiled = compileGraph(modelOf([[0, 1, 3]]))
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
    const { ranks, doubts } = compiled.value
    const compared = comparisonsOf(ranks[0].of, doubts[0])
    const unknown = [...compared.keys()].filter((pair) => compared[pair] === UNKNOWN)
    expect(unknown).toEqual([1, 3, 4, 7, 12, 13])
    const wrong = compileGraph(
      modelOf([
        [0, 1],
        [2, 9],
      ]),
    )
    expect(wrong.ok ? [] : wrong.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'ERR_GRAPH_RANKING decisionMakers[0].preferences.unknown[1][1]',
    ])
  })
})
