import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomCase } from '../diagnosis/random-case.fixture.js'
import { type CompiledCase, compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { Stream } from '../random/stream.js'
import { makeSampler } from './sampler.js'

const SEED = 11
const compiled = (source: Case): CompiledCase => compileCase(source, source.asOf as string)

/** The draws of one replicate by name: judgements by slot, trust by pair. */
const drawsOf = (c: CompiledCase, replicate: number, seed = SEED): Map<string, number> => {
  const x = new Float64Array(c.judgements.points.length)
  const uniforms = new Float64Array(c.pairs.length)
  makeSampler(c, seed).sampleInto(replicate, x, uniforms)
  return new Map([
    ...c.judgements.ids.map((id, s): [string, number] => [id, x[s]]),
    ...c.pairs.map((pair, p): [string, number] => [`${c.parties[pair.of]} in ${pair.in}`, uniforms[p]]),
  ])
}

/** Every way to write a judgement. */
const written = plainCase(
  {
    i: [
      [0.3, [0.2, 0.6], { low: 0, likely: 0.1, high: 0.4 }],
      ['low', 0, 1],
    ],
    j: [
      [0, 1, 0, 1],
      [1, 0, 1, 0],
    ],
  },
  {
    noAgreement: { a: { statusQuo: { is: [0.25, 0.75] } }, b: { statusQuo: 0.5 } },
    trust: [{ of: 'a', in: 'b', prior: { kept: [1, 3], broken: 1 } }],
  },
)
const ranked: Case = {
  ...written,
  preferences: {
    a: { ...written.preferences!.a, weights: { ranking: ['j', 'i'] } },
    b: {
      ...written.preferences!.b,
      values: { ...written.preferences!.b.values, j: { ranking: ['z', 'w', 'y', 'x'] } },
    },
  },
}

describe('a draw', () => {
  const c = compiled(ranked)
  const draws = Array.from({ length: 300 }, (_, r) => drawsOf(c, r))
  const column = (id: string) => draws.map((draw) => draw.get(id)!)

  test('of a number is itself', () => {
    expect(new Set(column('preferences.a.values.i.w'))).toEqual(new Set([0.3]))
    expect(new Set(column('trust.a.b.prior.broken'))).toEqual(new Set([1]))
  })

  const ranges = [
    { id: 'preferences.a.values.i.x', expected: [0.2, 0.6] },
    { id: 'preferences.a.values.i.y', expected: [0, 0.4] },
    { id: 'preferences.b.values.i.w', expected: [0.2, 0.4] },
    { id: 'noAgreement.a.statusQuo', expected: [0.25, 0.75] },
    { id: 'trust.a.b.prior.kept', expected: [1, 3] },
  ]
  test.each(ranges.map((row) => ({ ...row, source: 'design 2', tolerance: 0 })))(
    'of a range lies in it: $id',
    (row) => {
      const values = column(row.id)
      expect(Math.min(...values)).toBeGreaterThanOrEqual(row.expected[0])
      expect(Math.max(...values)).toBeLessThanOrEqual(row.expected[1])
      expect(new Set(values).size).toBe(values.length)
    },
  )

  test('of a ranking keeps its order: weights add up to 1, values go from 1 to 0', () => {
    for (const draw of draws) {
      const weight = (issue: string) => draw.get(`preferences.a.weights.${issue}`)!
      expect(weight('j')).toBeGreaterThanOrEqual(weight('i'))
      expect(weight('i') + weight('j')).toBeCloseTo(1, 12)
      const values = ['z', 'w', 'y', 'x'].map((option) => draw.get(`preferences.b.values.j.${option}`)!)
      expect([values[0], values[3]]).toEqual([1, 0])
      expect(values[0] >= values[1] && values[1] >= values[2] && values[2] >= values[3]).toBe(true)
    }
  })

  test('comes from the stream of its own name, replicate and seed', () => {
    const uniform = (...names: (string | number)[]) => Stream.named(SEED, 'ensemble', ...names).next()
    for (const r of [0, 1, 299]) {
      expect(draws[r].get('a in b')).toBe(uniform('trust.a.b', r))
      expect(draws[r].get('noAgreement.a.statusQuo')).toBeCloseTo(
        0.25 + 0.5 * uniform('noAgreement.a.statusQuo', r),
        15,
      )
    }
    expect(drawsOf(c, 0, SEED + 1).get('a in b')).not.toBe(draws[0].get('a in b'))
  })

  test('of a PERT has its mean', () => {
    const n = 4000
    const sampler = makeSampler(c, SEED)
    const x = new Float64Array(c.judgements.points.length)
    const uniforms = new Float64Array(c.pairs.length)
    const slot = c.judgements.ids.indexOf('preferences.a.values.i.y')
    let sum = 0
    let squares = 0
    for (let r = 0; r < n; r++) {
      sampler.sampleInto(r, x, uniforms)
      sum += x[slot]
      squares += x[slot] ** 2
    }
    const error = Math.sqrt((squares / n - (sum / n) ** 2) / n)
    expect(Math.abs(sum / n - (0 + 4 * 0.1 + 0.4) / 6)).toBeLessThan(4 * error)
  })
})

describe('common random numbers', () => {
  test('what else is in a case changes no draw', () => {
    fc.assert(
      fc.property(randomCase, fc.integer({ min: 0, max: 1e6 }), (source, replicate) => {
        const party = source.parties[0].id
        const fuller: Case = {
          ...source,
          stakeholders: [{ id: 'onlooker' }],
          trust: [{ of: party, in: 'onlooker', prior: { kept: [1, 2], broken: 1 } }, ...(source.trust ?? [])],
          events: [
            { id: 'more', date: source.asOf as string, what: 'w', effects: [{ statusQuo: party, add: [0, 0.1] }] },
            ...(source.events ?? []),
          ],
          levers: [
            {
              id: 'extra',
              what: 'w',
              effects: [
                { hazard: party, add: [0, 0.1] },
                { trust: [party, 'onlooker'], kept: [0, 1] },
              ],
            },
            ...(source.levers ?? []),
          ],
        }
        const before = drawsOf(compiled(source), replicate)
        const after = drawsOf(compiled(fuller), replicate)
        expect(after.size).toBeGreaterThan(before.size)
        for (const [name, value] of before) expect(after.get(name)).toBe(value)
      }),
      { numRuns: 60 },
    )
  })

  test('nor does what was drawn before', () => {
    const c = compiled(ranked)
    const sampler = makeSampler(c, SEED)
    const x = new Float64Array(c.judgements.points.length)
    const uniforms = new Float64Array(c.pairs.length)
    for (const replicate of [7, 3, 3, 0]) sampler.sampleInto(replicate, x, uniforms)
    const drawn = drawsOf(c, 0)
    expect([...x, ...uniforms]).toEqual([...drawn.values()])
  })
})
