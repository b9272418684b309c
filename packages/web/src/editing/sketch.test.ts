import { expect, it } from 'vitest'
import { LIMITS_OF } from './kinds.js'
import { drawnTo } from './sketch.js'

it('draws judgements without an upper end on one scale as long as they end by 1, and makes room beyond', () => {
  expect([0.4, 0.8, 1].map((high) => drawnTo(high, LIMITS_OF.weight))).toEqual([1, 1, 1])
  expect(drawnTo(4, LIMITS_OF.weight)).toBe(5)
  expect(drawnTo(4, { low: 0, high: 20, words: false })).toBe(20)
})
