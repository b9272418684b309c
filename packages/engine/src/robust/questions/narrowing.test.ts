import { describe, expect, it } from 'vitest'
import type { Candidate } from './candidates.js'
import { makeNarrowingEstimate } from './narrowing.js'

const candidate = (answers: readonly number[]): Candidate => ({
  party: 0,
  issues: [0],
  a: Int32Array.of(0),
  b: Int32Array.of(1),
  answers: Uint8Array.from(answers),
  favours: answers.reduce((sum, answer) => sum + answer, 0),
})

describe('an estimate of narrowing', () => {
  it('compares what an answer meets with what as many samples of all meet', () => {
    // Packages 0 and 1 in the first two samples, 2 and 3 in the others. Two of four samples meet, on average over the
    // six pairs, (2 + 4 + 4 + 4 + 4 + 2) / 6 = 10/3.
    const members = [
      [0, 1],
      [0, 1],
      [2, 3],
      [2, 3],
    ].map((list) => Int32Array.from(list))
    const { estimate } = makeNarrowingEstimate(members, 4)
    expect(estimate(candidate([1, 1, 0, 0]))!.byA).toBeCloseTo(1 - 2 / (10 / 3), 12)
    expect(estimate(candidate([1, 1, 0, 0]))!.expected).toBeCloseTo(0.4, 12)
    // Each half meets all: what is more than the average narrows nothing.
    expect(estimate(candidate([1, 0, 1, 0]))).toEqual({ byA: 0, byB: 0, expected: 0 })
    // One sample of four meets 2 by itself; three meet 2 in 2 of 4 ways... 4 in all of them but none: (4 · 4) / 4.
    expect(estimate(candidate([1, 0, 0, 0]))!.byA).toBeCloseTo(0, 12)
    expect(estimate(candidate([1, 1, 1, 1]))).toBeNull()
  })

  it('has an error that shrinks with the samples, and is small where the answer tells nothing', () => {
    const noise = (n: number) =>
      Array.from({ length: n }, (_, r) => Int32Array.from([r % 7, 7 + (r % 11), 18 + (r % 13)]))
    const errors = [100, 400].map((n) => {
      const { error, estimate } = makeNarrowingEstimate(noise(n), 31)
      const asked = candidate(Array.from({ length: n }, (_, r) => Number(r % 17 < 8)))
      expect(estimate(asked)!.expected).toBeLessThan(0.05)
      return error(asked)
    })
    expect(errors[1]).toBeLessThanOrEqual(errors[0])
  })
})
