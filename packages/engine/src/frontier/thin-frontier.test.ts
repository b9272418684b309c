import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feasibleOutcomes, type Sample, samples } from '../outcome-space/brute-force.fixture.js'
import { evaluateInto, isFeasible, makeOutcomeSpace, makeUtilityTable } from '../outcome-space/outcome-space.js'
import { type FrontierLimits, type FrontierPoints, findFrontier, findFrontierWithin } from './frontier.js'

const shapes = {
  'many exact ties': samples({ parties: [1, 4], issues: [1, 5], options: 4, amounts: 3, couplings: 4 }),
  'few ties': samples({ parties: [2, 5], issues: [2, 5], options: 4, amounts: 1e12, couplings: 3 }),
  uncoupled: samples({ parties: [2, 5], issues: [3, 6], options: 4, amounts: 1e12, couplings: 0 }),
}

/** Limits under which hardly any frontier is exact: few points, or little work. */
const limits: fc.Arbitrary<Partial<FrontierLimits>> = fc.oneof(
  fc.record({ limit: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ work: fc.integer({ min: 1, max: 3000 }) }),
)

const vectorsOf = (points: FrontierPoints) =>
  Array.from({ length: points.size }, (_, k) => [
    ...points.utilities.subarray(k * points.parties, (k + 1) * points.parties),
  ])

const isAtLeast = (a: readonly number[], b: readonly number[], slack = 0) => a.every((u, i) => u >= b[i] - slack)

/** Points are utilities of feasible outcomes, none dominates another, and every outcome is within epsilon of one. */
function expectItsWord({ space, table }: Sample, answer: FrontierPoints & { epsilon: number }): void {
  const points = vectorsOf(answer)
  points.forEach((point, k) => {
    const utilities = new Float64Array(space.parties)
    evaluateInto(space, table, answer.witness(k), utilities)
    expect([...utilities]).toEqual(point)
    expect(isFeasible(space, answer.witness(k))).toBe(true)
    expect(points.filter((other) => isAtLeast(other, point))).toHaveLength(1)
  })
  for (const { utilities } of feasibleOutcomes(space, table))
    expect(points.some((point) => isAtLeast(point, [...utilities], answer.epsilon))).toBe(true)
}

for (const [name, shape] of Object.entries(shapes)) {
  test(`a thinned frontier is of real outcomes and keeps its word: ${name}`, () => {
    fc.assert(
      fc.property(shape, limits, (sample, some) => {
        const answer = findFrontier(sample.space, sample.table, some)
        if (answer.kind === 'empty') expect([...feasibleOutcomes(sample.space, sample.table)]).toEqual([])
        else if (answer.kind === 'too-large') throw new Error('small spaces are not too large')
        else {
          expectItsWord(sample, answer)
          if (some.limit !== undefined) expect(answer.size).toBeLessThanOrEqual(some.limit)
        }
      }),
      { numRuns: 150 },
    )
  })

  test(`an error that was asked for is kept or refused: ${name}`, () => {
    fc.assert(
      fc.property(shape, limits, fc.double({ min: 0, max: 2e12, noNaN: true }), (sample, some, epsilon) => {
        const answer = findFrontierWithin(sample.space, sample.table, epsilon, some)
        if (answer.kind === 'over-budget') {
          if (answer.epsilon !== null) expect(answer.epsilon).toBeGreaterThan(epsilon)
        } else if (answer.kind === 'found' || answer.kind === 'bounded') {
          expect(answer.epsilon).toBeLessThanOrEqual(epsilon)
          expectItsWord(sample, answer)
        }
        const whole = findFrontierWithin(sample.space, sample.table, 0, some)
        expect(['found', 'empty', 'over-budget']).toContain(whole.kind)
      }),
      { numRuns: 60 },
    )
  })

  test(`the same again gives the same bytes; parties in another order, the same points: ${name}`, () => {
    fc.assert(
      fc.property(shape, limits, fc.infiniteStream(fc.nat()), (sample, some, draws) => {
        const { space, table } = sample
        const answer = findFrontier(space, table, some)
        if (answer.kind !== 'bounded') return
        const again = findFrontier(space, table, some)
        expect({ ...again, search: null, witness: null }).toEqual({ ...answer, search: null, witness: null })
        const order = Array.from({ length: space.parties }, (_, i) => i)
        for (let i = order.length - 1; i > 0; i--) {
          const j = (draws.next().value as number) % (i + 1)
          const moved = order[i]
          order[i] = order[j]
          order[j] = moved
        }
        const width = space.offsets[space.sizes.length]
        const other = makeOutcomeSpace(
          space.parties,
          space.sizes,
          space.terms.map((term) => ({ ...term, party: order.indexOf(term.party) })),
          space.redLines,
        )
        const contributions = table.contributions.map((_, at) => {
          const [party, option] = [Math.floor(at / width), at % width]
          return table.contributions[order[party] * width + option]
        })
        const permuted = findFrontier(other, { contributions, terms: table.terms }, some)
        if (permuted.kind !== 'bounded') throw new Error(permuted.kind)
        expect(permuted.epsilon).toBe(answer.epsilon)
        const expected = vectorsOf(answer).map((point) => order.map((i) => point[i]).join())
        expect(
          vectorsOf(permuted)
            .map((point) => point.join())
            .sort(),
        ).toEqual(expected.sort())
      }),
      { numRuns: 60 },
    )
  })
}

