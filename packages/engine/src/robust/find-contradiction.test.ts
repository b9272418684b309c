import type { Comparison } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findContradiction } from './find-contradiction.js'
import { findStart } from './find-start.js'
import { judged, judgedCase, withPreference } from './judged-case.fixture.js'
import { MixedProgram } from './mixed-program.js'
import { addPreferences } from './preference-columns.js'
import { solver } from './solver.fixture.js'
import { statementPaths } from './statement-paths.js'

const VALUES: Parameters<typeof withPreference>[0] = {
  i: [
    [0, [0.2, 0.4], 0.6],
    [0, 0, 0],
  ],
  j: [
    [0, 1],
    [0, 0],
  ],
}

const contradictionOf = (a: Parameters<typeof withPreference>[1], party = 0) => {
  const { c, parties } = judged(withPreference(VALUES, a))
  return findContradiction(c, parties[party], solver)
}

describe('contradictions', () => {
  it('none without comparisons, nor with ones that the ranges allow', () => {
    expect(contradictionOf({})).toBeNull()
    expect(contradictionOf({ comparisons: [{ prefers: { i: 'y' }, to: { i: 'x' } }] })).toBeNull()
    expect(contradictionOf({ comparisons: [{ prefers: { i: 'x', j: 'w' }, to: { i: 'x', j: 'w' } }] })).toBeNull()
  })

  it('a comparison against two values: these, and a weight, for without one the issue may count nothing', () => {
    expect(contradictionOf({ comparisons: [{ prefers: { i: 'x' }, to: { i: 'y' } }] })).toEqual([
      'preferences.a.weights.i',
      'preferences.a.weights.j',
      'preferences.a.values.i.x',
      'preferences.a.values.i.y',
      'preferences.a.comparisons[0]',
    ])
  })

  it('with ranked weights the ranking alone says that the first issue counts', () => {
    const weights = { ranking: ['i', 'j'] }
    expect(contradictionOf({ weights, comparisons: [{ prefers: { i: 'x' }, to: { i: 'y' } }] })).toEqual([
      'preferences.a.weights',
      'preferences.a.values.i.x',
      'preferences.a.values.i.y',
      'preferences.a.comparisons[0]',
    ])
  })

  it('of several contradictions the smallest', () => {
    const plain = withPreference(VALUES, {}).preferences!.a
    const comparisons: Comparison[] = [
      { prefers: { i: 'w', j: 'w' }, to: { i: 'y', j: 'x' } },
      { prefers: { j: 'w' }, to: { j: 'x' } },
    ]
    const values = { ...plain.values, j: { ranking: ['x', 'w'] } }
    // Against the first stands a value of i besides.
    expect(
      contradictionOf({ comparisons: comparisons.slice(0, 1), values, weights: { ranking: ['j', 'i'] } }),
    ).toHaveLength(4)
    expect(contradictionOf({ comparisons, values, weights: { ranking: ['j', 'i'] } })).toEqual([
      'preferences.a.weights',
      'preferences.a.values.j',
      'preferences.a.comparisons[1]',
    ])
  })

  it('an interaction can be part of one', () => {
    const interactions = [{ when: { i: 'w', j: 'x' }, adds: [-0.9, -0.8] as const }]
    const comparisons = [{ prefers: { i: 'w', j: 'x' }, to: { i: 'w', j: 'w' } }]
    const found = contradictionOf({ weights: { i: 1, j: [1, 1.2] }, interactions, comparisons })
    expect(found).toEqual([
      'preferences.a.weights.i',
      'preferences.a.weights.j',
      'preferences.a.interactions[0].adds',
      'preferences.a.comparisons[0]',
    ])
  })

  it('the smallest set contradicts itself, and no smaller one is: all subsets of small cases', () => {
    let seen = 0
    fc.assert(
      fc.property(judgedCase(3), (source) => {
        const { c, parties } = judged(source)
        for (const p of parties) {
          const found = findContradiction(c, p, solver)
          expect(findStart(c.space, p, solver) === null).toBe(found !== null)
          if (found === null) continue
          seen++
          const paths = statementPaths(c, p)
          const all = [...new Set(Object.values(paths).flat())]
          const isConsistent = (kept: readonly string[]) => {
            const program = new MixedProgram()
            addPreferences(program, c.space, p, (path) => kept.includes(path), paths)
            return solver.maximise(program, new Map()).kind === 'found'
          }
          expect(isConsistent(found)).toBe(false)
          for (const path of found) expect(isConsistent(found.filter((other) => other !== path))).toBe(true)
          if (all.length > 9) continue
          for (let set = 0; set < 2 ** all.length; set++) {
            const kept = all.filter((_, k) => set & (1 << k))
            if (kept.length < found.length) expect(isConsistent(kept)).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
    expect(seen).toBeGreaterThan(3)
  })
})
