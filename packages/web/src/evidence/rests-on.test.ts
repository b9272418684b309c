import type { JudgementInfo } from '@parley/engine'
import type { Case } from '@parley/model'
import { describe, expect, it } from 'vitest'
import {
  causeBasis,
  judgementBasis,
  judgementsBehind,
  reservationBasis,
  shortfallBasis,
  trustBasis,
} from './rests-on.js'

const IDS = [
  'preferences.a.weights',
  'preferences.a.values.land.all',
  'preferences.a.values.landing.all',
  'preferences.b.weights.land',
  'preferences.b.values.land',
  'noAgreement.a.statusQuo',
  'noAgreement.a.waiting.hazard',
  'noAgreement.b.statusQuo',
  'trust.a.b.prior.kept',
  'trust.b.a.prior.kept',
  'events.e1.effects.0.add',
  'events.e10.effects.0.add',
]
const all = IDS.map((id): JudgementInfo => ({ id, label: { en: id, vi: id }, scalar: 0, attribution: {}, claims: [] }))
const idsBehind = (basis: Parameters<typeof judgementsBehind>[1]) => judgementsBehind(all, basis).map(({ id }) => id)

const file: Case = {
  parley: 1,
  title: 'T',
  asOf: '2024-01-01',
  parties: [{ id: 'a' }, { id: 'b' }],
  issues: [],
  events: [
    { id: 'e1', date: '2024-01-01', what: 'x', effects: [{ statusQuo: 'a', add: 0.1 }] },
    { id: 'e10', date: '2024-01-01', what: 'y', effects: [{ hazard: 'b', add: 0.1 }] },
  ],
  agreements: [
    {
      id: 't',
      date: '2023-01-01',
      stipulations: [
        { id: 's1', by: 'b', what: 'z', because: ['c1'] },
        { id: 's2', by: 'a', what: 'z', because: ['c2', 'c1'] },
      ],
    },
  ],
}

describe('judgementsBehind', () => {
  it('takes whole parts of an id, not beginnings of names', () => {
    expect(idsBehind({ judgements: ['events.e1'] })).toEqual(['events.e1.effects.0.add'])
    expect(idsBehind({ judgements: ['preferences.a.values.land'] })).toEqual(['preferences.a.values.land.all'])
  })

  it('takes everything for the distance', () => {
    expect(idsBehind({ judgements: [''] })).toEqual(IDS)
  })

  it('takes the ranking for a member of it', () => {
    expect(idsBehind(judgementBasis('preferences.a.weights.land'))).toEqual(['preferences.a.weights'])
    expect(idsBehind(judgementBasis('preferences.b.values.land.all'))).toEqual(['preferences.b.values.land'])
  })
})

describe('the basis of a number', () => {
  it('of a reservation is the party’s own judgements and the events that change them', () => {
    expect(idsBehind(reservationBasis(file, 'a'))).toEqual([
      'noAgreement.a.statusQuo',
      'noAgreement.a.waiting.hazard',
      'events.e1.effects.0.add',
    ])
  })

  it('of trust has the claims behind what the trusted one carried out', () => {
    expect(trustBasis(file, 'a', 'b')).toEqual({ judgements: ['trust.a.b'], claims: ['c1'] })
    expect(causeBasis(file, 'mistrust').claims).toEqual(['c1', 'c2'])
  })

  it('of a cause divides the judgements of what no agreement is worth', () => {
    expect(idsBehind(causeBasis(file, 'waiting'))).toEqual(['noAgreement.a.waiting.hazard'])
    expect(idsBehind(causeBasis(file, 'disagreement'))).toContain('noAgreement.b.statusQuo')
  })

  it('of a shortfall is the party’s weights, its values on the issue and its trust', () => {
    expect(idsBehind(shortfallBasis('a', 'land'))).toEqual([
      'preferences.a.weights',
      'preferences.a.values.land.all',
      'trust.a.b.prior.kept',
    ])
  })
})
