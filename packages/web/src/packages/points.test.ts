import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePoints, findPoint, orderByGap } from './points.js'

describe('points as the server sends them', () => {
  test('are read run by run', () => {
    const bytes = new ArrayBuffer(8 + 4 * 8)
    new Uint32Array(bytes, 0, 2).set([2, 1])
    new Float32Array(bytes, 8, 6).set([1, 2, 3, 4, 5, 6])
    new Uint32Array(bytes, 32, 2).set([7, 4_000_000_000])
    const points = decodePoints(bytes)
    expect([...points.x, ...points.y, ...points.gap]).toEqual([1, 2, 3, 4, 5, 6])
    expect([...(points.index ?? [])]).toEqual([7, 4_000_000_000])
    expect([7, 8, 4_000_000_000, 0].map((index) => findPoint(points, index))).toEqual([0, null, 1, null])
    new Uint32Array(bytes, 0, 2).set([2, 0])
    expect([0, 1, 2].map((index) => findPoint(decodePoints(bytes), index))).toEqual([0, 1, null])
  })

  test('stand nearest to the zone first, equal ones in their own order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.float({ noNaN: true }), fc.integer({ min: -2, max: 2 })), { maxLength: 60 }),
        (values) => {
          const gap = Float32Array.from(values, (value) => value + 0)
          const expected = [...gap.keys()].sort((a, b) => gap[a]! - gap[b]! || a - b)
          expect([...orderByGap(gap)]).toEqual(expected)
        },
      ),
    )
  })
})
