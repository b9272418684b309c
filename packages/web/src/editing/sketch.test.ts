import { expect, it } from 'vitest'
import { drawnTo } from './sketch.js'

it('draws judgements without an upper end on one scale as long as they end by 1, and makes room beyond', () => {
  expect([0.4, 0.8, 1].map((high) => drawnTo(high, { low: 0, high: null }))).toEqual([1, 1, 1])
  expect(drawnTo(4, { low: 0, high: null })).toBe(5)
  expect(drawnTo(4, { low: 0, high: 20 })).toBe(20)
})
