import type { Case, Judgement, Preference } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFrontier } from '../frontier/frontier.js'
import { evaluateInto, makeUtilityTable } from '../outcome-space/outcome-space.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { findContradiction } from './find-contradiction.js'
import { findDominator } from './find-dominator.js'
import { findSupport } from './find-support.js'
import { classesOf, type Judged, judged, judgedCase, rangesOf, withPreference } from './judged-case.fixture.js'
import { leastGain } from './least-gain.js'
import { type LinearForm, MixedProgram, plus } from './mixed-program.js'
import { feasibleOutcomes } from './outcomes-of.js'
import { addPreferences, utilityForm } from './preference-columns.js'
import { fillTable } from './preference-point.js'
import { solver } from './solver.fixture.js'
import { STRICT } from './strict.js'

const isConsistent = ({ c, parties }: Judged) => parties.every((p) => findContradiction(c, p, solver) === null)

const outcomesOf = ({ c }: Judged): Int32Array[] => feasibleOutcomes(c.space, 1000) ?? []

/** The most that party i can gain from x to y, as one linear program. */
const mostGain = ({ c, parties }: Judged, i: number, x: Int32Array, y: Int32Array): number => {
  const program = new MixedProgram()
  const columns = addPreferences(program, c.space, parties[i])
  const form = (digits: Int32Array) => utilityForm(c.space, parties[i], columns, digits)
  const solution = solver.maximise(program, plus(form(y), form(x), -1))
  return solution.kind === 'found' ? solution.value : Number.NaN
}

