import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COALITION_CONCEPTS, coalitionStability } from './coalition.js'
import { ANSWERED_CONCEPTS, explainState } from './explain.js'
import { searchLegally } from './legal-search.js'
import { movesFrom } from './moves.js'
import { graphOf, randomModel } from './random-graph.fixture.js'
import { findStability } from './stability.js'

const SHAPES = fc.record({ directions: fc.boolean(), infeasible: fc.boolean(), coalesced: fc.boolean() })
const graphs = SHAPES.chain(randomModel)

describe('reasons', () => {
  it('are those of the stability found, and their paths can be walked', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (model, pick) => {
        const graph = graphOf(model)
        if (graph === null) return
        const { stable } = findStability(graph)
        const state = pick % graph.states.length
        for (const { maker, improvements } of explainState(graph, state)) {
          const { of } = graph.ranks[maker]
          expect(stable.nash[maker][state]).toBe(improvements.length === 0 ? 1 : 0)
          for (const concept of ANSWERED_CONCEPTS) {
            expect(stable[concept][maker][state], concept).toBe(
              improvements.every(({ answers }) => answers[concept] !== null) ? 1 : 0,
            )
            for (const { to, answers } of improvements) {
              const answer = answers[concept]
              if (answer === null) continue
              expect(of[to]).toBeGreaterThan(of[state])
              expect(of[answer.ends]).toBeLessThanOrEqual(of[state])
              let at = to
              let last = -1
              for (const { mover, to: next } of answer.moves) {
                const from = concept === 'sim' ? state : at
                const improving = concept !== 'gmr' && concept !== 'smr'
                if (graph.stateOf === null) expect(movesFrom(graph, mover, from, improving)).toContain(next)
                expect(mover).not.toBe(last)
                expect(mover).not.toBe(maker)
                at = next
                last = mover
              }
              if (concept !== 'sim') expect(at).toBe(answer.ends)
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('coalitions', () => {
  it('of one are decision makers', () => {
    fc.assert(
      fc.property(graphs, (model) => {
        const graph = graphOf(model)
        if (graph === null) return
        const { stable } = findStability(graph)
        model.decisionMakers.forEach((_, i) => {
          const alone = coalitionStability(graph, [i])
          for (const concept of COALITION_CONCEPTS) expect(alone[concept], concept).toEqual(stable[concept][i])
        })
      }),
      { numRuns: 60 },
    )
  })

  it('of all can be answered by nobody: stable where no state is better for everyone within reach', () => {
    fc.assert(
      fc.property(graphs, (model) => {
        const graph = graphOf(model)
        if (graph === null) return
        const all = model.decisionMakers.map((_, i) => i)
        const together = coalitionStability(graph, all)
        for (let s = 0; s < graph.states.length; s++) {
          const better = searchLegally(graph, all, s, false).reached.some((x) =>
            graph.ranks.every(({ of }) => of[x] > of[s]),
          )
          for (const concept of COALITION_CONCEPTS) expect(together[concept][s]).toBe(better ? 0 : 1)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a legal search', () => {
  it('gives shortest sequences, and ends where it is told to', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.boolean(), (model, pick, improving) => {
        const graph = graphOf(model)
        if (graph === null) return
        const movers = model.decisionMakers.map((_, i) => i)
        const from = pick % graph.states.length
        const search = searchLegally(graph, movers, from, improving)
        let longest = 0
        for (const state of search.reached) {
          const path = search.pathTo(state)
          expect(path.at(-1)?.to).toBe(state)
          expect(path.length).toBeGreaterThanOrEqual(longest)
          longest = path.length
          path.forEach(({ mover, to }, k) => {
            expect(movesFrom(graph, mover, k === 0 ? from : path[k - 1].to, improving)).toContain(to)
            if (k > 0) expect(mover).not.toBe(path[k - 1].mover)
          })
          expect(searchLegally(graph, movers, from, improving, (x) => x === state).reached).toContain(state)
        }
      }),
      { numRuns: 60 },
    )
  })
})
