import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { analyseByDefinition, DEFINITION_NAMES, type DefinitionName, type DefinitionSpace } from './definitions.js'

const outcomes = (
  points: readonly (readonly number[])[],
  reservation: readonly (number | null)[],
): DefinitionSpace => ({
  parties: points[0].length,
  utilities: Float64Array.from(points.flat()),
  holds: 'outcomes',
  reservation,
})

const analyse = (definition: DefinitionName, space: DefinitionSpace) => {
  const analysis = analyseByDefinition(definition, space)
  if (analysis.kind !== 'found') throw new Error(analysis.kind)
  return analysis
}

/** Places of what a word means, or why nothing. */
const meaning = (definition: DefinitionName, word: string, space: DefinitionSpace) => {
  const answer = analyse(definition, space).concepts[word]
  return answer.kind === 'found' ? answer.points : answer.reason
}

describe('answers of other programs that are known to be wrong, and ours', () => {
  test('a product of two negative gains: GENIUS takes it, Parley and NegMAS do not', () => {
    const space = outcomes(
      [
        [0.6, 0.6, 0.6],
        [0.1, 0.1, 1],
      ],
      [0.5, 0.5, 0.5],
    )
    expect(meaning('genius', 'nash', space)).toEqual([1])
    expect(meaning('negmas', 'nash', space)).toEqual([0])
    expect(meaning('parley', 'nash', space)).toEqual([0])
  })

  test('outcomes of equal utilities: GENIUS counts each, the others one; Parley says how many there are', () => {
    const space = outcomes(
      [
        [1, 0.2],
        [0.4, 0.8],
        [1, 0.2],
        [0.4, 0.1],
      ],
      [0, 0],
    )
    const sizes = DEFINITION_NAMES.map((name) => [name, Number(analyse(name, space).frontierSize)])
    expect(Object.fromEntries(sizes)).toEqual({ parley: 2, genius: 3, negmas: 2, anl2022: 2, negolog: 3 })
  })

  test('a reservation value that is no number: empties what NegMAS finds, leaves GENIUS without a Nash point; ours is refused', () => {
    const space = outcomes([[0.6, 0.6]], [Number.NaN, 0])
    expect(analyse('negmas', space).frontierSize).toBe(0n)
    expect(meaning('negmas', 'nash', space)).toBe('no-agreement-zone')
    expect(meaning('genius', 'nash', space)).toBe('bound-not-passed')
    expect(() => analyse('parley', space)).toThrow(InvariantError)
  })

  test('an outcome just at the reservation values: NegMAS has it in the frontier and not in the share', () => {
    const space = outcomes([[0.5, 0.5]], [0.5, 0.5])
    expect(analyse('negmas', space)).toMatchObject({ frontierSize: 1n, figures: { rationalFraction: 0 } })
    expect(analyse('parley', space)).toMatchObject({ frontierSize: 1n, figures: { rationalShare: 1 } })
    expect(meaning('parley', 'nash', space)).toEqual([0])
  })
})

