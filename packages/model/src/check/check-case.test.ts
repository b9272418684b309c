import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { deleted, partsOf, replaced } from '../fixtures/mutations.fixture.js'
import { checkData } from '../parse/check-data.js'
import { parseCase } from '../parse/parse-case.js'
import { formatPath, type Path } from '../problem/path.js'

const data = parse(fullCase, { schema: 'core' }) as Record<string, unknown>
const parts = partsOf(data)

function found(mutation: unknown): string[] {
  const result = parseCase(JSON.stringify(mutation))
  return result.ok ? [] : result.problems.map((problem) => `${problem.code} ${problem.path}`)
}

function pathOf(place: string): Path {
  const part = parts.find(({ path }) => formatPath(path) === place)
  if (part === undefined) throw new Error(`the full case has no ${place}`)
  return part.path
}

describe('what a case refers to', () => {
  it.each([
    'asOf.by',
    'asOf.because[0]',
    'parties[0].interests[1].because[0]',
    'issues[0].statusQuo',
    'issues[0].performers[0]',
    'preferences.north.by',
    'preferences.north.because[0]',
    'preferences.north.weights.toll.by',
    'preferences.north.weights.toll.because[0]',
    'preferences.north.values.pilots.ranking[0]',
    'preferences.north.values.pilots.by',
    'preferences.north.values.pilots.because[0]',
    'preferences.north.interactions[0].when.toll',
    'preferences.north.interactions[0].by',
    'preferences.north.redLines[0].when.pilots',
    'preferences.north.redLines[0].because[0]',
    'preferences.north.comparisons[0].prefers.toll',
    'preferences.north.comparisons[0].to.pilots',
    'preferences.north.comparisons[0].by',
    'preferences.north.comparisons[0].because[0]',
    'preferences.south.weights.ranking[0]',
    'preferences.south.weights.by',
    'noAgreement.north.because[0]',
    'noAgreement.north.waiting.by',
    'noAgreement.south.statusQuo.by',
    'trust[0].of',
    'trust[0].in',
    'trust[0].prior.broken.by',
    'agreements[0].outcome.toll',
    'agreements[0].because[0]',
    'agreements[0].stipulations[1].by',
    'agreements[0].stipulations[0].because[0]',
    'events[0].actors[1]',
    'events[0].because[0]',
    'events[0].effects[0].statusQuo',
    'events[0].effects[1].settlement',
    'events[0].effects[2].hazard',
    'events[0].effects[3].discount',
    'events[0].effects[4].cost',
    'events[0].effects[4].add.by',
    'events[0].effects[5].value[0]',
    'events[0].effects[5].value[1]',
    'events[0].effects[5].value[2]',
    'events[0].effects[6].trust[0]',
    'events[0].effects[6].trust[1]',
    'events[0].effects[7].monitoring',
    'positions[0].actor',
    'positions[0].issue',
    'positions[0].option',
    'positions[0].because[0]',
    'positions[1].party',
    'rounds[0].mediators[0]',
    'rounds[0].because[0]',
    'rounds[0].offers[0].by',
    'rounds[0].offers[0].outcome.pilots',
    'rounds[0].offers[0].because[0]',
    'influence[0].of',
    'influence[0].on',
    'influence[0].because[0]',
    'levers[0].by',
    'levers[0].because[0]',
    'levers[0].effects[0].monitoring',
    'claims[0].quotes[0].source',
    'claims[0].contradicts[0]',
    'commentary.source',
    'commentary.assertions[0].claim',
    'commentary.assertions[0].place',
    'commentary.assertions[0].test.position.actor',
    'commentary.assertions[1].test.round',
    'commentary.assertions[2].test.agreement',
    'commentary.assertions[5].test.waiting[0]',
    'conflict.decisionMakers[0].id',
    'conflict.decisionMakers[0].options[0].because[0]',
    'conflict.decisionMakers[0].options[1].sets.toll',
    'conflict.decisionMakers[0].preferences.by',
    'conflict.decisionMakers[0].preferences.statements[1].by',
    'conflict.decisionMakers[0].preferences.statements[1].because[0]',
    'conflict.decisionMakers[1].preferences.because[0]',
    'conflict.infeasible[1].by',
    'conflict.atMostOne[0][1]',
    'conflict.statusQuo[0]',
    'comments[0].about',
    'comments[0].by',
    'comments[1].about',
  ])('must be there: %s', (place) => {
    expect(found(replaced(data, pathOf(place), 'nobody'))).toContain(`ERR_REFERENCE_UNKNOWN ${place}`)
  })

  it('may be of another kind where any actor may stand, and only there', () => {
    for (const place of [
      'issues[0].performers[0]',
      'agreements[0].stipulations[0].by',
      'trust[0].in',
      'positions[0].actor',
      'rounds[0].offers[0].by',
    ])
      expect(found(replaced(data, pathOf(place), 'guild')), place).toEqual([])
    for (const place of [
      'trust[0].of',
      'events[0].effects[0].statusQuo',
      'events[0].effects[6].trust[0]',
      'commentary.assertions[5].test.waiting[0]',
    ])
      expect(found(replaced(data, pathOf(place), 'guild')), place).toContain(`ERR_REFERENCE_UNKNOWN ${place}`)
  })

  it.each([
    'preferences.north',
    'noAgreement.south',
    'preferences.north.weights.toll',
    'preferences.south.values.toll',
    'preferences.south.values.toll.half',
  ])('is asked for at its key: %s', (place) => {
    const path = pathOf(place)
    const strange = replaced(data, [...path.slice(0, -1), 'stranger'], parts.find((part) => part.path === path)!.value)
    expect(found(strange)).toEqual([`ERR_REFERENCE_UNKNOWN ${formatPath([...path.slice(0, -1), 'stranger'])}`])
    expect(found(deleted(data, path))).toEqual([`ERR_FIELD_MISSING ${place}`])
  })
})

