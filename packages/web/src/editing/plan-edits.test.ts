import { type Case, checkData, type Edit, parseCase, structured, takeEdit } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { planEdits } from './plan-edits.js'

const TEXT = `parley: 1
title: The ferry
asOf: 2024-06-01
parties: [{ id: north }, { id: south }, { id: east }]
issues:
  - { id: ferry, options: [{ id: stops }, { id: runs }, { id: half }], statusQuo: stops, performers: [north, east] }
  - { id: fare, options: [{ id: low }, { id: high }], statusQuo: low }
preferences:
  north: { weights: { ranking: [fare, ferry] }, values: { ferry: { ranking: [runs, half, stops] }, fare: { low: 0, high: 1 } } }
  south:
    weights: { ferry: 1, fare: high }
    values: { ferry: { stops: 1, runs: 0.4, half: 0.5 }, fare: { low: 1, high: 0 } }
    redLines: [{ when: { ferry: half } }, { when: { fare: high, ferry: runs } }]
  east: { weights: { ferry: 1, fare: 1 }, values: { ferry: { stops: 1, runs: 0.4, half: 0 }, fare: { low: 1, high: 0 } } }
noAgreement: { north: { statusQuo: 0.2 }, south: { statusQuo: 0.2 }, east: { statusQuo: 0.1 } }
trust: [{ of: north, in: east }, { of: south, in: north }]
events:
  - { id: storm, date: 2024-05-01, what: A storm., actors: [east], effects: [{ statusQuo: east, add: 0.1 }, { value: [south, ferry, half], add: 0.1 }, { monitoring: ferry, effect: 0.2 }] }
positions: [{ date: 2024-05-01, actor: east, issue: ferry, option: half, stance: demands, because: [c1] }]
agreements: [{ id: a1, date: 2024-01-01, outcome: { ferry: half, fare: low }, stipulations: [{ id: s1, by: east, what: Runs. }] }]
claims: [{ id: c1, says: It runs., speaker: east }]
`

