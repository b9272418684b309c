import { type Case, recordOf } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { PROVENANCE, plainCase } from '../preference/plain-case.fixture.js'
import { describeNeeds } from './needs.js'

const { preferences, noAgreement, ...bare } = plainCase({
  i: [
    [0, 1],
    [1, 0],
  ],
  j: [[1], [1]],
})
const needsOf = (source: Case) => describeNeeds(source, '2024-03-01', PROVENANCE)

describe('what a record needs for a distance', () => {
  test('is every judgement that a diagnosis rests on, by path, party after party', () => {
    expect(needsOf(bare)).toEqual({
      kind: 'record',
      title: 'plain',
      asOf: '2024-03-01',
      lacks: ['preferences', 'noAgreement'],
      needs: ['a', 'b'].flatMap((party) => [
        { path: `preferences.${party}.weights`, what: 'a weight for each of 2 issues, or a ranking' },
        { path: `preferences.${party}.values.i`, what: 'a value from 0 to 1 for each of 2 options, or a ranking' },
        { path: `preferences.${party}.values.j`, what: 'a value from 0 to 1 for each of 1 option, or a ranking' },
        { path: `noAgreement.${party}.statusQuo`, what: 'what no agreement is worth now, from 0 to 1' },
      ]),
      record: recordOf(bare, '2024-03-01'),
      provenance: PROVENANCE,
    })
  })

  test('is not what is there already', () => {
    const paths = (source: Case) => needsOf(source).needs.map((need) => need.path)
    expect(paths({ ...bare, preferences })).toEqual(['noAgreement.a.statusQuo', 'noAgreement.b.statusQuo'])
    expect(paths({ ...bare, noAgreement }).every((path) => path.startsWith('preferences.'))).toBe(true)
    expect(paths({ ...bare, preferences, noAgreement })).toEqual([])
    expect(needsOf({ ...bare, preferences }).lacks).toEqual(['noAgreement'])
    expect(needsOf({ ...bare, noAgreement }).lacks).toEqual(['preferences'])
  })

  test('tells what changed after a day', () => {
    const events = ['2024-01-01', '2024-02-01'].map((date, k) => ({ id: `e${k}`, date, what: 'It rained.' }))
    const since = describeNeeds({ ...bare, events }, '2024-03-01', PROVENANCE, '2024-01-01')
    expect(since.record).toEqual(recordOf({ ...bare, events }, '2024-03-01', '2024-01-01'))
    expect(since.record.changes.map((change) => change.path)).toEqual(['events[1]'])
  })
})
