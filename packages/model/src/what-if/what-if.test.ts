import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { parseCase } from '../parse/parse-case.js'
import type { Case, WhatIfChange } from '../types.js'
import { applyChanges } from './apply-changes.js'
import { judgementPlace } from './judgement-place.js'
import { readWhatIfs } from './read-what-ifs.js'

const parsed = parseCase(fullCase)
if (!parsed.ok) throw new Error('the full case does not load')
const source: Case = parsed.value.case

const EVENT = { id: 'thaw', date: '2024-08-02', what: 'The ice goes.', effects: [{ statusQuo: 'north', add: 0.1 }] }

/** Changes that do not touch each other. */
const CHANGES: readonly WhatIfChange[] = [
  { lever: 'monitors' },
  { set: 'noAgreement.north.waiting.hazard', to: [0.1, 0.2] },
  { set: 'preferences.south.weights', to: { ranking: ['toll', 'pilots'] } },
  { set: 'trust.north.south.prior.broken', to: 0.5 },
  { without: 'e1' },
  { event: EVENT as Extract<WhatIfChange, { event: unknown }>['event'] },
  { event: { id: 'before', date: '2024-08-02', what: 'Fog.' } },
]

describe('changes made to a case', () => {
  it('give the case itself where there are none', () => {
    expect(applyChanges(source, [])).toBe(source)
  })

  it('set judgements, leave out and add events, and name the levers that are pulled', () => {
    const changed = applyChanges(source, CHANGES)
    expect(changed.pulled).toEqual(['monitors'])
    expect(changed.noAgreement?.north?.waiting?.hazard).toEqual([0.1, 0.2])
    expect(changed.noAgreement?.north?.waiting?.settlement).toBe(0.7)
    expect(changed.preferences?.south?.weights).toEqual({ ranking: ['toll', 'pilots'] })
    expect(changed.trust?.[0]?.prior).toEqual({ kept: 1, broken: 0.5 })
    expect(changed.events?.map(({ id }) => id)).toEqual(['before', 'thaw'])
    expect(changed.issues).toBe(source.issues)
    expect(source.events?.map(({ id }) => id)).toEqual(['e1'])
  })

  it('come to the same in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...CHANGES]), (some) => {
        const inOrder = CHANGES.filter((change) => some.includes(change))
        expect(applyChanges(source, some)).toEqual(applyChanges(source, inOrder))
      }),
      { numRuns: 50 },
    )
  })
})

describe('the place of a judgement', () => {
  it.each([
    ['noAgreement.north.statusQuo', 'share'],
    ['noAgreement.north.waiting.cost', 'amount'],
    ['preferences.north.weights.toll', 'weight'],
    ['preferences.south.weights', 'issue-order'],
    ['preferences.north.values.pilots', 'option-order'],
    ['preferences.north.values.toll.half', 'share'],
    ['preferences.north.interactions.0.adds', 'change'],
    ['trust.north.south.prior.broken', 'amount'],
    ['events.e1.effects.7.effect', 'share'],
    ['events.e1.effects.6.kept', 'amount'],
    ['levers.monitors.effects.0.effect', 'share'],
  ])('%s takes a %s', (id, form) => {
    expect(judgementPlace(source, id)?.form).toBe(form)
  })

  it.each([
    'preferences.south.weights.toll',
    'preferences.south.weights.ranking',
    'preferences.north.weights',
    'preferences.north.weights.toll.is',
    'noAgreement.north.waiting',
    'noAgreement.south.waiting.cost',
    'issues.toll',
    'levers.monitors.cost',
    'trust.north.south.halfLife',
    '__proto__',
    '',
    'no such place',
  ])('%s is none', (id) => {
    expect(judgementPlace(source, id)).toBeUndefined()
  })
})

