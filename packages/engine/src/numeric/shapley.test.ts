import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { Stream } from '../random/stream.js'
import { sampledShapley, shapley } from './shapley.js'

const worth = fc.integer({ min: 0, max: 6 }).chain((n) =>
  fc.tuple(
    fc.constant(n),
    fc
      .array(fc.double({ noNaN: true, min: -10, max: 10 }), { minLength: 2 ** n, maxLength: 2 ** n })
      .map((values) => Float64Array.from(values)),
  ),
)

const partsOf = (n: number, values: Float64Array) => {
  const out = new Float64Array(n)
  shapley(n, values, out)
  return out
}

/** The definition word for word: the mean over all orders of what each member adds to those before it. */
function byOrders(n: number, values: Float64Array): Float64Array {
  const sum = new Float64Array(n)
  let orders = 0
  const extend = (set: number, order: number[]) => {
    if (order.length === n) {
      orders++
      let before = 0
      for (const i of order) {
        sum[i] += values[before | (1 << i)] - values[before]
        before |= 1 << i
      }
      return
    }
    for (let i = 0; i < n; i++) if ((set & (1 << i)) === 0) extend(set | (1 << i), [...order, i])
  }
  extend(0, [])
  return sum.map((x) => x / orders)
}

const maskOf = (members: Uint8Array) => members.reduce((mask, flag, i) => mask | (flag << i), 0)

describe('shapley', () => {
  it('gives the textbook values of the glove game and of a weighted vote', () => {
    // Members 0 and 1 hold a left glove each, member 2 the right one: 1/6, 1/6, 4/6.
    const gloves = Float64Array.of(0, 0, 0, 0, 0, 1, 1, 1)
    expect([...partsOf(3, gloves)].map((x) => Math.round(x * 6))).toEqual([1, 1, 4])
    // Weights 4, 2, 1, 1 and a quota of 5: the first decides in 18 of the 24 orders, each other in 2.
    const weights = [4, 2, 1, 1]
    const vote = Float64Array.from({ length: 16 }, (_, set) =>
      weights.reduce((sum, w, i) => sum + ((set >> i) & 1) * w, 0) >= 5 ? 1 : 0,
    )
    expect([...partsOf(4, vote)].map((x) => Math.round(x * 12))).toEqual([9, 1, 1, 1])
  })

  it('is the mean over all orders, and adds up', () => {
    fc.assert(
      fc.property(worth, ([n, values]) => {
        const parts = partsOf(n, values)
        const plain = byOrders(n, values)
        for (let i = 0; i < n; i++) expect(parts[i]).toBeCloseTo(plain[i], 10)
        expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(values[2 ** n - 1] - values[0], 10)
      }),
      { numRuns: 100 },
    )
  })

  it('gives a member that adds nothing nothing, equal members equal parts, and is additive', () => {
    fc.assert(
      fc.property(worth, fc.integer({ min: 0, max: 5 }), ([n, values], raw) => {
        if (n < 2) return
        const i = raw % n
        const j = (i + 1) % n
        const idle = values.map((_, set) => values[set & ~(1 << i)])
        expect(partsOf(n, idle)[i]).toBe(0)
        const swap = (set: number) => (set & ~((1 << i) | (1 << j))) | (((set >> i) & 1) << j) | (((set >> j) & 1) << i)
        const even = partsOf(
          n,
          values.map((_, set) => values[set] + values[swap(set)]),
        )
        expect(even[i]).toBeCloseTo(even[j], 10)
        const both = partsOf(
          n,
          values.map((v, set) => v + 2 * idle[set]),
        )
        const apart = [partsOf(n, values), partsOf(n, idle)]
        for (let k = 0; k < n; k++) expect(both[k]).toBeCloseTo(apart[0][k] + 2 * apart[1][k], 10)
      }),
    )
  })

  it('takes up to 20 members and refuses more, or too little room', () => {
    const values = new Float64Array(2 ** 20)
    for (let set = 0; set < values.length; set++) for (let i = 0; i < 20; i++) values[set] += ((set >> i) & 1) * i
    const out = partsOf(20, values)
    for (let i = 0; i < 20; i++) expect(out[i]).toBeCloseTo(i, 9)
    expect(() => shapley(21, values, new Float64Array(21))).toThrow(InvariantError)
    expect(() => shapley(3, new Float64Array(7), out)).toThrow(InvariantError)
    expect(() => shapley(3, values, new Float64Array(2))).toThrow(InvariantError)
  })
})

describe('sampledShapley', () => {
  const run = (n: number, values: Float64Array, orders: number, name = 'x') => {
    const out = new Float64Array(n)
    const errors = new Float64Array(n)
    let calls = 0
    const worthOf = (members: Uint8Array) => {
      calls++
      return values[maskOf(members)]
    }
    sampledShapley(n, worthOf, orders, Stream.named(9, name), out, errors)
    return { out, errors, calls }
  }

  it('adds up whatever the sample, and repeats for the same stream', () => {
    fc.assert(
      fc.property(worth, fc.integer({ min: 2, max: 20 }), ([n, values], orders) => {
        const { out, errors, calls } = run(n, values, orders)
        if (n > 0) expect(out.reduce((a, b) => a + b, 0)).toBeCloseTo(values[2 ** n - 1] - values[0], 9)
        if (n > 0) expect(calls).toBe(2 + orders * (n - 1))
        expect(run(n, values, orders)).toEqual({ out, errors, calls })
      }),
    )
  })

  it('needs no luck where members only add up', () => {
    const values = Float64Array.from({ length: 32 }, (_, set) => 3 * (set & 1) - ((set >> 4) & 1))
    const { out, errors } = run(5, values, 10)
    expect([...out]).toEqual([3, 0, 0, 0, -1])
    expect([...errors]).toEqual([0, 0, 0, 0, 0])
  })

  it('errs as its standard errors say', () => {
    const draws = Stream.named(10, 'worth')
    let squares = 0
    const games = 60
    for (let game = 0; game < games; game++) {
      const values = Float64Array.from({ length: 64 }, () => draws.next())
      const { out, errors } = run(6, values, 400, `game ${game}`)
      const exact = partsOf(6, values)
      for (let i = 0; i < 6; i++) squares += ((out[i] - exact[i]) / errors[i]) ** 2
    }
    // A mean of 360 squares of standard normal numbers, somewhat dependent.
    expect(squares / (games * 6)).toBeGreaterThan(0.75)
    expect(squares / (games * 6)).toBeLessThan(1.25)
  })

  it('refuses fewer than two orders, or too little room', () => {
    const room = new Float64Array(2)
    const sample = (n: number, orders: number) => () =>
      sampledShapley(n, () => 0, orders, Stream.named(1), room, room.slice())
    expect(sample(2, 1)).toThrow(InvariantError)
    expect(sample(2, 2.5)).toThrow(InvariantError)
    expect(sample(3, 5)).toThrow(InvariantError)
  })
})