describe('the same word', () => {
  const points = [
    [1, 0.1],
    [0.95, 0.5],
    [0.56, 0.55],
    [0.3, 0.7],
  ]

  test('Kalai–Smorodinsky, Kalai: five meanings, three outcomes', () => {
    const space = outcomes(points, [0.2, 0])
    // Least difference of utilities.
    expect(meaning('genius', 'kalaiSmorodinsky', space)).toEqual([2])
    expect(meaning('anl2022', 'kalai', space)).toEqual([2])
    // Largest least gain: 0.75 and 0.5; 0.36 and 0.55; 0.1 and 0.7.
    expect(meaning('negmas', 'kalai', space)).toEqual([1])
    expect(meaning('parley', 'egalitarian', space)).toEqual([1])
    // Largest sum.
    expect(meaning('negolog', 'kalai', space)).toEqual([1])
    // Shares of 0.8 and 0.6 above (0.2, 0.1): NegMAS wants them equal, Kalai and Smorodinsky large.
    expect(meaning('negmas', 'ks', space)).toEqual([1])
    expect(meaning('parley', 'kalaiSmorodinsky', space)).toEqual([1])
  })

  test('equal shares are not large ones', () => {
    const space = outcomes(
      [
        [1, 0.6],
        [0.55, 0.7],
        [0, 1],
      ],
      [0, 0],
    )
    // Shares (1, 0.6), (0.55, 0.7), (0, 1).
    expect(meaning('negmas', 'ks', space)).toEqual([1])
    expect(meaning('parley', 'kalaiSmorodinsky', space)).toEqual([0])
  })

  test('reservation values: GENIUS takes them away but keeps all outcomes; ANL 2022 and NegoLog know none', () => {
    const space = outcomes(points, [0.6, 0.4])
    expect(meaning('parley', 'nash', space)).toEqual([1])
    expect(meaning('negmas', 'nash', space)).toEqual([1])
    expect(analyse('genius', space).frontier).toEqual([3, 2, 1, 0])
    expect(analyse('negmas', space).frontier).toEqual([1])
    const high = outcomes(points, [1, 1])
    expect(meaning('parley', 'nash', high)).toBe('no-agreement-zone')
    expect(meaning('anl2022', 'nash', high)).toEqual([1])
    expect(meaning('negolog', 'nash', high)).toEqual([1])
    // (−0.7)(−0.3) is the largest product.
    expect(meaning('genius', 'nash', high)).toEqual([3])
  })

  test('no reservation value: 0 for GENIUS, nothing to reach for NegMAS, the worst outcome for Parley', () => {
    const space = outcomes(
      [
        [10, 1],
        [6, 3],
        [4, 4],
      ],
      [null, null],
    )
    // Products 10, 18, 16.
    expect(meaning('genius', 'nash', space)).toEqual([1])
    // From (4, 1): 0, 4, 0.
    expect(meaning('negmas', 'nash', space)).toEqual([1])
    expect(meaning('negmas', 'kalai', space)).toEqual([1])
    expect(meaning('negmas', 'modifiedKalai', space)).toEqual([2])
    expect(meaning('parley', 'egalitarian', space)).toEqual([1])
  })

  test('opposition: from GENIUS’s, ANL’s and NegoLog’s own Kalai point, or the least', () => {
    const space = outcomes(
      [
        [1, 0.7],
        [0.75, 0.74],
        [0.5, 1],
      ],
      [0, 0],
    )
    const oppositions = DEFINITION_NAMES.map((name) => [name, analyse(name, space).figures.opposition])
    const fromEqual = Math.hypot(0.25, 0.26)
    expect(Object.fromEntries(oppositions)).toEqual({
      parley: expect.closeTo(0.3, 12),
      negmas: expect.closeTo(0.3, 12),
      negolog: expect.closeTo(0.3, 12),
      genius: expect.closeTo(fromEqual, 12),
      anl2022: expect.closeTo(fromEqual, 12),
    })
  })

  test('loops that start from a bound: nothing may pass it', () => {
    const far = outcomes([[1, 1, 0, 0]], [0, 0, 0, 0])
    expect(meaning('genius', 'kalaiSmorodinsky', far)).toBe('bound-not-passed')
    expect(analyse('genius', far).figures.opposition).toBeNull()
    expect(meaning('genius', 'nash', outcomes([[5, 1]], [0, 3]))).toBe('bound-not-passed')
    expect(meaning('negolog', 'nash', outcomes([[0, 1]], [0, 0]))).toBe('bound-not-passed')
    expect(meaning('anl2022', 'nash', outcomes([[0, 1]], [0, 0]))).toBe('bound-not-passed')
    expect(meaning('anl2022', 'kalai', outcomes([[20, 1]], [0, 0]))).toBe('bound-not-passed')
  })

  test('NegMAS ties all within 1e-12, and everything where a range is that small', () => {
    const near = outcomes(
      [
        [0.5, 0.4],
        [0.4, 0.5 + 1e-13],
      ],
      [0, 0],
    )
    expect(meaning('negmas', 'maxWelfare', near)).toEqual([1, 0])
    const flat = outcomes(
      [
        [0.5, 0.4],
        [0.4, 0.6],
      ],
      [0.5, 0],
    )
    expect(analyse('negmas', flat).frontier).toEqual([0])
    expect(meaning('negmas', 'nash', flat)).toEqual([0])
  })

  test('balance scores of NegoLog', () => {
    const space = outcomes(
      [
        [1, 0],
        [0, 1],
        [0.8, 0.6],
      ],
      [0, 0],
    )
    const { balanceScore, normalizedBalanceScore } = analyse('negolog', space).figures
    expect(balanceScore).toBeCloseTo(0.2 / 3, 12)
    // Distances from (0.8, 0.6), whose length is 1: √0.4, √0.8, 0.
    expect(normalizedBalanceScore).toBeCloseTo((Math.sqrt(0.4) - Math.sqrt(0.8)) / 3, 12)
  })

  test('programs for two parties', () => {
    const three = outcomes([[1, 1, 1]], [0, 0, 0])
    expect(analyseByDefinition('anl2022', three)).toEqual({ kind: 'two-parties-only', definition: 'anl2022' })
    expect(analyseByDefinition('negolog', three)).toEqual({ kind: 'two-parties-only', definition: 'negolog' })
  })
})

