import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placePills } from './place-pills.js'

const inside = { left: 0, top: 0, right: 600, bottom: 400 }

describe('labels beside their places', () => {
  test('hold every sign once, those of one place together', () => {
    const pills = placePills(
      [
        { x: 100, y: 100, sign: 'C' },
        { x: 102, y: 99, sign: 'N' },
        { x: 300, y: 100, sign: 'K' },
        { x: 101, y: 101, sign: 'N' },
      ],
      inside,
    )
    expect(pills.map(({ text, members }) => [text, members])).toEqual([
      ['C N', [0, 1, 3]],
      ['K', [2]],
    ])
  })

  test('stay inside and off each other where there is room', () => {
    const place = fc.record({ x: fc.integer({ min: 60, max: 540 }), y: fc.integer({ min: 60, max: 340 }) })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), (places) => {
        const pills = placePills(
          places.map((at, k) => ({ ...at, sign: String(k) })),
          inside,
        )
        const isApart = (a: (typeof pills)[number], b: (typeof pills)[number]) =>
          Math.abs(a.cx - b.cx) * 2 >= a.width + b.width || Math.abs(a.cy - b.cy) * 2 >= a.height + b.height
        const crowded = pills.filter((a, k) => pills.some((b, m) => m < k && !isApart(a, b)))
        // Eight places can be crowded in one spot; with three there is always room.
        if (places.length <= 3) expect(crowded).toEqual([])
        expect(pills.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(places.map((_, k) => k))
      }),
    )
  })
})
