import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFrontier } from '../frontier/frontier.js'
import { samples } from '../outcome-space/brute-force.fixture.js'
import { makeOutcomeSpace, makeUtilityTable } from '../outcome-space/outcome-space.js'
import { addBestOutcomes } from './add-best-outcomes.js'
import { findEgalitarian } from './egalitarian.js'
import { findIdeal } from './ideal.js'
import { findKalaiSmorodinsky } from './kalai-smorodinsky.js'
import { findLeximin } from './leximin.js'
import { findNash } from './nash.js'
import { exactFrontier, utilitiesOf } from './points.fixture.js'
import { findRelativeUtilitarian } from './relative-utilitarian.js'
import { findUtilitarian } from './utilitarian.js'

const concepts = {
  nash: findNash,
  kalaiSmorodinsky: findKalaiSmorodinsky,
  egalitarian: findEgalitarian,
  leximin: findLeximin,
  utilitarian: findUtilitarian,
  relativeUtilitarian: findRelativeUtilitarian,
}

for (const [name, shape] of Object.entries({
  'many exact ties': samples({ parties: [2, 4], issues: [1, 5], options: 4, amounts: 3, couplings: 3 }),
  'few ties': samples({ parties: [2, 4], issues: [2, 5], options: 4, amounts: 1e12, couplings: 3 }),
}))
  test(`what is certain on a thinned frontier is what the exact one answers: ${name}`, () => {
    let certain = 0
    fc.assert(
      fc.property(shape, fc.integer({ min: 1, max: 6 }), ({ space, table, reservation }, limit) => {
        const thinned = findFrontier(space, table, { limit })
        if (thinned.kind !== 'bounded') return
        const exact = exactFrontier(space, table)
        const frontier = addBestOutcomes(thinned, reservation)
        if (frontier.certainty === null) throw new Error('certainty was asked for')
        const known = new Set(exactVectors(exact).map((point) => point.join()))
        for (const [concept, find] of Object.entries(concepts)) {
          const certainty = frontier.certainty[concept as keyof typeof concepts]
          const expected = utilitiesOf(exact, find(exact, reservation))
          const answer = utilitiesOf(frontier, find(frontier, reservation))
          if (certainty === 'all') expect(answer).toEqual(expected)
          if (certainty === 'some' && typeof answer !== 'string')
            expect(expected).toEqual(expect.arrayContaining(answer))
          if (certainty !== 'near') certain++
        }
        if (frontier.certainty.ideal === 'all')
          expect(findIdeal(frontier, reservation)).toEqual(findIdeal(exact, reservation))
        // Every point that was added for certain is on the frontier.
        if (Object.values(frontier.certainty).every((of) => of === 'all'))
          for (const point of exactVectors(frontier).slice(thinned.size)) expect(known).toContain(point.join())
      }),
      { numRuns: 200 },
    )
    expect(certain).toBeGreaterThan(100)
  })

test('of a space whose frontier is too large, the concepts are found all the same', () => {
  const [parties, issues, options] = [4, 6, 5]
  const space = makeOutcomeSpace(parties, new Array(issues).fill(options))
  const table = makeUtilityTable(space)
  table.contributions.forEach((_, at) => {
    table.contributions[at] = ((at + 11) * 7_919_003) % 1_000_003
  })
  const reservation = new Float64Array(parties).fill(2.6e6)
  const thinned = findFrontier(space, table, { limit: 20 })
  if (thinned.kind !== 'bounded') throw new Error(thinned.kind)
  const frontier = addBestOutcomes(thinned, reservation)
  expect(Object.values(frontier.certainty ?? {})).toEqual(new Array(7).fill('all'))
  const exact = exactFrontier(space, table)
  for (const find of Object.values(concepts))
    expect(utilitiesOf(frontier, find(frontier, reservation))).toEqual(utilitiesOf(exact, find(exact, reservation)))
})

const exactVectors = ({ parties, size, utilities }: { parties: number; size: number; utilities: Float64Array }) =>
  Array.from({ length: size }, (_, k) => [...utilities.subarray(k * parties, (k + 1) * parties)])
