import type { Issue } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { digitsAt, indexOf, readOutcome, tellOutcome } from './outcome.js'

const issues: Issue[] = [
  { id: 'a', options: [{ id: 'x' }, { id: 'y.1' }], statusQuo: 'y.1' },
  { id: 'b', options: [{ id: 'p' }, { id: 'q' }, { id: 'r' }], statusQuo: 'p' },
]

describe('a package in the address', () => {
  test('is read back as it was told', () => {
    for (let index = 0; index < 6; index++) {
      const digits = digitsAt(issues, index)
      expect(indexOf(issues, digits)).toBe(index)
      expect(readOutcome(issues, tellOutcome(issues, digits))).toEqual(digits)
    }
    expect(tellOutcome(issues, [1, 2])).toBe('a:y.1,b:r')
  })

  test('stands as now on issues that it does not name or no longer fits', () => {
    expect(readOutcome(issues, 'b:r')).toEqual([1, 2])
    expect(readOutcome(issues, 'a:gone,b:q,c:z')).toEqual([1, 1])
    expect(readOutcome(issues, '::,,')).toEqual([1, 0])
    expect(readOutcome(issues, null)).toBe(null)
  })
})
