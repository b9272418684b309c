import { describe, expect, it } from 'vitest'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { parseCase } from '../parse/parse-case.js'
import type { Case } from '../types.js'
import { isRecord } from './is-record.js'
import { recordOf } from './record-of.js'

function read(text: string): Case {
  const result = parseCase(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value.case
}

const file = read(fullCase)

const moves = read(`
parley: 1
title: Moves
asOf: 2024-06-30
parties: [{ id: a }, { id: b }]
mediators: [{ id: m }]
issues:
  - { id: i, options: [{ id: x }, { id: y }], statusQuo: x }
  - { id: j, options: [{ id: x }, { id: y }], statusQuo: x }
positions:
  - { date: 2024-03-01, actor: a, issue: i, option: y, stance: demands }
  - { date: 2024-01-01, party: a, issue: i, option: x, stance: demands }
  - { date: 2024-03-01, actor: a, issue: i, option: x, stance: rejects }
  - { date: 2024-02-01, actor: b, issue: i, option: x, stance: accepts, known: 2024-05-01 }
agreements:
  - id: t
    date: 2024-02-01
    stipulations:
      - { id: kept, by: a, what: k, status: 3 }
      - { id: late, by: a, what: l, due: 2024-03-01, status: 0, known: 2024-05-01 }
      - { id: open, by: b, what: o, due: 2024-04-01 }
      - { id: loose, by: b, what: n }
`)

const states = (asOf: string) =>
  Object.fromEntries(recordOf(moves, asOf).stipulations.map(({ stipulation, state }) => [stipulation.id, state]))

describe('recordOf', () => {
  it('takes the latest positions by what was known, several of a day side by side', () => {
    const march = recordOf(moves, '2024-03-31').positions
    expect(march.map(({ actor, issue }) => `${actor} ${issue}`)).toEqual(['a i'])
    expect(march[0]!.standing.map(({ option, stance }) => `${stance} ${option}`)).toEqual(['demands y', 'rejects x'])
    expect(march[0]!.earlier.map(({ date }) => date)).toEqual(['2024-01-01'])
    expect(recordOf(moves, '2024-05-01').positions.map(({ actor }) => actor)).toEqual(['a', 'b'])
  })

  it('tells a promise as it stood by what was known then', () => {
    expect(states('2024-01-31')).toEqual({})
    expect(states('2024-02-01')).toEqual({ kept: 'kept', late: 'pending', open: 'pending', loose: 'unassessed' })
    expect(states('2024-04-02')).toEqual({ kept: 'kept', late: 'overdue', open: 'overdue', loose: 'unassessed' })
    expect(states('2024-05-01')).toEqual({ kept: 'kept', late: 'broken', open: 'overdue', loose: 'unassessed' })
  })

  it('says who is missing', () => {
    const { silent, gaps } = recordOf(moves, '2024-06-30')
    expect(silent).toEqual(['m'])
    expect(gaps).toEqual([
      { party: 'a', issue: 'j' },
      { party: 'b', issue: 'j' },
    ])
  })

  it('lists what changed since a day, that day left out, up to a day, that day included', () => {
    const told = (since?: string, asOf = '2024-08-21') =>
      recordOf(file, asOf, since).changes.map(({ from, path }) => `${from} ${path}`)
    expect(told()).toEqual([
      '2024-01-11 agreements[0]',
      '2024-02-03 agreements[0].stipulations[0]',
      '2024-04-02 influence[0]',
      '2024-05-02 positions[0]',
      '2024-05-02 claims[0]',
      '2024-06-01 positions[1]',
      '2024-08-01 events[0]',
      '2024-08-16 rounds[0]',
    ])
    expect(told('2024-05-02', '2024-08-01')).toEqual(['2024-06-01 positions[1]', '2024-08-01 events[0]'])
  })

  it('sorts known claims by the cause they speak for and against', () => {
    const { causes } = recordOf(file, '2024-08-21')
    expect(causes.disagreement.supporting.map(({ id }) => id)).toEqual(['c1'])
    expect(causes.waiting.opposing.map(({ id }) => id)).toEqual(['c1'])
    expect(recordOf(file, '2024-05-01').causes.disagreement.supporting).toEqual([])
  })
})

describe('isRecord', () => {
  it('is a case without preferences or without noAgreement', () => {
    expect(isRecord(moves)).toBe(true)
    expect(isRecord(file)).toBe(false)
    const { noAgreement: _, ...half } = file
    expect(isRecord(half)).toBe(true)
  })
})