/**
 * Spaces in which each option shares a fixed sum out, so that no outcome dominates another: at random, in few steps, all
 * shares nearly the same, or one party against all others.
 */
const sharedOut: fc.Arbitrary<Sample> = fc
  .record({
    parties: fc.integer({ min: 3, max: 5 }),
    sizes: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 3, maxLength: 5 }),
    kind: fc.constantFrom('random', 'in steps', 'nearly tied', 'one against all'),
    draws: fc.infiniteStream(fc.double({ min: 0.001, max: 0.999, noNaN: true })),
  })
  .map(({ parties, sizes, kind, draws }) => {
    const space = makeOutcomeSpace(parties, sizes)
    const table = makeUtilityTable(space)
    const width = space.offsets[sizes.length]
    const draw = () => draws.next().value as number
    for (let at = 0; at < width; at++) {
      const parts = Array.from({ length: parties }, () =>
        kind === 'nearly tied' ? 1 + 0.01 * draw() : kind === 'one against all' ? draw() : -Math.log(draw()),
      )
      // One against all: the others' shares are independent of one another.
      const sum = kind === 'one against all' ? parties : parts.reduce((a, b) => a + b)
      const step = kind === 'in steps' ? 5e10 : 1
      let rest = 1e12
      for (let i = 1; i < parties; i++) {
        const share = Math.floor((1e12 * parts[i]) / (sum * step)) * step
        table.contributions[i * width + at] = share
        rest -= share
      }
      table.contributions[at] = rest
    }
    return { space, table, reservation: new Float64Array(parties) }
  })

test('where no outcome dominates another, every one is within the error told', () => {
  fc.assert(
    fc.property(sharedOut, fc.integer({ min: 1, max: 60 }), (sample, limit) => {
      const answer = findFrontier(sample.space, sample.table, { limit })
      if (answer.kind !== 'bounded' && answer.kind !== 'found') throw new Error(answer.kind)
      expect(answer.size).toBeLessThanOrEqual(limit)
      expectItsWord(sample, answer)
      const whole = new Set(
        Array.from(feasibleOutcomes(sample.space, sample.table), ({ utilities }) => utilities.join()),
      )
      if (answer.kind === 'found') expect(answer.size).toBe(whole.size)
      else if (answer.epsilon > 0) expect(answer.size).toBeLessThan(whole.size)
    }),
    { numRuns: 100 },
  )
})

test('a frontier within the limits is exact', () => {
  fc.assert(
    fc.property(shapes['few ties'], (sample) => {
      expect(['found', 'empty']).toContain(findFrontier(sample.space, sample.table).kind)
    }),
    { numRuns: 50 },
  )
})

test('five parties that share each issue out, so that every outcome is on the frontier', () => {
  const parties = 5
  const [issues, options] = [8, 5]
  const space = makeOutcomeSpace(parties, new Array(issues).fill(options))
  const table = makeUtilityTable(space)
  // Of issue j's 10^11 each option gives every party but one a part, the last the rest.
  for (let at = 0; at < issues * options; at++) {
    let rest = 1e11
    for (let i = 0; i < parties; i++) {
      const part = i < parties - 1 ? Math.floor((rest * (((at + 3) * (i + 7) * 7919) % 97)) / 150) : rest
      table.contributions[i * issues * options + at] = part
      rest -= part
    }
  }
  const answer = findFrontier(space, table, { work: 3e6 })
  if (answer.kind !== 'bounded') throw new Error(answer.kind)
  expect(answer.epsilon).toBeGreaterThan(0)
  const points = vectorsOf(answer)
  for (const { utilities } of feasibleOutcomes(space, table)) {
    if (utilities[0] % 97 !== 0) continue
    expect(points.some((point) => isAtLeast(point, [...utilities], answer.epsilon))).toBe(true)
  }
})