describe('hand-made cases', () => {
  it('two options, opposite tastes: both are efficient for all', () => {
    const answer = rangesOf(
      judged(
        plainCase({
          i: [
            [0, [0.5, 1]],
            [[0.5, 1], 0],
          ],
        }),
      ),
    )
    expect(classesOf(answer)).toEqual({ w: 'all', x: 'all' })
    expect(answer).toMatchObject({
      isComplete: true,
      counts: { all: 2, some: 0, none: 0, undecided: 0 },
      seen: 2,
      outcomes: '2',
    })
    expect(answer.packages.map((p) => p.share)).toEqual([
      { value: 1, error: 0 },
      { value: 1, error: 0 },
    ])
  })

  it('an option that is worse for both whatever holds is efficient for none, and its dominator is told', () => {
    // w: (0..0.2, 0), x: (0.3..1, 0.5), y: (0, 1).
    const source = plainCase({
      i: [
        [[0, 0.2], [0.3, 1], 0],
        [0, 0.5, 1],
      ],
    })
    const answer = rangesOf(judged(source), 50, { named: [Int32Array.of(0)] })
    expect(classesOf(answer)).toEqual({ w: 'none', x: 'all', y: 'all' })
    expect(answer.packages.find((p) => p.efficient === 'none')).toMatchObject({
      outcome: { i: 'w' },
      isNamed: true,
      dominatedBy: { i: 'x' },
      share: { value: 0, error: 0 },
    })
  })

  it('an option that is worse for both under half of the values is efficient for some, and for half', () => {
    // To a, x is worth 0..1 and y 0.5; to b, both the same: x is efficient where v(x) >= 0.5, else y is.
    const answer = rangesOf(
      judged(
        plainCase({
          i: [
            [0, [0, 1], 0.5],
            [0, 1, 1],
          ],
        }),
      ),
      4000,
    )
    expect(classesOf(answer)).toEqual({ x: 'some', y: 'some' })
    for (const { share } of answer.packages) {
      expect(Math.abs(share!.value - 0.5)).toBeLessThan(4 * share!.error)
      expect(share!.error).toBeCloseTo(0.5 / Math.sqrt(4000), 4)
    }
  })

  it('efficient for none though no single package dominates it always', () => {
    // a: w 0.5, and of x and y one is at least 0.5 by the ranking of weights; b cares for nothing.
    const source = withPreference(
      {
        i: [
          [0, 1],
          [0, 0],
        ],
        j: [
          [0, 1],
          [0, 0],
        ],
        k: [
          [0, 1],
          [0, 0],
        ],
      },
      {
        weights: { ranking: ['i', 'j', 'k'] },
        // www 0.2, xww and wxx: weights 1/3 at least, or the other two 1/2 at least.
        redLines: [{ when: { i: 'x', j: 'x' } }, { when: { i: 'x', k: 'x' } }],
        interactions: [{ when: { i: 'w', j: 'w', k: 'w' }, adds: 0.45 }],
      },
    )
    const at = judged(source)
    const answer = rangesOf(at, 100, { named: [Int32Array.of(0, 0, 0)] })
    const www = answer.packages.find((p) => p.isNamed)
    // w_i or w_j + w_k is at least 0.5 > 0.45, but either can be less.
    expect(www).toMatchObject({ efficient: 'none', dominatedBy: null })
    expect(mostGain(at, 0, Int32Array.of(1, 0, 0), Int32Array.of(0, 0, 0))).toBeCloseTo(0.45 - 1 / 3, 9)
    expect(mostGain(at, 0, Int32Array.of(0, 1, 1), Int32Array.of(0, 0, 0))).toBeCloseTo(0.45, 9)
  })

  it('efficient for some by a tie alone has no share', () => {
    const answer = rangesOf(
      judged(
        plainCase({
          i: [
            [0, [0.2, 0.5], 0.5],
            [0, 1, 1],
          ],
        }),
      ),
      100,
    )
    expect(classesOf(answer)).toEqual({ x: 'some', y: 'all' })
    expect(answer.packages[1].share).toEqual({ value: 0, error: 0 })
  })

  it('packages worth the same to everybody whatever holds are efficient together', () => {
    const answer = rangesOf(
      judged(
        plainCase({
          i: [
            [1, 1],
            [1, 1],
          ],
          j: [
            [[0.5, 1], 0],
            [0, 1],
          ],
        }),
      ),
      50,
    )
    expect(classesOf(answer)).toMatchObject({ ww: 'all', xw: 'all', wx: 'all', xx: 'all' })
  })

  it('red lines: nothing feasible', () => {
    const source = withPreference(
      {
        i: [
          [0, 1],
          [1, 0],
        ],
      },
      { redLines: [{ when: { i: 'w' } }, { when: { i: 'x' } }] },
    )
    expect(rangesOf(judged(source))).toMatchObject({ packages: [], counts: { all: 0, some: 0, none: 0, undecided: 0 } })
  })

  it('a comparison decides what the ranges leave open', () => {
    const values: Parameters<typeof plainCase>[0] = {
      i: [
        [0, [0, 1], 0.5],
        [0, 1, 1],
      ],
    }
    const comparisons = [{ prefers: { i: 'x' }, to: { i: 'y' } }]
    expect(classesOf(rangesOf(judged(withPreference(values, { comparisons }))))).toEqual({ x: 'all', y: 'some' })
  })

  it('two comparisons that say the opposite leave no room to sample, and the classes are told all the same', () => {
    const values: Parameters<typeof plainCase>[0] = {
      i: [
        [0, [0, 1], 0.5],
        [0, 1, 1],
      ],
    }
    const comparisons = [
      { prefers: { i: 'x' }, to: { i: 'y' } },
      { prefers: { i: 'y' }, to: { i: 'x' } },
    ]
    const answer = rangesOf(judged(withPreference(values, { comparisons })))
    expect(answer).toMatchObject({ withoutRoom: ['a'], provenance: { samples: 0 } })
    expect(classesOf(answer)).toEqual({ x: 'all', y: 'all' })
    expect(answer.packages.every((p) => p.share === null && p.zoneShare === null && p.utilities === null)).toBe(true)
  })

  it('the zone: how often all get what no agreement is worth', () => {
    const values: Parameters<typeof plainCase>[0] = {
      i: [
        [0, [0, 1]],
        [1, 0.5],
      ],
    }
    const source = withPreference(values, {}, {}, { noAgreement: { a: { statusQuo: 0.25 }, b: { statusQuo: 0.5 } } })
    const x = rangesOf(judged(source), 4000).packages.find((p) => p.outcome.i === 'x')!
    expect(Math.abs(x.zoneShare!.value - 0.75)).toBeLessThan(4 * x.zoneShare!.error)
    expect(x.shareInZone).toEqual(x.zoneShare)
    expect(x.utilities![1]).toBeCloseTo(0.5, 9)
    expect(Math.abs(x.utilities![0] - 0.5)).toBeLessThan(0.02)
  })

  it('an event moves a range, within 0..1', () => {
    const events = [
      {
        id: 'e',
        date: '2024-01-01',
        what: 'w',
        effects: [{ value: ['a', 'i', 'x'] as const, add: [0.2, 0.7] as const }],
      },
    ]
    const { parties } = judged(
      plainCase(
        {
          i: [
            [0, [0.1, 0.5]],
            [1, 0],
          ],
        },
        { events },
      ),
    )
    expect(parties[0].low[1]).toBeCloseTo(0.3, 12)
    expect(parties[0].high[1]).toBe(1)
  })

  it('doubt about delivery takes from what a promise is worth, as in U', () => {
    const source = plainCase(
      {
        i: [
          [0, 1],
          [0.5, 0],
        ],
        j: [
          [0.4, 0],
          [0, [0.2, 0.6]],
        ],
      },
      {},
    )
    const doubted = judged(
      { ...source, issues: source.issues.map((issue) => ({ ...issue, performers: ['b'] })) },
      false,
    )
    expect(Array.from(doubted.parties[0].delivery)).toEqual([0.5, 0.5])
    expect(Array.from(doubted.parties[1].delivery)).toEqual([1, 1])
    // a: half of the promise.
    expect(mostGain(doubted, 0, Int32Array.of(0, 0), Int32Array.of(1, 0))).toBeCloseTo(0.25, 9)
  })
})

