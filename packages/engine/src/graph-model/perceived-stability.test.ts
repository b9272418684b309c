import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileGraph } from './compile-graph.js'
import { plainly } from './definitions.fixture.js'
import { inMind } from './degrees-definitions.fixture.js'
import { findPerceivedStability } from './perceived-stability.js'
import { graphOf, randomModel } from './random-graph.fixture.js'
import { findStability, placesMarked, STABILITY_CONCEPTS } from './stability.js'

const models = fc
  .record({ directions: fc.boolean(), infeasible: fc.boolean(), degrees: fc.constant(true) })
  .chain(randomModel)

const unseeing = (model: Parameters<typeof compileGraph>[0]): boolean => {
  const compiled = compileGraph(model)
  return !compiled.ok && compiled.problems.some(({ code }) => code === 'ERR_GRAPH_EMPTY')
}

describe('stability as each sees it', () => {
  it('is stability in the model that each has in mind, and stays where nobody who sees it leaves', () => {
    fc.assert(
      fc.property(models, (model) => {
        if (unseeing(model)) return
        const graph = graphOf(model)!
        const found = findPerceivedStability(graph)
        const minds = model.decisionMakers.map((_, i) => plainly(inMind(model, i)))
        const isMistaken = model.decisionMakers.map(
          ({ unseen = [], believes = [] }) => unseen.length > 0 || believes.length > 0,
        )
        expect(found === null).toBe(!isMistaken.includes(true))
        if (found === null) return
        expect(found.views.map(({ maker }) => maker)).toEqual([...isMistaken.keys()].filter((i) => isMistaken[i]))
        for (const { maker, states, stability } of found.views) {
          const numbers = [...states].map((s) => graph.states[s])
          expect(numbers).toEqual(minds[maker].states)
          for (const concept of STABILITY_CONCEPTS)
            model.decisionMakers.forEach((_, i) => {
              expect(
                placesMarked(stability.stable[concept][i]).map((k) => numbers[k]),
                `${concept} ${maker} ${i}`,
              ).toEqual(numbers.filter((state) => minds[maker].isStable(concept, i, state)))
            })
        }
        const whole = [...graph.states]
        for (const concept of STABILITY_CONCEPTS)
          expect(
            placesMarked(found.equilibria[concept]).map((s) => whole[s]),
            concept,
          ).toEqual(
            whole.filter((state) =>
              minds.every((mind, i) => !mind.states.includes(state) || mind.isStable(concept, i, state)),
            ),
          )
        expect(placesMarked(found.hidden).map((s) => whole[s])).toEqual(
          whole.filter((state) => minds.some((mind) => !mind.states.includes(state))),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('is stability itself where what each believes is so and nothing is unseen', () => {
    fc.assert(
      fc.property(models, (model) => {
        const right = {
          ...model,
          decisionMakers: model.decisionMakers.map((maker, i) => ({
            ...maker,
            unseen: [],
            believes: model.decisionMakers.flatMap(({ preference }, of) => (of === i ? [] : [{ of, preference }])),
          })),
        }
        const graph = graphOf(right)
        if (graph === null) return
        const found = findPerceivedStability(graph)!
        const plain = findStability(graph)
        for (const { stability } of found.views) expect(stability.stable).toEqual(plain.stable)
        expect(found.equilibria).toEqual(plain.equilibria)
        expect(found.hidden).not.toContain(1)
      }),
      { numRuns: 40 },
    )
  })
})
