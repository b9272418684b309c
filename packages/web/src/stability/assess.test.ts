import { compileGraph, STABILITY_CONCEPTS } from '@parley/engine/graph-model'
import { describe, expect, it } from 'vitest'
import { assessedOf, sidesOf } from './assess.js'
import { bitOf, conceptsIn, countConcepts, kindOf, strongestIn } from './concepts.js'
import { assessed, EIGHT, WELL } from './conflicts.fixture.js'

describe('a conflict assessed', () => {
  it('marks what the worked example says', () => {
    const { equilibrium, stable } = assessed(WELL)
    expect([...equilibrium].map(conceptsIn)).toEqual([
      ['sseq', 'seq', 'sim', 'smr', 'gmr'],
      [],
      [],
      ['nash', 'sseq', 'seq', 'sim', 'smr', 'gmr'],
    ])
    expect(stable[0]![0]! & bitOf('nash')).toBe(0)
    expect([...equilibrium].map(kindOf)).toEqual(['answered', 'none', 'none', 'nash'])
    expect([...equilibrium].map(strongestIn)).toEqual(['sseq', null, null, 'nash'])
    expect(countConcepts(equilibrium[0]!)).toBe(STABILITY_CONCEPTS.length - 1)
    expect(sidesOf(assessed(WELL), 1, bitOf('seq'))).toBe(1)
  })

  it('of the server is the same, whatever the preferences are made of', () => {
    const here = assessed(EIGHT)
    const { states, ranks } = here.graph
    const field = {
      caseHash: '',
      states: states.length,
      statusQuo: null,
      equilibria: { nash: 0, gmr: 0, smr: 0, seq: 0, sseq: 0, sim: 0 },
      strongest: [],
      groups: null,
      listed: {
        ranks: ranks.map(({ of }) => [...of]),
        marks: here.stable.map((masks) => [...masks]),
        degrees: { strong: null, unknown: null, perceived: null },
      },
    }
    const byUtilities = {
      ...EIGHT,
      decisionMakers: EIGHT.decisionMakers.map((maker) => ({
        ...maker,
        preference: { kind: 'utilities', party: maker.name } as const,
      })),
    }
    expect(compileGraph(byUtilities).ok).toBe(false)
    for (const model of [EIGHT, byUtilities]) {
      const there = assessedOf({ ...field, model })!
      expect(there.equilibrium).toEqual(here.equilibrium)
      expect(there.graph.ranks.map(({ of }) => of)).toEqual(ranks.map(({ of }) => of))
    }
    expect(assessedOf({ ...field, model: EIGHT, listed: null })).toBeNull()
  })
})
