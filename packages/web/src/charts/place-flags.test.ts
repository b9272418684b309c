import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeFlags, wrapText } from './place-flags.js'

const SPACE = { from: 0, to: 700, lanes: 3 }
const flags = fc.array(fc.record({ x: fc.integer({ min: 0, max: 700 }), width: fc.integer({ min: 60, max: 160 }) }), {
  maxLength: 7,
})

describe('placeFlags', () => {
  it('lets no text cover another, and no pole run through a text', () => {
    fc.assert(
      fc.property(flags, (wanted) => {
        const placed = placeFlags(wanted, SPACE)
        for (const one of placed) {
          expect(one.left).toBeGreaterThanOrEqual(SPACE.from)
          expect(one.right).toBeLessThanOrEqual(SPACE.to)
          for (const other of placed) {
            if (one === other) continue
            if (one.lane === other.lane) expect(one.right < other.left || other.right < one.left).toBe(true)
            if (one.lane > other.lane) {
              const pole = wanted[one.index]!.x
              expect(pole < other.left || pole > other.right).toBe(true)
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('always places the most important flag that fits by itself', () => {
    fc.assert(
      fc.property(flags, (wanted) => {
        const fits = ({ x, width }: { x: number; width: number }) => x + width <= SPACE.to || x - width >= SPACE.from
        const first = wanted.findIndex(fits)
        const placed = placeFlags(wanted, SPACE).map((flag) => flag.index)
        expect(first < 0 || placed.includes(first)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('turns flags away from each other where that places both', () => {
    const placed = placeFlags(
      [
        { x: 300, width: 150 },
        { x: 310, width: 150 },
      ],
      { ...SPACE, lanes: 1 },
    )
    expect(placed.map(({ side }) => side)).toEqual(['left', 'right'])
  })
})

describe('wrapText', () => {
  it('keeps every word of a text that fits', () => {
    expect(wrapText('one two three four', 9, 3)).toEqual(['one two', 'three', 'four'])
  })

  it('says that it cut a text, within the width', () => {
    const lines = wrapText('one two three four five six', 9, 2)
    expect(lines).toEqual(['one two', 'three …'])
  })
})