describe('a comment', () => {
  it.each([
    'trust.north.south',
    'trust[0]',
    'events.e1.effects.0.add',
    'preferences.north.values.toll',
    'title',
    'comments.k2',
  ])('may be about %s', (about) => {
    expect(found(replaced(data, pathOf('comments[0].about'), about))).toEqual([])
  })

  it.each(['events.e9', 'events[9]', 'trust.south.north', 'noAgreement.north.hazard', 'events..e1', 'nothing'])(
    'whose place is gone is told of with a way out: %s',
    (about) => {
      const problems = checkData(replaced(data, pathOf('comments[0].about'), about))
      expect(problems).toMatchObject([
        { code: 'ERR_REFERENCE_UNKNOWN', path: 'comments[0].about', message: `unknown place: "${about}"` },
      ])
      expect(problems[0]!.hint).toMatch(/another place, or no comment/)
    },
  )

  it('is open or settled, nothing between', () => {
    for (const no of [false, 'yes', 1])
      expect(found(replaced(data, pathOf('comments[0].resolved'), no))).toEqual(['ERR_TYPE comments[0].resolved'])
  })
})

describe('ids', () => {
  it.each([
    ['analysts', true],
    ['parties', true],
    ['mediators', true],
    ['stakeholders', true],
    ['issues', true],
    ['issues[0].options', true],
    ['agreements', true],
    ['agreements[0].stipulations', true],
    ['events', true],
    ['positions', true],
    ['rounds', true],
    ['rounds[0].offers', true],
    ['levers', true],
    ['claims', true],
    ['sources', true],
    ['conflict.decisionMakers', true],
    ['conflict.decisionMakers[0].options', true],
    ['comments', true],
  ])('are unique in %s', (place) => {
    const list = parts.find(({ path }) => formatPath(path) === place)!
    const items = list.value as unknown[]
    expect(found(replaced(data, list.path, [...items, items[0]]))).toContain(
      `ERR_ID_DUPLICATE ${place}[${items.length}].id`,
    )
  })

  it('may be the same in different kinds, issues and agreements', () => {
    const options = [{ id: 'toll' }, { id: 'north' }, { id: 'c1' }]
    const issue = { id: 'e1', options, statusQuo: 'c1' }
    const record = {
      ...data,
      issues: [...(data.issues as unknown[]), issue],
      preferences: undefined,
      noAgreement: undefined,
      // They set judgements, of which a record has none.
      whatIf: [],
    }
    expect(found(record)).toEqual([])
  })
})

