import type { GraphModel } from '@parley/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Change,
  type Changes,
  differencesOf,
  moved,
  NO_CHANGES,
  orderOf,
  reassess,
  shifted,
  withOrder,
  withRanks,
} from './change-preferences.js'
import { readChanges, tellChanges } from './changes-in-address.js'
import { bitOf, conceptsIn } from './concepts.js'
import { assessed, EIGHT, WELL } from './conflicts.fixture.js'

const base = assessed(EIGHT)
const made = (entries: readonly (readonly [number, Change])[]): Changes => new Map(entries)

/** The model with a decision maker's statements in another order. */
const reordered = (model: GraphModel, maker: number, order: readonly number[]): GraphModel => ({
  ...model,
  decisionMakers: model.decisionMakers.map((one, i) => {
    const { preference } = one
    if (i !== maker || preference.kind !== 'statements') return one
    return { ...one, preference: { kind: 'statements', statements: order.map((k) => preference.statements[k]!) } }
  }),
})

const orders = fc.tuple(fc.nat(2), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 0, maxLength: 4 }))

describe('changed preferences', () => {
  it('give what a case with that order gives', () => {
    fc.assert(
      fc.property(orders, ([maker, order]) => {
        const changed = reassess(base, withOrder(base, NO_CHANGES, maker, order))
        const whole = assessed(reordered(EIGHT, maker, order))
        expect(changed.equilibrium).toEqual(whole.equilibrium)
        expect(changed.stable).toEqual(whole.stable)
      }),
      { numRuns: 40 },
    )
  })

  it('are none where the order is that of the case', () => {
    const changes = withOrder(base, NO_CHANGES, 1, [1, 0, 2, 3])
    expect(orderOf(base, changes, 1)).toEqual([1, 0, 2, 3])
    expect(orderOf(base, changes, 0)).toEqual([0, 1, 2, 3])
    expect(withOrder(base, changes, 1, moved([1, 0, 2, 3], 0, 1)).size).toBe(0)
    expect(reassess(base, NO_CHANGES)).toBe(base)
    expect(withRanks(base, NO_CHANGES, 0, base.graph.ranks[0]!.of.slice()).size).toBe(0)
  })

  it('tell which equilibria come and go', () => {
    const well = assessed(WELL)
    // The upper village would rather not draw at all.
    const after = reassess(well, withOrder(well, NO_CHANGES, 0, [0]))
    const differences = differencesOf(well, after)
    expect(after.graph.ranks[0]!.of).toEqual(Int32Array.from([2, 2, 1, 1]))
    expect(differences.map(({ state, gained, lost }) => [state, conceptsIn(gained), conceptsIn(lost)])).toContainEqual([
      2,
      ['nash', 'sseq', 'seq', 'sim', 'smr', 'gmr'],
      [],
    ])
    expect(differencesOf(well, well)).toEqual([])
    expect(differences.find(({ state }) => state === 2)!.gained & bitOf('nash')).toBeTruthy()
  })
})

describe('an entry moved', () => {
  it('keeps all others in their order, and stays within', () => {
    expect(moved([4, 5, 6], 2, 1)).toEqual([4, 6, 5])
    expect(moved([4, 5, 6], 0, -1)).toEqual([4, 5, 6])
    expect(moved([4, 5, 6], 2, 3)).toEqual([4, 5, 6])
  })
})

describe('a state shifted in a ranking', () => {
  it('leaves its tie, then joins the next, and comes back the same way', () => {
    const ranking = Int32Array.from([2, 1, 1, 2, 3])
    const first = shifted(ranking, 1, 1)!
    expect([...first]).toEqual([3, 2, 1, 3, 4])
    const second = shifted(first, 1, 1)!
    expect([...second]).toEqual([2, 2, 1, 2, 3])
    expect(shifted(second, 1, -1)).toEqual(first)
    expect(shifted(first, 1, -1)).toEqual(ranking)
  })

  it('ends where it is alone at the end', () => {
    expect(shifted(Int32Array.from([1, 2]), 1, 1)).toBeNull()
    expect(shifted(Int32Array.from([1, 2]), 0, -1)).toBeNull()
    expect([...shifted(Int32Array.from([1, 1]), 0, 1)!]).toEqual([2, 1])
  })

  it('changes no order but its own', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 8 }), fc.nat(7), (raw, at) => {
        const state = at % raw.length
        const next = shifted(Int32Array.from(raw), state, 1)
        if (next === null) return
        raw.forEach((a, s) => {
          raw.forEach((b, t) => {
            if (s !== state && t !== state) expect(Math.sign(next[s]! - next[t]!)).toBe(Math.sign(a - b))
          })
        })
        expect(next).not.toEqual(Int32Array.from(raw))
      }),
      { numRuns: 100 },
    )
  })
})

describe('changes in the address', () => {
  it('come back as they were told', () => {
    fc.assert(
      fc.property(orders, orders, ([a, x], [b, y]) => {
        const changes = withOrder(base, withOrder(base, NO_CHANGES, a, x), b, y)
        expect(readChanges(base, tellChanges(base, changes))).toEqual(changes)
      }),
      { numRuns: 60 },
    )
    expect(tellChanges(base, made([[0, { kind: 'statements', order: [2, 0] }]]))).toBe('a:3.1')
    expect(tellChanges(base, made([[0, { kind: 'ranks', of: new Int32Array(144) }]]))).toBeNull()
  })

  it.each(['', 'z:1.2', 'a:9', 'a:1.1', 'a:x', 'a:0', 'a:-1', 'a:1.5e3'])(
    'that do not fit are left out: %j',
    (text) => {
      expect(readChanges(base, text).size).toBe(0)
    },
  )
})