test('shapes that do not fit', () => {
  expect(() => analyseByDefinition('genius', outcomes([[1, 1]], [0]))).toThrow(InvariantError)
  expect(() =>
    analyseByDefinition('genius', { ...outcomes([[1, 1]], [0, 0]), utilities: new Float64Array(0) }),
  ).toThrow(InvariantError)
  expect(() => analyseByDefinition('negmas', { ...outcomes([[1, 1]], [0, 0]), holds: 'frontier' })).toThrow(
    InvariantError,
  )
})

test('the frontier alone gives what all outcomes give', () => {
  const spaces = fc.integer({ min: 2, max: 3 }).chain((parties) =>
    fc.tuple(
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: parties, maxLength: parties }), {
        minLength: 1,
        maxLength: 25,
      }),
      fc.array(fc.option(fc.integer({ min: -1, max: 7 })), { minLength: parties, maxLength: parties }),
    ),
  )
  fc.assert(
    fc.property(spaces, ([points, reservation]) => {
      const all = outcomes(points, reservation)
      const isBelow = (a: number[], b: number[]) => a.every((u, i) => b[i] >= u) && a.some((u, i) => b[i] > u)
      const kept = points.filter((a) => !points.some((b) => isBelow(a, b)))
      const distinct = [...new Map(kept.map((point) => [point.join(), point])).values()]
      const alone: DefinitionSpace = {
        ...outcomes(distinct, reservation),
        holds: 'frontier',
        lowest: points[0].map((_, i) => Math.min(...points.map((point) => point[i]))),
        highest: points[0].map((_, i) => Math.max(...points.map((point) => point[i]))),
        counts: distinct.map((point) => kept.filter((other) => other.join() === point.join()).length),
      }
      for (const name of DEFINITION_NAMES) {
        if (points[0].length > 2 && (name === 'anl2022' || name === 'negolog')) continue
        const whole = analyse(name, all)
        const part = analyse(name, alone)
        expect(part.frontierSize).toBe(whole.frontierSize)
        for (const word of Object.keys(whole.concepts)) {
          const vectors = (of: typeof whole, list: readonly number[][]) => {
            const answer = of.concepts[word]
            return answer.kind === 'found' ? answer.points.map((place) => list[place].join()).sort() : answer.reason
          }
          expect([name, word, vectors(part, distinct)]).toEqual([name, word, vectors(whole, points)])
        }
        expect(part.figures.opposition).toEqual(whole.figures.opposition)
      }
    }),
    { numRuns: 150 },
  )
})