describe('against brute force', () => {
  it('a dominator is found just where some pair of gains says so', () => {
    fc.assert(
      fc.property(judgedCase(2), (source) => {
        const at = judged(source)
        fc.pre(isConsistent(at))
        const outcomes = outcomesOf(at)
        for (const x of outcomes.slice(0, 6)) {
          const gains = outcomes.map((y) => at.parties.map((_, i) => mostGain(at, i, x, y)))
          const clear = gains.filter((g) => Math.min(...g) >= 0 && Math.max(...g) > 2 * STRICT)
          const none = gains.every((g) => Math.min(...g) < -STRICT || Math.max(...g) < STRICT / 2)
          const dominator = findDominator(at.c.space, at.parties, x, solver)
          if (clear.length > 0) expect(dominator).not.toBeNull()
          else if (none) expect(dominator).toBeNull()
          if (dominator)
            for (const i of at.parties.keys()) expect(mostGain(at, i, x, dominator)).toBeGreaterThan(-STRICT)
        }
      }),
      { numRuns: 12 },
    )
  })

  it('the least gain is that of the program, and below it with comparisons', () => {
    fc.assert(
      fc.property(judgedCase(2), (source) => {
        const at = judged(source)
        fc.pre(isConsistent(at))
        const outcomes = outcomesOf(at)
        const pairs = outcomes.slice(0, 5).flatMap((x) => outcomes.slice(-5).map((y) => [x, y] as const))
        for (const [x, y] of pairs)
          for (const [i, p] of at.parties.entries()) {
            const exact = -mostGain(at, i, y, x)
            const least = leastGain(at.c.space, p, x, y)
            if (p.comparisons.length === 0) expect(least).toBeCloseTo(exact, 8)
            else expect(least).toBeLessThanOrEqual(exact + 1e-8)
          }
      }),
      { numRuns: 12 },
    )
  })

  it('preferences that make an outcome efficient are found just where some choice of who is ahead allows them', () => {
    fc.assert(
      fc.property(judgedCase(1), (source) => {
        const at = judged(source)
        fc.pre(isConsistent(at))
        const outcomes = outcomesOf(at).slice(0, 6)
        const small: Judged = { ...at, c: at.c }
        for (const x of outcomes) {
          const found = findSupport(at.c.space, at.parties, at.c.statusQuo, x, [], solver)
          expect(found.kind).not.toBe('too-large')
          const rivals = outcomesOf(at).filter((y) => y !== x)
          if (rivals.length > 5) continue
          expect(found.kind === 'found').toBe(someChoiceAllows(small, x, rivals))
        }
      }),
      { numRuns: 25 },
    )
  })

  /** Every way to say which party is ahead of each rival, or that all are level or better: one program each. */
  const someChoiceAllows = ({ c, parties }: Judged, x: Int32Array, rivals: readonly Int32Array[]): boolean => {
    const ways = parties.length + 1
    for (let choice = 0; choice < ways ** rivals.length; choice++) {
      const program = new MixedProgram()
      const columns = parties.map((p) => addPreferences(program, c.space, p))
      const ahead = (i: number, y: Int32Array): LinearForm =>
        plus(utilityForm(c.space, parties[i], columns[i], x), utilityForm(c.space, parties[i], columns[i], y), -1)
      for (const [k, y] of rivals.entries()) {
        const way = Math.floor(choice / ways ** k) % ways
        if (way < parties.length) program.row(2 * STRICT, ahead(way, y), Number.POSITIVE_INFINITY)
        else for (const i of parties.keys()) program.nonNegative(ahead(i, y))
      }
      if (solver.maximise(program, new Map()).kind === 'found') return true
    }
    return false
  }

  it('sampling never contradicts the programs: all has share 1, none has share 0', () => {
    fc.assert(
      fc.property(judgedCase(1), (source) => {
        const at = judged(source)
        fc.pre(isConsistent(at))
        // The programs alone, not the samples, say what is all and what is none.
        const answer = rangesOf(at, 300)
        if (answer.provenance.samples === 0) return
        const shares = new Map(answer.packages.map((p) => [Object.values(p.outcome).join(), p.share!.value]))
        for (const x of outcomesOf(at)) {
          const name = at.c.source.issues.map((issue, j) => issue.options[x[j]].id).join()
          const share = shares.get(name) ?? 0
          if (findDominator(at.c.space, at.parties, x, solver) === null) expect(share).toBe(1)
          if (findSupport(at.c.space, at.parties, at.c.statusQuo, x, [], solver).kind === 'none') expect(share).toBe(0)
        }
      }),
      { numRuns: 12 },
    )
  })

  it('found preferences are consistent and make the outcome efficient', () => {
    fc.assert(
      fc.property(judgedCase(1), (source) => {
        const at = judged(source)
        fc.pre(isConsistent(at))
        const { space, statusQuo } = at.c
        for (const x of outcomesOf(at).slice(0, 8)) {
          const support = findSupport(space, at.parties, statusQuo, x, [], solver)
          if (support.kind !== 'found') continue
          const table = makeUtilityTable(space)
          for (const [i, p] of at.parties.entries()) fillTable(space, i, p, statusQuo, support.points[i], table)
          const own = new Float64Array(2)
          evaluateInto(space, table, x, own)
          const other = new Float64Array(2)
          for (const y of outcomesOf(at)) {
            evaluateInto(space, table, y, other)
            const gains = Array.from(other, (u, i) => (u - own[i]) / 1e12)
            expect(Math.min(...gains) >= 0 && Math.max(...gains) > 2 * STRICT).toBe(false)
          }
        }
      }),
      { numRuns: 12 },
    )
  })
})

