import { describe, expect, test } from 'vitest'
import { makeClosestFinder } from '../frontier/closest.js'
import { outcomeCount } from '../outcome-space/outcome-space.js'
import { absence, readClassic, readGame, readTemplate } from './classic-cases.fixture.js'
import { distanceToSolution } from './distance-to-solution.js'
import { findEgalitarian } from './egalitarian.js'
import { findIdeal } from './ideal.js'
import { findKalaiSmorodinsky } from './kalai-smorodinsky.js'
import { findNash } from './nash.js'
import { NASH_1950 } from './nash-1950.fixture.js'
import { exactFrontier } from './points.fixture.js'
import { findRational } from './rational.js'
import { findRationalShare } from './rational-share.js'
import { findUtilitarian } from './utilitarian.js'

if (absence) console.warn(absence)

const solutions = {
  nash: findNash,
  kalai_smorodinsky_discrete: findKalaiSmorodinsky,
  egalitarian_discrete: findEgalitarian,
  utilitarian: findUtilitarian,
}

describe.skipIf(absence)('published two-party cases', () => {
  test.each(['england-zimbabwe', 'itex-cypress', 'ampo-vs-city'])('%s', (name) => {
    const { file, space, table, digitsOf } = readTemplate(name)
    const computed = file.computed as {
      outcomes: number
      pareto_size: number
      pareto_front: [number, number][]
      ideal: Record<string, number>
    } & Record<keyof typeof solutions, { utilities: Record<string, number>; deal: Record<string, string> }>
    const frontier = exactFrontier(space, table)
    expect(outcomeCount(space)).toBe(BigInt(computed.outcomes))
    expect(frontier.size).toBe(computed.pareto_size)
    computed.pareto_front.forEach((point, k) => {
      point.forEach((u, i) => {
        expect(frontier.utilities[2 * k + i] / 1e12).toBeCloseTo(u, 5)
      })
    })
    const reservation = new Float64Array(2)
    for (const [key, find] of Object.entries(solutions)) {
      const answer = find(frontier, reservation)
      if (answer.kind !== 'found') throw new Error(answer.reason)
      const expected = computed[key as keyof typeof solutions]
      expect(answer.points.map((k) => [...frontier.witness(k)])).toContainEqual(digitsOf(expected.deal))
      const [k] = answer.points
      file.parties.forEach((party, i) => {
        expect(frontier.utilities[2 * k + i] / 1e12).toBeCloseTo(expected.utilities[party], 5)
      })
    }
    const ones = new Float64Array(2).fill(1e12)
    const opposition = distanceToSolution(ones, frontier, findKalaiSmorodinsky(frontier, reservation))
    if (opposition.kind !== 'found') throw new Error(opposition.reason)
    expect(opposition.distance / 1e12).toBeCloseTo(file.computed.opposition_distance_of_KS_point_to_1_1 as number, 4)
    const ideal = findIdeal(frontier, reservation)
    if (ideal.kind !== 'found') throw new Error(ideal.reason)
    expect([...ideal.utilities].map((u) => Number((u / 1e12).toFixed(6)))).toEqual(
      file.parties.map((party) => computed.ideal[party]),
    )
  })

  test('Nash 1950: the table written down here is the published one', () => {
    const { goods_initially_bill, goods_initially_jack } = readClassic('nash-1950-bill-and-jack')
    const written = (who: string) =>
      Object.fromEntries(
        NASH_1950.filter(({ owner }) => owner === who).map(({ good, bill, jack }) => [good, { bill, jack }]),
      )
    expect(written('bill')).toEqual(goods_initially_bill)
    expect(written('jack')).toEqual(goods_initially_jack)
  })
})

describe.skipIf(absence)('six-party games', () => {
  test.each(['game1', 'game2'])('%s', (name) => {
    const { game, space, table, reservation } = readGame(name)
    const { computed } = game
    const finder = makeClosestFinder(space)
    finder.load(table)
    const answer = finder.closest(reservation)
    if (answer.kind !== 'found') throw new Error(answer.kind)
    expect(-answer.gap).toBe(computed.max_min_surplus)
    const letters = [...answer.digits].map((o, j) => `${'ABCDE'[j]}${o + 1}`).join()
    expect(letters).toBe(computed.max_min_surplus_deal)
    expect(findRationalShare(space, table, reservation)).toMatchObject({
      kind: 'exact',
      rational: BigInt(computed.deals_acceptable_to_all_six),
      outcomes: BigInt(computed.deals),
    })
    const frontier = exactFrontier(space, table)
    const rational = findRational(frontier, reservation)
    if (rational.kind !== 'found') throw new Error(rational.reason)
    for (const k of rational.points) {
      const deal = [...frontier.witness(k)].map((o, j) => `${'ABCDE'[j]}${o + 1}`).join()
      expect(computed.all_six_list).toContain(deal)
    }
  })
})