describe('numbers', () => {
  const share = { low: [-0.01], high: [1.01] }
  const amount = { low: [-0.01], high: [] }
  const change = { low: [-1.01], high: [1.01] }
  it.each<[string, { low: number[]; high: number[] }, number[], boolean]>([
    ['preferences.south.values.toll.half', share, [0, 1], true],
    ['preferences.north.weights.pilots', amount, [0, 1e6], true],
    ['preferences.north.interactions[0].adds', change, [-1, 1], false],
    ['noAgreement.north.statusQuo', share, [0, 1], true],
    ['noAgreement.north.waiting.settlement', share, [0, 1], true],
    ['noAgreement.north.waiting.hazard', share, [0, 1], true],
    ['noAgreement.north.waiting.discount', share, [0, 1], true],
    ['noAgreement.north.waiting.cost', amount, [0, 7], false],
    ['trust[0].prior.kept', amount, [0, 40], false],
    ['trust[0].halfLife', { low: [0, -1], high: [] }, [0.5, 1000], false],
    ['events[0].effects[0].add', change, [-1, 1], false],
    ['events[0].effects[0].halfLife', { low: [0, -1], high: [] }, [0.5, 1000], false],
    ['events[0].effects[4].add', change, [-1, 1], false],
    ['events[0].effects[6].broken', amount, [0, 40], false],
    ['events[0].effects[7].effect', share, [0, 1], true],
    ['levers[0].cost', amount, [0, 1e9], false],
  ])('%s keep within their range', (place, outside, inside, words) => {
    const path = pathOf(place)
    for (const number of inside) expect(found(replaced(data, path, number)), String(number)).toEqual([])
    for (const number of [...outside.low, ...outside.high])
      expect(found(replaced(data, path, number)), String(number)).toEqual([`ERR_NUMBER_RANGE ${place}`])
    const word = found(replaced(data, path, 'very high'))
    if (words) expect(word).toEqual([])
    else expect(word[0]).toMatch(/^ERR_(WORD_PLACE|TYPE) /)
  })

  it('keep within it at every end of a range, and in order', () => {
    const path = pathOf('noAgreement.north.statusQuo')
    expect(found(replaced(data, path, [0.5, 1.5]))).toEqual(['ERR_NUMBER_RANGE noAgreement.north.statusQuo[1]'])
    expect(found(replaced(data, path, { low: -1, likely: 0, high: 1 }))).toEqual([
      'ERR_NUMBER_RANGE noAgreement.north.statusQuo.low',
    ])
    expect(found(replaced(data, path, { low: 0, likely: 0.6, high: 0.5 }))).toEqual([
      'ERR_RANGE_ORDER noAgreement.north.statusQuo',
    ])
    expect(found(replaced(data, path, [0.5, 0.5]))).toEqual([])
    expect(found(replaced(data, path, { is: [0.6, 0.5], by: 'anna' }))).toEqual([
      'ERR_RANGE_ORDER noAgreement.north.statusQuo.is',
    ])
  })

  it('of a status are whole, 0 to 3', () => {
    const path = pathOf('agreements[0].stipulations[0].status')
    for (const status of [0, 1, 2, 3]) expect(found(replaced(data, path, status))).toEqual([])
    for (const status of [-1, 4, 1.5, '2'])
      expect(found(replaced(data, path, status))[0]).toBe('ERR_CHOICE agreements[0].stipulations[0].status')
  })

  it('make a prior that is more than nothing', () => {
    const path = pathOf('trust[0].prior')
    for (const prior of [{ kept: 1 }, { broken: [0, 1] }, { kept: { low: 0, likely: 0.1, high: 3 } }])
      expect(found(replaced(data, path, prior))).toEqual([])
    for (const prior of [{}, { kept: 0 }, { kept: 0, broken: [0, 0] }, { kept: { low: 0, likely: 0, high: 3 } }])
      expect(found(replaced(data, path, prior))).toEqual(['ERR_PRIOR_EMPTY trust[0].prior'])
  })

  it('make weights with a sum above nothing', () => {
    const path = pathOf('preferences.north.weights')
    expect(found(replaced(data, path, { toll: 0, pilots: [0, 0.1] }))).toEqual([])
    expect(found(replaced(data, path, { toll: 0, pilots: 0 }))).toEqual(['ERR_WEIGHTS_SUM preferences.north.weights'])
  })
})

