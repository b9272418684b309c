import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { checkData } from '../parse/check-data.js'
import { parseCase } from '../parse/parse-case.js'
import { resolvePath } from '../path/resolve-path.js'
import { structured } from '../save/apply-step.js'
import type { Edit } from '../save/edit.js'
import { takeEdit } from '../save/take-edit.js'
import type { Case } from '../types.js'
import { followComments } from './follow-comments.js'

const parsed = parseCase(fullCase)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
const full = parsed.value.case

const made = (before: Case, edits: readonly Edit[]): Case => {
  const data = structured(before)
  for (const edit of edits) expect(takeEdit(data, edit)).toMatchObject({ ok: true })
  return data as Case
}

/** A comment about each place, and what each is about after the edits: undefined where it is gone. */
const after = (places: readonly string[], edits: readonly Edit[], base = full): (string | undefined)[] => {
  const before = { ...base, comments: places.map((about, k) => ({ id: `x${k}`, about, says: 'Sure?' })) }
  const data = made(before, edits)
  const steps = followComments(before, data).map(({ edit }) => edit)
  const now = made(data, steps)
  expect(followComments(before, now)).toEqual([])
  return places.map((_, k) => now.comments?.find(({ id }) => id === `x${k}`)?.about)
}

describe('comments', () => {
  it('go with the thing that they are about, and stay where another goes', () => {
    const places = ['events.e1', 'events.e1.effects.0.add', 'trust.north.south', 'claims.c2']
    expect(after(places, [{ path: 'events.e1', remove: true }])).toEqual([undefined, undefined, ...places.slice(2)])
    expect(after(places, [{ path: 'trust.south.guild', remove: true }])).toEqual(places)
  })

  it('about things without an id follow them to another number', () => {
    const places = ['events.e1.effects.0', 'events.e1.effects[2].add', 'parties.north.interests.1', 'wording.0']
    const [first, ...rest] = full.events![0]!.effects!
    expect(after(places, [{ path: 'events.e1.effects', value: [...rest, first] }])).toEqual([
      `events.e1.effects.${rest.length}`,
      'events.e1.effects.1.add',
      ...places.slice(2),
    ])
    expect(after(places, [{ path: 'events.e1.effects.0', remove: true }])).toEqual([
      undefined,
      'events.e1.effects.1.add',
      ...places.slice(2),
    ])
    expect(after(places, [{ path: 'parties.north.interests.1', value: 'Something else' }])).toEqual(places)
    expect(after(places, [{ path: 'events.e1.effects.0.halfLife', value: 3 }])).toEqual(places)
  })

  it('about a number that is a thing with an id go by the id', () => {
    const event = { id: 'e0', date: '2024-01-01', what: 'Before.' }
    expect(after(['events[0]', 'events.0.date'], [{ path: 'events', value: [event, ...full.events!] }])).toEqual([
      'events.e1',
      'events.e1.date',
    ])
  })

  it('about a judgement that is none any more are about what is left around it', () => {
    const places = ['preferences.south.values.toll.half', 'noAgreement.north.waiting.cost', 'noAgreement.north.waiting']
    const ranking = { ranking: ['full', 'half', 'none'] }
    expect(after(places, [{ path: 'preferences.south.values.toll', value: ranking }])).toEqual([
      'preferences.south.values.toll',
      ...places.slice(1),
    ])
    expect(after(places, [{ path: 'noAgreement.north.waiting', remove: true }])).toEqual([
      places[0],
      'noAgreement.north',
      'noAgreement.north',
    ])
  })

  it('stay with a claim that is rejected, and with one that is accepted again', () => {
    const claim = full.claims!.find(({ id }) => id === 'c2')!
    const reject: Edit[] = [
      { path: 'claims.c2', remove: true },
      { path: 'rejected.c2', value: { id: 'c2', says: claim.says } },
    ]
    expect(after(['claims.c2'], reject)).toEqual(['rejected.c2'])
    const back = [{ path: 'rejected.c2', remove: true } as const, { path: 'claims.c2', value: claim }]
    expect(after(['rejected.c2'], back, made(full, reject))).toEqual(['claims.c2'])
  })

  it('are about the same things after any list is put in any order and loses any of its things', () => {
    const lists = [
      'events[0].effects',
      'influence',
      'positions',
      'parties[0].interests',
      'conflict.infeasible',
    ] as const
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.infiniteStream(fc.nat()), (list, numbers) => {
        const found = resolvePath(full, list)
        if (found.kind !== 'found') throw new Error(list)
        const items = found.value as readonly unknown[]
        const next = () => numbers.next().value as number
        const value = items
          .map((item) => ({ item, order: next() }))
          .toSorted((a, b) => a.order - b.order)
          .filter(() => next() % 3 > 0)
          .map(({ item }) => item)
        const places = items.map((_, k) => `${list}[${k}]`)
        const data = made(full, [{ path: found.path, value }])
        const abouts = after(places, [{ path: found.path, value }])
        expect(abouts.map((about) => about !== undefined)).toEqual(items.map((item) => value.includes(item)))
        for (const [k, about] of abouts.entries())
          if (about !== undefined) expect(resolvePath(data, about)).toMatchObject({ kind: 'found', value: items[k] })
      }),
      { numRuns: 60 },
    )
  })

  it('of a legal case leave it legal', () => {
    const data = made(full, [{ path: 'parties.north.interests.1', remove: true }])
    expect(checkData(structured(data))).toMatchObject([{ path: 'comments[0].about' }])
    const steps = followComments(full, data)
    expect(steps).toMatchObject([{ index: 0, kind: 'gone' }])
    expect(
      checkData(
        made(
          data,
          steps.map(({ edit }) => edit),
        ),
      ),
    ).toEqual([])
  })
})
