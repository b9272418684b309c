import type { Comparison } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findContradiction } from './find-contradiction.js'
import { findStart } from './find-start.js'
import { type Judged, judged, judgedCase, withPreference } from './judged-case.fixture.js'
import { comparisonAt, type PreferencePoint } from './preference-point.js'
import { makePreferenceSampler } from './sample-preferences.js'
import { solver } from './solver.fixture.js'

/** So many standard errors off happens once in 16,000 times. */
const FAR = 4

const ids = (n: number) => Array.from({ length: n }, (_, j) => `i${j}`)

/** Party a over `n` issues of two options, w worth 0 and x worth 1. */
const weighted = (
  n: number,
  weights: NonNullable<Parameters<typeof withPreference>[1]['weights']>,
  comparisons: readonly Comparison[] = [],
): Judged => {
  const values = Object.fromEntries(
    ids(n).map((id) => [
      id,
      [
        [0, 1],
        [1, 0],
      ] as const,
    ]),
  )
  return judged(withPreference(values, { weights, comparisons }))
}

const samplesOf = <T>({ c, parties }: Judged, n: number, of: (point: PreferencePoint) => T, seed = 7): T[] => {
  const [p] = parties
  const sampler = makePreferenceSampler(c.space, p, findStart(c.space, p, solver)!.point, seed)
  return Array.from({ length: n }, (_, r) => of(sampler.sample(r)))
}

/** Holds the mean of numbers against what it should be, by its own standard error. */
const expectMean = (values: readonly number[], expected: number): void => {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1)
  expect(Math.abs(mean - expected)).toBeLessThan(FAR * Math.sqrt(variance / values.length) + 1e-12)
}

describe('weights', () => {
  it.each([2, 5, 11])('without limits: uniform on the simplex of %i issues', (n) => {
    const weights = Object.fromEntries(ids(n).map((id) => [id, [0, 1] as const]))
    const drawn = samplesOf(weighted(n, weights), 2000, ({ weights: w }) => w.slice())
    for (const j of [0, n - 1]) {
      // Beta(1, n − 1): mean 1/n, second moment 2/(n(n+1)), P(w > 1/n) = (1 − 1/n)^(n−1).
      expectMean(
        drawn.map((w) => w[j]),
        1 / n,
      )
      expectMean(
        drawn.map((w) => w[j] ** 2),
        2 / (n * (n + 1)),
      )
      expectMean(
        drawn.map((w) => Number(w[j] > 1 / n)),
        (1 - 1 / n) ** (n - 1),
      )
    }
    expectMean(
      drawn.map((w) => w[0] * w[1]),
      1 / (n * (n + 1)),
    )
    for (const w of drawn) expect(w.reduce((sum, v) => sum + v, 0)).toBeCloseTo(1, 12)
  })

  /** w_k = sum over m >= k of λ_m / m, λ uniform on the simplex: E λ_m λ_l = (1 + [m = l]) / (n(n+1)). */
  const expectOrderedSimplex = (drawn: readonly Float64Array[], n: number) => {
    for (const k of [0, 1, n - 1]) {
      const inverse = Array.from({ length: n }, (_, m) => (m >= k ? 1 / (m + 1) : 0))
      const sum = inverse.reduce((total, v) => total + v, 0)
      const squares = inverse.reduce((total, v) => total + v * v, 0)
      expectMean(
        drawn.map((w) => w[k]),
        sum / n,
      )
      expectMean(
        drawn.map((w) => w[k] ** 2),
        (sum * sum + squares) / (n * (n + 1)),
      )
    }
    for (const w of drawn) for (let k = 1; k < n; k++) expect(w[k - 1]).toBeGreaterThanOrEqual(w[k] - 1e-12)
  }

  it.each([2, 11])('ranked: uniform on the ordered simplex of %i issues', (n) => {
    expectOrderedSimplex(
      samplesOf(weighted(n, { ranking: ids(n) }), 2000, ({ weights: w }) => w.slice()),
      n,
    )
  })

  // Of 7 issues one draw in 5,040 is in order: nearly all walks start from the same point.
  it.each([2, 4, 7])('put in order by comparisons: the same, of %i issues', (n) => {
    const weights = Object.fromEntries(ids(n).map((id) => [id, [0, 1] as const]))
    const inOrder = ids(n)
      .slice(1)
      .map((id, k) => ({ prefers: { [`i${k}`]: 'x', [id]: 'w' }, to: { [`i${k}`]: 'w', [id]: 'x' } }))
    expectOrderedSimplex(
      samplesOf(weighted(n, weights, inOrder), 2000, ({ weights: w }) => w.slice()),
      n,
    )
  })

  it('ranges hold before the division by the sum: of two issues the share is uniform between its ends', () => {
    const drawn = samplesOf(weighted(2, { i0: [1, 3], i1: [2, 6] }), 6000, ({ weights: w }) => w[0])
    const low = 1 / (1 + 6)
    const high = 3 / (3 + 2)
    expectMean(drawn, (low + high) / 2)
    expectMean(
      drawn.map((w) => (w - low) ** 2),
      (high - low) ** 2 / 3,
    )
    for (const tenth of [0.1, 0.5, 0.9]) {
      expectMean(
        drawn.map((w) => Number(w < low + tenth * (high - low))),
        tenth,
      )
    }
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(low)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(high)
  })

  it('numbers stay what they are, also beside ranges', () => {
    const drawn = samplesOf(weighted(3, { i0: 2, i1: 1, i2: [1, 3] }), 200, ({ weights: w }) => w.slice())
    for (const w of drawn) expect(w[0] / w[1]).toBeCloseTo(2, 9)
    const fixed = samplesOf(weighted(3, { i0: 2, i1: 1, i2: 1 }), 3, ({ weights: w }) => Array.from(w))
    expect(fixed).toEqual(Array.from({ length: 3 }, () => [0.5, 0.25, 0.25]))
  })
})