describe('a source stays inside the folder', () => {
  it.each([
    '/etc/passwd',
    '../x',
    'sources/../../x',
    'C:/x',
    'c:x',
    'sources\\x',
    '..',
    './x',
    'a//b',
    'a/',
    'http://x/y',
    '\\\\host\\x',
    'a\0b',
  ])('not %j', (file) => {
    expect(found(replaced(data, pathOf('sources[0].file'), file))).toEqual(['ERR_PATH_OUTSIDE sources[0].file'])
  })
  it.each(['sources/p1.txt', 'p1.txt', 'sources/đình chiến (2).txt', 'a/..b/c..', '.hidden'])('but %j', (file) => {
    expect(found(replaced(data, pathOf('sources[0].file'), file))).toEqual([])
  })
})

describe('ids that look like words of the format', () => {
  it('are ids: an option named ranking, by or because', () => {
    const text = `
parley: 1
title: T
asOf: 2024-01-01
parties: [{ id: by }, { id: is }]
issues: [{ id: ranking, options: [{ id: ranking }, { id: because }, { id: v1.2 }], statusQuo: v1.2 }, { id: why, options: [{ id: is }], statusQuo: is }]
preferences:
  by: { weights: { ranking: [0.2, 0.4], why: 1 }, values: { ranking: { ranking: [0, 1], because: 1, v1.2: 0.5 }, why: { is: 1 } } }
  is: { weights: { ranking: [ranking, why] }, values: { ranking: { ranking: [because, ranking, v1.2] }, why: { is: high } } }
noAgreement: { by: { statusQuo: 0 }, is: { statusQuo: { is: 0 } } }
`
    const result = parseCase(text)
    expect(result.ok ? [] : result.problems).toEqual([])
  })
})

describe('conditions of a conflict', () => {
  const first = 'conflict.infeasible[0]'
  it.each([
    ['blockade and', `ERR_CONDITION ${first}`],
    ['blockade & pay', `ERR_CONDITION ${first}`],
    ['blockade and pays', `ERR_REFERENCE_UNKNOWN ${first}`],
    ['', `ERR_TEXT_EMPTY ${first}`],
  ])('must be readable: "%s"', (text, problem) => {
    expect(found(replaced(data, pathOf(first), text))).toEqual([problem])
    expect(found(replaced(data, pathOf(first), { is: text }))).toEqual([`${problem}.is`])
  })

  it('have words that no option may be called', () => {
    const place = 'conflict.decisionMakers[2].options[0].id'
    expect(found(replaced(data, pathOf(place), 'Iff'))).toContain(`ERR_ID_FORM ${place}`)
  })

  it('are no utilities of an actor that has none', () => {
    expect(found(replaced(data, pathOf('conflict.decisionMakers[2].preferences'), { utilities: true }))).toEqual([
      'ERR_REFERENCE_UNKNOWN conflict.decisionMakers[2].preferences.utilities',
    ])
  })
})
