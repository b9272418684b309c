import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makePointGrid } from './point-grid.js'

const coordinate = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map((n) => n / 6),
  fc.float({ min: -1, max: 2, noNaN: true }),
)
const point = fc.tuple(coordinate, coordinate)

describe('the point nearest to a place', () => {
  test('is the one that looking at all of them finds, inside and outside of the cloud', () => {
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 120 }),
        point,
        fc.integer({ min: 20, max: 900 }),
        fc.integer({ min: 20, max: 900 }),
        fc.integer({ min: 1, max: 2000 }),
        (points, [x, y], perX, perY, within) => {
          const xs = Float32Array.from(points, ([a]) => a)
          const ys = Float32Array.from(points, ([, b]) => b)
          const got = makePointGrid(xs, ys).nearest(x, y, perX, perY, within)
          let least = within * within
          let expected: number | null = null
          for (let k = 0; k < xs.length; k++) {
            const square = ((xs[k]! - x) * perX) ** 2 + ((ys[k]! - y) * perY) ** 2
            if (square < least || (square === least && expected === null)) {
              least = square
              expected = k
            }
          }
          expect(got).toBe(expected)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('is found among a million, even where they all lie in one place', () => {
    const spread = (of: (k: number) => number) => Float32Array.from({ length: 1_000_000 }, (_, k) => of(k))
    for (const [xs, ys] of [
      [spread((k) => (k % 1000) / 1000), spread((k) => Math.floor(k / 1000) / 1000)],
      [spread((k) => (k === 0 ? 0 : 0.5)), spread((k) => (k === 0 ? 0 : 0.5))],
    ] as const) {
      const grid = makePointGrid(xs, ys)
      const { user } = process.cpuUsage()
      for (let k = 0; k < 20; k++) {
        const got = grid.nearest(0.5 + k / 100, 0.5 - k / 100, 600, 450, 24)
        expect(got === null ? null : [xs[got], ys[got]]).toEqual(
          xs[1] === 0.5 ? (k < 4 ? [0.5, 0.5] : null) : [Math.fround(0.5 + k / 100), Math.fround(0.5 - k / 100)],
        )
      }
      expect(process.cpuUsage().user - user).toBeLessThan(2_000_000)
    }
  })
})
