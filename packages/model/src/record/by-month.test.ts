import { describe, expect, it } from 'vitest'
import { parseCase } from '../parse/parse-case.js'
import type { Case } from '../types.js'
import { incidentsByMonth } from './incidents-by-month.js'
import { monthsBetween } from './months.js'
import { positionMaps } from './position-map.js'
import { stipulationsByMonth } from './stipulations-by-month.js'

const read = (more: string): Case => {
  const result = parseCase(`parley: 1
title: Months
asOf: 2024-06-30
parties: [{ id: a }, { id: b }]
issues:
  - { id: i, options: [{ id: x }, { id: y }], statusQuo: x }
  - { id: j, options: [{ id: x }, { id: y }], statusQuo: x }
${more}`)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value.case
}

const file = read(`
positions:
  - { date: 2024-01-10, actor: a, issue: i, option: y, stance: demands }
  - { date: 2024-03-05, actor: a, issue: i, option: x, stance: accepts }
  - { date: 2024-02-01, actor: b, issue: i, option: x, stance: demands, known: 2024-04-02 }
agreements:
  - id: t
    date: 2024-02-10
    stipulations:
      - { id: one, by: a, what: k, due: 2024-03-01, status: 3 }
      - { id: two, by: a, what: l, due: 2024-03-15, status: 0, known: 2024-05-02 }
      - { id: three, by: b, what: m, status: 2, known: 2024-04-30 }
events:
  - { id: e1, date: 2023-12-31, what: W. }
  - { id: e2, date: 2024-02-29, what: W. }
  - { id: e3, date: 2024-02-29, what: W. }
  - { id: e4, date: 2024-02-01, what: W., known: 2024-06-01 }
`)

describe('months', () => {
  it('run to the day looked at, over the end of a year', () => {
    expect(monthsBetween('2023-12-05', '2024-02-10')).toEqual([
      { month: '2023-12', end: '2023-12-31' },
      { month: '2024-01', end: '2024-01-31' },
      { month: '2024-02', end: '2024-02-10' },
    ])
    expect(monthsBetween('2024-03-01', '2024-02-10')).toEqual([])
  })
})

describe('positions by month', () => {
  const options = (asOf: string) =>
    positionMaps(file, asOf).issues.map(({ issue, rows }) => [
      issue,
      rows.map(({ actor, cells, moved }) => [
        actor,
        cells.map((cell) => cell.map(({ option }) => option).join('')).join(','),
        moved.map(Number).join(''),
      ]),
    ])

  it('stand from when they were known until another one is', () => {
    expect(options('2024-05-10')).toEqual([
      [
        'i',
        [
          ['a', 'y,y,x,x,x', '10100'],
          ['b', ',,,x,x', '00010'],
        ],
      ],
    ])
    expect(options('2024-02-10')).toEqual([['i', [['a', 'y,y', '10']]]])
    expect(positionMaps(file, '2024-01-01')).toEqual({ months: [], issues: [] })
  })
})

describe('stipulations by month', () => {
  const told = (asOf: string) =>
    stipulationsByMonth(file, asOf).map(({ month, counts, byActor }) => [
      month,
      Object.entries(counts).flatMap(([state, n]) => (n > 0 ? [`${state} ${n}`] : [])),
      Object.keys(byActor),
    ])

  it('stand as was known at each month’s end', () => {
    expect(told('2024-05-10')).toEqual([
      ['2024-02', ['pending 2', 'unassessed 1'], ['a', 'b']],
      ['2024-03', ['kept 1', 'overdue 1', 'unassessed 1'], ['a', 'b']],
      ['2024-04', ['kept 1', 'partly-kept 1', 'overdue 1'], ['a', 'b']],
      ['2024-05', ['kept 1', 'partly-kept 1', 'broken 1'], ['a', 'b']],
    ])
    expect(stipulationsByMonth(file, '2024-01-31')).toEqual([])
    expect(stipulationsByMonth(file, '2024-05-10').at(-1)!.byActor.a).toMatchObject({
      kept: 1,
      broken: 1,
      'partly-kept': 0,
    })
  })
})

describe('incidents by month', () => {
  it('are counted as events and as days, by when they happened and what was known', () => {
    const told = (asOf: string) =>
      incidentsByMonth(file, asOf).map(({ month, events, days }) => `${month} ${events} ${days}`)
    expect(told('2024-03-01')).toEqual(['2023-12 1 1', '2024-01 0 0', '2024-02 2 1', '2024-03 0 0'])
    expect(told('2024-06-01')[2]).toBe('2024-02 3 2')
    expect(told('2023-01-01')).toEqual([])
  })
})