describe('values and interactions', () => {
  it('are uniform in their ranges and in the order of their ranking', () => {
    const values: Parameters<typeof withPreference>[0] = {
      i: [
        [0.2, [0.4, 0.8], 0, 1],
        [0, 0, 0, 0],
      ],
      j: [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
    }
    const plain = withPreference(values, {})
    const a = plain.preferences!.a
    const source = withPreference(values, {
      values: { ...a.values, j: { ranking: ['z', 'y', 'x', 'w'] } },
      interactions: [{ when: { i: 'w' }, adds: [-0.3, 0.1] }],
      comparisons: [{ prefers: { i: 'z' }, to: { i: 'y' } }],
    })
    const drawn = samplesOf(judged(source), 4000, ({ values: v, terms }) => [
      v[1],
      v[5],
      v[6],
      terms[0],
      v[0],
      v[4],
      v[7],
    ])
    expectMean(
      drawn.map((v) => v[0]),
      0.6,
    )
    expectMean(
      drawn.map((v) => (v[0] - 0.6) ** 2),
      0.16 / 12,
    )
    // Two sorted uniforms.
    expectMean(
      drawn.map((v) => v[1]),
      1 / 3,
    )
    expectMean(
      drawn.map((v) => v[2]),
      2 / 3,
    )
    expectMean(
      drawn.map((v) => v[1] ** 2),
      1 / 6,
    )
    expectMean(
      drawn.map((v) => v[1] * v[2]),
      1 / 4,
    )
    expectMean(
      drawn.map((v) => v[3]),
      -0.1,
    )
    expectMean(
      drawn.map((v) => (v[3] + 0.1) ** 2),
      0.16 / 12,
    )
    for (const v of drawn) expect(v.slice(4)).toEqual([0.2, 0, 1])
  })

  it('put in order by comparisons: uniform numbers in order', () => {
    const free = [0, 1] as const
    const any = [
      [free, free, free, free],
      [0, 0, 0, 0],
    ] as const
    const inOrder = ['i', 'j'].flatMap((id) =>
      ['x', 'y', 'z'].map((option, k) => ({ prefers: { [id]: option }, to: { [id]: 'wxy'[k] } })),
    )
    // One draw in 576 is in order.
    const at = judged(withPreference({ i: any, j: any }, { comparisons: inOrder, weights: { i: [1, 2], j: 1 } }))
    const drawn = samplesOf(at, 2000, ({ values }) => values.slice())
    for (let o = 0; o < 8; o++) {
      const k = (o % 4) + 1
      expectMean(
        drawn.map((v) => v[o]),
        k / 5,
      )
      expectMean(
        drawn.map((v) => v[o] ** 2),
        (k * (k + 1)) / 30,
      )
    }
  })

  it('comparisons: the same as drawing without them and leaving out what contradicts', () => {
    const values: Parameters<typeof withPreference>[0] = {
      i: [
        [0, [0.1, 0.9], 1],
        [0, 0, 0],
      ],
      j: [
        [[0, 0.3], 1],
        [0, 0],
      ],
      k: [
        [0, [0.5, 1]],
        [0, 0],
      ],
    }
    const weights = { i: [1, 3], j: [1, 4], k: [0, 2] } as const
    const interactions = [{ when: { i: 'y', j: 'x' }, adds: [-0.2, 0.2] as const }]
    const comparisons: Comparison[] = [
      { prefers: { i: 'x', j: 'x' }, to: { i: 'y', j: 'w' } },
      { prefers: { i: 'y', j: 'x', k: 'w' }, to: { i: 'y', j: 'w', k: 'x' } },
    ]
    const walked = judged(withPreference(values, { weights, interactions, comparisons }))
    const free = judged(withPreference(values, { weights, interactions }))
    const of = ({ weights: w, values: v, terms: t }: PreferencePoint) => [...w, v[1], v[3], v[6], t[0]]
    const { space } = walked.c
    const [p] = walked.parties
    const holds = (point: PreferencePoint) => p.comparisons.every((one) => comparisonAt(space, p, one, point) >= -1e-9)
    const kept = samplesOf(free, 8_000, (point) => (holds(point) ? of(point) : null), 3).filter((x) => x !== null)
    expect(kept.length).toBeGreaterThan(1500)
    expect(kept.length).toBeLessThan(7_500)
    const walks = samplesOf(walked, 3000, (point) => {
      expect(holds(point)).toBe(true)
      return of(point)
    })
    for (let k = 0; k < 7; k++)
      for (const power of [1, 2]) {
        const a = walks.map((x) => x[k] ** power)
        const b = kept.map((x) => x[k] ** power)
        expect(Math.abs(mean(a) - mean(b))).toBeLessThan(FAR * Math.hypot(error(a), error(b)))
      }
    expect(Math.abs(mean(walks.map((x) => x[0] * x[3])) - mean(kept.map((x) => x[0] * x[3])))).toBeLessThan(0.01)
  })

  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length
  const error = (values: readonly number[]) => {
    const m = mean(values)
    return Math.sqrt(values.reduce((sum, v) => sum + (v - m) ** 2, 0)) / values.length
  }
})

describe('a walk', () => {
  it('stays consistent, whatever the statements', () => {
    fc.assert(
      fc.property(judgedCase(3), (source) => {
        const at = judged(source)
        for (const p of at.parties) {
          if (findContradiction(at.c, p, solver) !== null) continue
          const start = findStart(at.c.space, p, solver)!
          if (!start.hasRoom) continue
          const sampler = makePreferenceSampler(at.c.space, p, start.point, 1)
          for (let r = 0; r < 5; r++) {
            const point = sampler.sample(r)
            for (const one of p.comparisons) expect(comparisonAt(at.c.space, p, one, point)).toBeGreaterThan(-1e-9)
            for (const [o, v] of point.values.entries()) {
              expect(v).toBeGreaterThanOrEqual(p.low[o] - 1e-12)
              expect(v).toBeLessThanOrEqual(p.high[o] + 1e-12)
            }
            if (p.weights.kind !== 'ranges') continue
            // Some t: lo t <= w <= hi t.
            const { low, high } = p.weights
            const least = Math.max(...point.weights.map((w, j) => w / high[j]))
            const most = Math.min(...point.weights.map((w, j) => w / low[j]))
            expect(least).toBeLessThanOrEqual(most + 1e-9)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('depends on the seed, the party and the replicate only', () => {
    const at = weighted(4, { i0: [1, 2], i1: [1, 5], i2: [0, 1], i3: 2 })
    const [first, second, third] = samplesOf(at, 3, ({ weights: w }) => Array.from(w))
    const start = findStart(at.c.space, at.parties[0], solver)!.point
    const again = makePreferenceSampler(at.c.space, at.parties[0], start, 7)
    expect(Array.from(again.sample(2).weights)).toEqual(third)
    expect(Array.from(again.sample(0).weights)).toEqual(first)
    expect(second).not.toEqual(first)
    expect(samplesOf(at, 1, ({ weights: w }) => Array.from(w), 8)[0]).not.toEqual(first)
  })
})
