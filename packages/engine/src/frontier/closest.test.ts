import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bruteClosest, samples } from '../outcome-space/brute-force.fixture.js'
import { makeClosestFinder } from './closest.js'

const shapes = {
  'many exact ties': samples({ parties: [1, 4], issues: [1, 5], options: 4, amounts: 3, couplings: 4 }),
  'few ties': samples({ parties: [1, 4], issues: [1, 6], options: 4, amounts: 1e12, couplings: 5 }),
}

for (const [name, shape] of Object.entries(shapes))
  test(`closest is what enumeration finds: ${name}`, () => {
    fc.assert(
      fc.property(shape, (sample) => {
        const finder = makeClosestFinder(sample.space)
        finder.load(sample.table)
        const answer = finder.closest(sample.reservation)
        const expected = bruteClosest(sample)
        if (expected === null) expect(answer).toEqual({ kind: 'empty' })
        else expect(answer).toEqual({ kind: 'found', gap: expected.gap, digits: expected.digits })
      }),
      { numRuns: 300 },
    )
  })
