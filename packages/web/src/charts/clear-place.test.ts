import { describe, expect, it } from 'vitest'
import { clearPlace } from './clear-place.js'

const line = [
  { x: 0, y: 100 },
  { x: 100, y: 100 },
  { x: 200, y: 40 },
]
const low = { x: 10, y: 104, width: 60 }
const high = { x: 10, y: 44, width: 60 }

describe('clearPlace', () => {
  it('takes the first place that the line does not cross', () => {
    expect(clearPlace([high, low], line)).toBe(high)
    expect(clearPlace([low, high], line)).toBe(high)
  })

  it('sees the line between its points', () => {
    const crossed = { x: 140, y: 74, width: 20 }
    expect(clearPlace([crossed, high], line)).toBe(high)
  })

  it('sees a steep fall between two points close together', () => {
    const cliff = [
      { x: 0, y: 20 },
      { x: 50, y: 20 },
      { x: 51, y: 200 },
    ]
    const across = { x: 30, y: 104, width: 60 }
    const beside = { x: 60, y: 104, width: 60 }
    expect(clearPlace([across, beside], cliff)).toBe(beside)
  })

  it('takes the least bad place where the line crosses all', () => {
    const near = { x: 10, y: 108, width: 60 }
    expect(clearPlace([low, near], line)).toBe(near)
  })
})