describe('a budget of programs', () => {
  it('leaves undecided what it cannot settle, and settles nothing otherwise', () => {
    let undecided = 0
    fc.assert(
      fc.property(judgedCase(2), fc.integer({ min: 0, max: 3 }), (source, programs) => {
        const at = judged(source)
        fc.pre(isConsistent(at))
        const named = outcomesOf(at)
        const whole = rangesOf(at, 5, { named })
        const part = rangesOf(at, 5, { named, programs })
        expect(whole.counts.undecided).toBe(0)
        expect(part.programs.solved).toBeLessThanOrEqual(programs)
        const of = classesOf(whole)
        for (const [name, efficient] of Object.entries(classesOf(part)))
          if (efficient !== 'undecided') expect([name, efficient]).toEqual([name, of[name]])
        const { all, some, none } = part.counts
        expect(all + some! + none! + part.counts.undecided).toBe(named.length)
        undecided += part.counts.undecided
      }),
      { numRuns: 30 },
    )
    expect(undecided).toBeGreaterThan(0)
  })
})

describe('laws', () => {
  const narrow = (judgement: Judgement): Judgement =>
    Array.isArray(judgement)
      ? [judgement[0] + (judgement[1] - judgement[0]) / 4, judgement[1] - (judgement[1] - judgement[0]) / 4]
      : judgement

  const narrowed = ({ weights, values, interactions, ...rest }: Preference): Preference => ({
    ...rest,
    weights: 'ranking' in weights ? weights : mapValues(weights as Record<string, Judgement>, narrow),
    values: mapValues(values, (of) => ('ranking' in of ? of : mapValues(of as Record<string, Judgement>, narrow))),
    interactions: (interactions ?? []).map((one) => ({ ...one, adds: narrow(one.adds) })),
  })

  const mapValues = <T, U>(map: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))

  it('narrower ranges never shrink "all" and never grow "some"', () => {
    fc.assert(
      fc.property(judgedCase(), (source) => {
        const wide = judged(source)
        const tight = judged({ ...source, preferences: mapValues(source.preferences!, narrowed) })
        for (const x of outcomesOf(wide)) {
          if (findDominator(wide.c.space, wide.parties, x, solver) === null)
            expect(findDominator(tight.c.space, tight.parties, x, solver)).toBeNull()
          if (findSupport(wide.c.space, wide.parties, wide.c.statusQuo, x, [], solver).kind === 'none')
            expect(findSupport(tight.c.space, tight.parties, tight.c.statusQuo, x, [], solver).kind).toBe('none')
        }
      }),
      { numRuns: 12 },
    )
  })

  it('point judgements: all, some and the exact frontier are one', () => {
    const pointed = (source: Case): Case => ({
      ...source,
      preferences: mapValues(source.preferences!, ({ weights, values, interactions, ...rest }) => ({
        ...rest,
        weights:
          'ranking' in weights
            ? mapValues(valuesOfRanking(weights.ranking as string[]), (v) => v + 1)
            : mapValues(weights as Record<string, Judgement>, point),
        values: mapValues(values, (of) =>
          'ranking' in of ? valuesOfRanking(of.ranking as string[]) : mapValues(of as Record<string, Judgement>, point),
        ),
        interactions: (interactions ?? []).map((one) => ({ ...one, adds: point(one.adds) })),
      })),
    })
    const point = (judgement: Judgement): number =>
      Array.isArray(judgement) ? (judgement[0] + judgement[1]) / 2 : (judgement as number)
    const valuesOfRanking = (ids: readonly string[]): Record<string, number> =>
      Object.fromEntries(ids.map((id, k) => [id, ids.length === 1 ? 1 : 1 - k / (ids.length - 1)]))
    fc.assert(
      fc.property(judgedCase(), (source) => {
        const at = judged(pointed(source))
        const { space, statusQuo } = at.c
        const answer = rangesOf(at, 3)
        const table = makeUtilityTable(space)
        const points = at.parties.map((p) => ({
          weights: p.weights.kind === 'ranges' ? p.weights.low : new Float64Array(),
          values: p.low,
          terms: p.termLow,
        }))
        for (const [i, p] of at.parties.entries()) fillTable(space, i, p, statusQuo, points[i], table)
        const frontier = findFrontier(space, table)
        const count = frontier.kind === 'found' ? frontier.counts.reduce((sum: number, n) => sum + Number(n), 0) : 0
        expect(answer.counts.all).toBe(count)
        expect(answer.counts.some).toBe(0)
        expect(answer.packages.filter((p) => p.efficient !== 'none').every((p) => p.share!.value === 1)).toBe(true)
        for (const x of outcomesOf(at))
          expect(findSupport(space, at.parties, statusQuo, x, [], solver).kind === 'found').toBe(
            findDominator(space, at.parties, x, solver) === null,
          )
      }),
      { numRuns: 12 },
    )
  })

  it('the same seed gives the same answer, another seed others', () => {
    const at = judged(
      plainCase({
        i: [
          [0, [0, 1], 0.5],
          [0, 1, 1],
        ],
        j: [
          [[0, 1], 1],
          [1, [0, 1]],
        ],
      }),
    )
    const answer = (seed: number) =>
      JSON.stringify(
        rangesOf(at, 100, { provenance: { seed, samples: 100, caseHash: '', engineVersion: '0' } }).packages,
      )
    expect(answer(1)).toBe(answer(1))
    expect(answer(1)).not.toBe(answer(2))
  })
})
