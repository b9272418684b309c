import type { Case, Waiting } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { assemble, makeNumbers } from '../preference/assemble.js'
import { compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import type { Holding } from './types.js'
import { wouldHold } from './would-hold.js'

/** a's holding at the outcome x, x. */
const holdingOf = (source: Case): Holding => {
  const c = compileCase(source, source.asOf as string)
  const atWork = { events: new Uint8Array(c.events.length).fill(1), levers: new Uint8Array(0) }
  const faceValue = makeNumbers(c)
  const doubted = makeNumbers(c)
  assemble(c, c.judgements.points, null, { ...atWork, mistrust: false }, faceValue)
  assemble(c, c.judgements.points, null, { ...atWork, mistrust: true }, doubted)
  return wouldHold(c, faceValue, doubted.reservation, Int32Array.of(1, 1))[0]
}

/** On waiting alone nothing hangs here: a settlement worth the status quo leaves R = A. */
const waitingAt = (statusQuo: number, discount: number): Waiting => ({ settlement: statusQuo, hazard: 0.5, discount })

type Parts = {
  /** What i and j are worth to a as they stand and as agreed. */
  i?: readonly [number, number]
  j?: readonly [number, number]
  performersOfI?: readonly string[]
  performersOfJ?: readonly string[]
  statusQuo?: number
  discount?: number | null
  adds?: number
}

/** i is performed by a alone, and pays less than the status quo: K = 0.6, T = K + 0.2, R = 0.3, δ* = 0.2/0.5. */
const caseOf = ({
  i = [0.6, 0.2],
  j = [0, 1],
  performersOfI = ['a'],
  performersOfJ = [],
  statusQuo = 0.3,
  discount = 0.5,
  adds,
}: Parts): Case => {
  const plain = plainCase({ i: [i, [0, 0]], j: [j, [0, 0]] })
  const interactions = adds === undefined ? [] : [{ when: { i: 'x' }, adds }]
  return {
    ...plain,
    issues: plain.issues.map((issue, k) => ({ ...issue, performers: k === 0 ? performersOfI : performersOfJ })),
    preferences: { ...plain.preferences, a: { ...plain.preferences!.a, interactions } },
    noAgreement: {
      a: { statusQuo, ...(discount !== null && { waiting: waitingAt(statusQuo, discount) }) },
      b: { statusQuo: 0 },
    },
  }
}

type Row = {
  id: string
  input: Parts
  expected: Pick<Holding, 'keeps' | 'takes' | 'criticalDiscount' | 'holds' | 'reason'>
}

const rows: Row[] = [
  {
    id: 'patient enough',
    input: { discount: 0.5 },
    expected: { keeps: 0.6, takes: 0.8, criticalDiscount: 0.4, holds: true, reason: 'holds' },
  },
  {
    id: 'not patient enough',
    input: { discount: 0.3 },
    expected: { keeps: 0.6, takes: 0.8, criticalDiscount: 0.4, holds: false, reason: 'breaks' },
  },
  {
    id: 'nothing to take by breaking',
    input: { i: [0.2, 0.6] },
    expected: { keeps: 0.8, takes: 0.8, criticalDiscount: 0, holds: true, reason: 'nothing-to-gain' },
  },
  {
    id: 'nothing to take, and no patience at all',
    input: { i: [0.2, 0.6], discount: 0 },
    expected: { keeps: 0.8, takes: 0.8, criticalDiscount: 0, holds: true, reason: 'nothing-to-gain' },
  },
  {
    id: 'would rather leave',
    input: { statusQuo: 0.7 },
    expected: { keeps: 0.6, takes: 0.8, criticalDiscount: null, holds: false, reason: 'rather-leaves' },
  },
  {
    id: 'would rather leave, even with nothing to take',
    input: { i: [0.2, 0.6], statusQuo: 0.9 },
    expected: { keeps: 0.8, takes: 0.8, criticalDiscount: null, holds: false, reason: 'rather-leaves' },
  },
  {
    id: 'keeping is worth no more than what follows: only without any discount',
    input: { statusQuo: 0.6, discount: 0.99 },
    expected: { keeps: 0.6, takes: 0.8, criticalDiscount: 1, holds: false, reason: 'breaks' },
  },
  {
    id: 'not assessed without a discount',
    input: { discount: null },
    expected: { keeps: 0.6, takes: 0.8, criticalDiscount: 0.4, holds: null, reason: 'not-assessed' },
  },
  {
    id: 'what it performs together with another cannot be broken alone',
    input: { performersOfI: ['a', 'b'] },
    expected: { keeps: 0.6, takes: 0.6, criticalDiscount: 0, holds: true, reason: 'nothing-to-gain' },
  },
  {
    id: 'what another performs is not its to break',
    input: { performersOfI: ['b'] },
    expected: { keeps: 0.6, takes: 0.6, criticalDiscount: 0, holds: true, reason: 'nothing-to-gain' },
  },
  {
    id: 'named twice it still performs alone',
    input: { performersOfI: ['a', 'a'] },
    expected: { keeps: 0.6, takes: 0.8, criticalDiscount: 0.4, holds: true, reason: 'holds' },
  },
  {
    id: 'per issue the better option: what pays as agreed stays agreed',
    input: { performersOfJ: ['a'] },
    expected: { keeps: 0.6, takes: 0.8, criticalDiscount: 0.4, holds: true, reason: 'holds' },
  },
  {
    id: 'each issue that it alone performs is broken once',
    input: { i: [0.6, 0.2], j: [1, 0.8], performersOfJ: ['a'], statusQuo: 0.2 },
    expected: { keeps: 0.5, takes: 0.8, criticalDiscount: 0.5, holds: true, reason: 'holds' },
  },
  {
    id: 'interactions count in what it keeps, not in what it takes beyond',
    input: { adds: 0.1 },
    expected: { keeps: 0.7, takes: 0.9, criticalDiscount: 1 / 3, holds: true, reason: 'holds' },
  },
]

describe('would it hold: the grim trigger (T − K)/(T − R)', () => {
  test.each(rows.map((row) => ({ ...row, source: 'Friedman 1971; design 14.4', tolerance: 1e-12 })))(
    '$id',
    ({ input, expected, tolerance }) => {
      const holding = holdingOf(caseOf(input))
      expect(Math.abs(holding.keeps - expected.keeps)).toBeLessThanOrEqual(tolerance)
      expect(Math.abs(holding.takes - expected.takes)).toBeLessThanOrEqual(tolerance)
      expect([holding.holds, holding.reason]).toEqual([expected.holds, expected.reason])
      if (expected.criticalDiscount === null) expect(holding.criticalDiscount).toBeNull()
      else expect(Math.abs(holding.criticalDiscount! - expected.criticalDiscount)).toBeLessThanOrEqual(tolerance)
      expect(holding.reservation).toBeCloseTo(input.statusQuo ?? 0.3, 12)
      expect(holding.discount).toBe(input.discount === undefined ? 0.5 : input.discount)
    },
  )

  test('at the critical discount itself it holds, and keeping pays as much as breaking', () => {
    const at = holdingOf(caseOf({ i: [0.75, 0.25], statusQuo: 0.375, discount: 0.5 }))
    // K = 0.625, T = 0.875, R = 0.375: keeping for ever, or T once and R after.
    expect(at.criticalDiscount).toBe(0.5)
    expect(at.holds).toBe(true)
    expect(at.keeps).toBeCloseTo((1 - at.discount!) * at.takes + at.discount! * at.reservation, 12)
  })

  test('what is kept is counted at its face value, whatever is doubted', () => {
    const doubting = caseOf({ performersOfJ: ['b'] })
    const trust = [{ of: 'a', in: 'b', prior: { broken: 9 } }]
    expect(holdingOf({ ...doubting, trust })).toEqual(holdingOf(doubting))
  })

  test('events act on the discount and on what follows', () => {
    const events = [
      {
        id: 'e',
        date: '2024-02-01',
        what: 'w',
        effects: [
          { discount: 'a', add: 0.3 },
          { statusQuo: 'a', add: 0.1 },
        ],
      },
    ] as const
    const holding = holdingOf({ ...caseOf({}), events })
    expect(holding.discount).toBe(0.8)
    // The status quo is now the better one: waiting is worth less than it.
    expect(holding.reservation).toBeCloseTo(0.4, 12)
    expect(holding.criticalDiscount).toBeCloseTo(0.5, 12)
  })
})