describe('what-ifs that stand in no file', () => {
  const problemsOf = (changes: unknown): string[] => {
    const read = readWhatIfs(source, [{ id: 'x', changes }])
    return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`)
  }

  it('are read as those of the file are', () => {
    const read = readWhatIfs(source, [{ id: 'x', changes: CHANGES }])
    expect(read).toEqual({ ok: true, value: [{ id: 'x', changes: CHANGES }] })
    const own = JSON.parse(JSON.stringify(source.whatIf))
    expect(readWhatIfs(source, own)).toEqual({ ok: true, value: source.whatIf })
  })

  it.each<[unknown, string]>([
    [[{ lever: 'monitor' }], 'ERR_REFERENCE_UNKNOWN whatIf[0].changes[0].lever'],
    [[{ without: 'thaw' }], 'ERR_REFERENCE_UNKNOWN whatIf[0].changes[0].without'],
    [[{ set: 'noAgreement.north', to: 1 }], 'ERR_REFERENCE_UNKNOWN whatIf[0].changes[0].set'],
    [[{ set: 'noAgreement.north.statusQuo', to: 1.2 }], 'ERR_NUMBER_RANGE whatIf[0].changes[0].to'],
    [[{ set: 'noAgreement.north.statusQuo', to: [0.5, 0.2] }], 'ERR_RANGE_ORDER whatIf[0].changes[0].to'],
    [[{ set: 'levers.monitors.effects.0.effect', to: 'highest' }], 'ERR_CHOICE whatIf[0].changes[0].to'],
    [[{ set: 'noAgreement.north.waiting.cost', to: 'high' }], 'ERR_WORD_PLACE whatIf[0].changes[0].to'],
    [[{ set: 'noAgreement.north.statusQuo', to: { ranking: ['toll'] } }], 'ERR_TYPE whatIf[0].changes[0].to'],
    [[{ set: 'preferences.south.weights', to: 0.3 }], 'ERR_TYPE whatIf[0].changes[0].to'],
    [
      [{ set: 'preferences.south.weights', to: { ranking: ['toll'] } }],
      'ERR_RANKING_INCOMPLETE whatIf[0].changes[0].to.ranking',
    ],
    [
      [{ set: 'preferences.north.values.pilots', to: { ranking: ['own', 'shared', 'x'] } }],
      'ERR_REFERENCE_UNKNOWN whatIf[0].changes[0].to.ranking[2]',
    ],
    [
      [
        { set: 'preferences.north.weights.toll', to: 0 },
        { set: 'preferences.north.weights.pilots', to: 0 },
      ],
      'ERR_WEIGHTS_SUM whatIf[0].changes',
    ],
    [
      [
        { set: 'trust.north.south.prior.kept', to: 0 },
        { set: 'trust.north.south.prior.broken', to: 0 },
      ],
      'ERR_PRIOR_EMPTY whatIf[0].changes',
    ],
    [[{ event: { ...EVENT, id: 'e1' } }], 'ERR_ID_DUPLICATE whatIf[0].changes[0].event.id'],
    [[{ event: { ...EVENT, actors: ['nobody'] } }], 'ERR_REFERENCE_UNKNOWN whatIf[0].changes[0].event.actors[0]'],
    [[{ event: EVENT }, { event: EVENT }], 'ERR_CHANGE_CLASH whatIf[0].changes[1]'],
    [
      [
        { set: 'noAgreement.north.statusQuo', to: 0.1 },
        { set: 'noAgreement["north"].statusQuo', to: 0.2 },
      ],
      'ERR_CHANGE_CLASH whatIf[0].changes[1]',
    ],
    [[{ without: 'e1' }, { set: 'events.e1.effects.0.add', to: 0.2 }], 'ERR_CHANGE_CLASH whatIf[0].changes[1]'],
    [[{ lever: 'monitors', without: 'e1' }], 'ERR_CHANGE_KIND whatIf[0].changes[0]'],
    [[7], 'ERR_CHANGE_KIND whatIf[0].changes[0]'],
    ['all', 'ERR_TYPE whatIf[0].changes'],
  ])('%j is refused', (changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem])
  })

  it('of any kind of data end in problems, not in an exception, and leave the data as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const before = JSON.stringify(data)
        expect(readWhatIfs(source, data).ok).toBe(Array.isArray(data) && data.length === 0)
        expect(JSON.stringify(data)).toBe(before)
      }),
      { numRuns: 100 },
    )
  })
})
