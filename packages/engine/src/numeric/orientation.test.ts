import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orientation } from './orientation.js'

test('left, right and on the line', () => {
  expect(orientation(0, 0, 1, 5, 2, 2)).toBe(1)
  expect(orientation(0, 0, 1, -5, 2, 2)).toBe(-1)
  expect(orientation(0, 0, 1, 1, 2, 2)).toBe(0)
})

test('a quantum beside the line at full size is seen, where products of doubles are not exact', () => {
  const far = 4e15
  expect(orientation(-far, -far + 1, 0, 0, far, far - 1)).toBe(0)
  expect(orientation(-far, -far + 1, 1, 2, far, far - 1)).toBe(1)
  expect(orientation(-far, -far + 1, far / 2 + 1, far / 2 - 1, far, far - 1)).toBe(-1)
})

test('as whole-number arithmetic; turning the points round turns the sign', () => {
  const whole = fc.integer({ min: -(2 ** 51), max: 2 ** 51 })
  const near = fc.integer({ min: -2, max: 2 })
  fc.assert(
    fc.property(whole, whole, whole, whole, near, near, (ax, ay, dx, dy, ex, ey) => {
      const [bx, by] = [Math.trunc(dx / 4) + ex, Math.trunc(dy / 4) + ey]
      const [cx, cy] = [Math.trunc(dx / 2), Math.trunc(dy / 2)]
      const exact = BigInt(cx - ax) * BigInt(by - ay) - BigInt(cy - ay) * BigInt(bx - ax)
      const sign = exact > 0n ? 1 : exact < 0n ? -1 : 0
      expect(orientation(ax, ay, bx, by, cx, cy)).toBe(sign)
      expect(orientation(cx, cy, bx, by, ax, ay)).toBe(sign === 0 ? 0 : -sign)
    }),
    { numRuns: 300 },
  )
})