const legal = (text = TEXT): Case => {
  const parsed = parseCase(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value.case
}

/** The case after what was planned, which must be legal. */
const after = (edits: readonly Edit[]): Case => {
  const data = structured(legal())
  for (const edit of edits) expect(takeEdit(data, edit)).toMatchObject({ ok: true })
  expect(checkData(data)).toEqual([])
  return data as Case
}

describe('planned edits', () => {
  it('that fit are left as they are', () => {
    const edits = [{ path: ['title'], value: 'The old ferry' }]
    expect(planEdits(legal(), edits)).toEqual({ kind: 'fit', edits })
  })

  it('of a new option, issue or party are filled in with judgements that say nothing', () => {
    const option = planEdits(legal(), [{ path: ['issues', 'ferry', 'options', 'night'], value: { id: 'night' } }])
    expect(option.kind).toBe('fit')
    const made = option.kind === 'fit' ? after(option.edits) : null
    expect(made?.preferences).toMatchObject({
      north: { values: { ferry: { ranking: ['runs', 'half', 'stops', 'night'] } } },
      south: { values: { ferry: { night: [0, 1] } } },
    })
    const issue = { id: 'crew', options: [{ id: 'two' }, { id: 'three' }], statusQuo: 'two' }
    const planned = planEdits(legal(), [{ path: ['issues', 'crew'], value: issue }])
    expect(planned.kind === 'fit' && after(planned.edits).preferences).toMatchObject({
      north: { weights: { ranking: ['fare', 'ferry', 'crew'] }, values: { crew: { two: [0, 1], three: [0, 1] } } },
      east: { weights: { crew: [0, 1] } },
    })
    const party = planEdits(legal(), [{ path: ['parties', 'west'], value: { id: 'west' } }])
    expect(party.kind === 'fit' && after(party.edits)).toMatchObject({
      preferences: { west: { weights: { ferry: [0, 1] }, values: { fare: { low: [0, 1] } } } },
      noAgreement: { west: { statusQuo: [0, 1] } },
    })
  })

  it('that take a party away name what refers to it, and take that out too', () => {
    const planned = planEdits(legal(), [{ path: ['parties', 'east'], remove: true }])
    if (planned.kind !== 'referred') throw new Error(JSON.stringify(planned))
    expect(planned.places.toSorted()).toEqual([
      'agreements[0].stipulations[0]',
      'events[0].actors[0]',
      'events[0].effects[0]',
      'issues[0].performers[1]',
      'noAgreement.east',
      'positions[0]',
      'preferences.east',
      'trust[0]',
    ])
    const made = after(planned.edits)
    expect(made.issues[0]!.performers).toEqual(['north'])
    expect(made.events![0]!.effects).toHaveLength(2)
    expect(made.trust).toEqual([{ of: 'south', in: 'north' }])
  })

  it('that take an option away: values, rankings, conditions and outcomes', () => {
    const planned = planEdits(legal(), [{ path: ['issues', 'ferry', 'options', 'half'], remove: true }])
    if (planned.kind !== 'referred') throw new Error(JSON.stringify(planned))
    const made = after(planned.edits)
    expect(made.preferences!.north!.values.ferry).toEqual({ ranking: ['runs', 'stops'] })
    expect(made.preferences!.south!.redLines).toEqual([{ when: { fare: 'high', ferry: 'runs' } }])
    expect(made.agreements![0]!.outcome).toEqual({ fare: 'low' })
    expect(made.positions).toEqual([])
  })

  it('that take an issue, an event, a claim away', () => {
    for (const [path, isReferred] of [
      [['issues', 'fare'], true],
      [['events', 'storm'], false],
      [['claims', 'c1'], true],
    ] as const) {
      const planned = planEdits(legal(), [{ path, remove: true }])
      expect(planned.kind).toBe(isReferred ? 'referred' : 'fit')
      if (planned.kind !== 'problems') after(planned.edits)
    }
  })

  describe('in a case with comments', () => {
    const about = (...places: string[]) =>
      `comments: [${places.map((place, k) => `{ id: k${k}, about: '${place}', says: 'Sure?' }`).join(', ')}]\n`
    const plan = (comments: string, edit: Edit) => {
      const draft = legal(TEXT + comments)
      const planned = planEdits(draft, [edit])
      if (planned.kind === 'problems') throw new Error(JSON.stringify(planned))
      const data = structured(draft)
      for (const one of planned.edits) expect(takeEdit(data, one)).toMatchObject({ ok: true })
      expect(checkData(data)).toEqual([])
      const left = (data as Case).comments?.map(({ id, about }) => `${id} ${about}`)
      return { left, places: planned.kind === 'referred' ? planned.places : [] }
    }

    it('take out the comments on what goes, and name them', () => {
      const comments = about('claims.c1', 'parties.east', 'preferences.east.weights.fare', 'events.storm.effects.0')
      expect(plan(comments, { path: ['parties', 'east'], remove: true })).toMatchObject({
        left: ['k0 claims.c1'],
        places: expect.arrayContaining(['comments[1]', 'comments[2]', 'comments[3]']),
      })
      expect(plan(comments, { path: ['events', 'storm'], remove: true })).toEqual({
        left: ['k0 claims.c1', 'k1 parties.east', 'k2 preferences.east.weights.fare'],
        places: ['comments[3]'],
      })
    })

    it('keep the comments on what stays with it, though its number changes', () => {
      const comments = about('preferences.south.redLines.1', 'events.storm.effects.2', 'positions[0]')
      expect(plan(comments, { path: ['issues', 'ferry', 'options', 'half'], remove: true }).left).toEqual([
        'k0 preferences.south.redLines.0',
        'k1 events.storm.effects.1',
      ])
    })
  })

  it('that cannot be made say why', () => {
    expect(planEdits(legal(), [{ path: ['issues', 'ferry', 'options', 'stops'], remove: true }])).toMatchObject({
      kind: 'problems',
      problems: [{ path: 'issues[0].statusQuo' }],
    })
    expect(planEdits(legal(), [{ path: ['asOf'], value: 'soon' }])).toMatchObject({ problems: [{ code: 'ERR_DATE' }] })
    expect(planEdits(legal(), [{ path: ['nowhere', 'x'], value: 1 }])).toMatchObject({ kind: 'problems' })
  })
})
