import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asFiles, GENIUS, GENIUSWEB, NEGMAS_NUMBERS, NEGOLOG, SMALL } from './fixtures/small-scenarios.fixture.js'
import { SCENARIO_LIMITS } from './limits.js'
import { readScenario } from './read-scenario.js'

type Texts = Readonly<Record<string, string>>

/** The problems of some texts, each of which must name a file and what would be right. */
const problemsOf = (texts: Texts) => {
  const result = readScenario(asFiles(texts), { name: 'folder' })
  if (result.ok) return []
  expect(result.problems).not.toHaveLength(0)
  for (const { code, path, message, hint } of result.problems) {
    expect(code).toMatch(/^ERR_[A-Z_]+$/)
    expect(path.split(':')[0]).toSatisfy((name: string) => name === 'folder' || name in texts)
    expect(message).toMatch(/^[^\n]{1,300}$/)
    expect(hint).toMatch(/^[^\n]{1,300}$/)
  }
  return result.problems
}

const formats = Object.entries(SMALL) as [string, Texts][]
const everyFile = formats.flatMap(([format, texts]) => Object.keys(texts).map((name) => [format, name, texts] as const))

describe.each(everyFile)('%s: %s', (_, name, texts) => {
  const text = texts[name]

  it('reads as it is', () => expect(problemsOf(texts)).toEqual([]))

  it('is refused where it is cut short, with its name', () => {
    const end = text.trimEnd().length
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end - 1 }), (length) => {
        const problems = problemsOf({ ...texts, [name]: text.slice(0, length) })
        // YAML may end anywhere: what is left can be a smaller scenario, and says so or fits.
        if (!name.endsWith('.yml')) expect(problems.map(({ path }) => path.split(':')[0])).toContain(name)
      }),
      { numRuns: 40 },
    )
  })

  it('never throws, whatever is cut out, put in or changed over', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        '{',
        ']',
        ':',
        '\n',
        '&',
        '-',
        '- ',
        'NaN',
        '1e999',
        '__proto__',
        '*a',
        '&a ',
        '!!x ',
      ),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(30), piece, (at, cut, put) => {
        problemsOf({ ...texts, [name]: text.slice(0, at) + put + text.slice(at + cut) })
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    '',
    ' \n\t',
    '\u0000',
    'PNG\u0000\u0001',
    '<',
    '<a>',
    '{',
    '[',
    '{}',
    '[]',
    'null',
    '"x"',
    '7',
    '---\n---\n',
    '<!DOCTYPE html><html></html>',
    '&&&',
  ])('is refused as %j', (content) => {
    expect(problemsOf({ ...texts, [name]: content })).not.toEqual([])
  })
})

describe('large files', () => {
  const many = (count: number, of: (k: number) => string) => Array.from({ length: count }, (_, k) => of(k)).join('')
  const refusedQuickly = (texts: Texts) => {
    const start = process.cpuUsage()
    const problems = problemsOf(texts)
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000)
    return problems.map(({ code }) => code)
  }

  it('of 10 MB and more are refused unread', () => {
    const text = `<!--${' '.repeat(SCENARIO_LIMITS.bytes)}-->`
    const [problem] = problemsOf({ 'north.xml': text })
    expect(problem).toMatchObject({
      code: 'ERR_SCENARIO_SIZE',
      path: 'north.xml',
      message: 'large file: 10000007 bytes',
    })
  })

  it('with hundreds of thousands of issues or values are refused with their size', () => {
    const issues = many(150_000, (k) => `<issue index="${k}" name="i${k}"><item value="a"/></issue>`)
    const domain = `<negotiation_template><utility_space><objective>${issues}</objective></utility_space></negotiation_template>`
    expect(refusedQuickly({ ...GENIUS, 'garden.xml': domain })).toEqual(['ERR_SCENARIO_SIZE'])
    const json = `{ "issuesValues": { ${many(150_000, (k) => `"i${k}": { "values": ["a"] }, `)} "last": { "values": ["a"] } } }`
    expect(refusedQuickly({ ...GENIUSWEB, 'lease.json': json })).toEqual(['ERR_SCENARIO_SIZE'])
    const yaml = `type: CartesianOutcomeSpace\nissues:\n${many(60_000, (k) => `- { name: i${k}, values: [a] }\n`)}`
    expect(refusedQuickly({ ...NEGMAS_NUMBERS, 'trip.yml': yaml })).toEqual(['ERR_SCENARIO_SIZE'])
    const values = `{ "reservationValue": 0, "issueWeights": { "x": 1 }, "issues": { "x": { ${many(200_000, (k) => `"v${k}": 1, `)} "last": 1 } } }`
    expect(refusedQuickly({ ...NEGOLOG, 'profileA.json': values })).toContain('ERR_SCENARIO_SIZE')
    const range = GENIUS['garden.xml'].replace('upperbound="4"', 'upperbound="999999999"')
    expect(refusedQuickly({ ...GENIUS, 'garden.xml': range })).toEqual(['ERR_SCENARIO_SIZE'])
  })

  it('with many values just below the limits are read in time', () => {
    const count = 90_000
    const items = (more: string) => many(count, (k) => `<item index="${k + 1}" value="v${k}"${more}/>`)
    const issue = (more: string) =>
      `<objective><issue index="1" name="x">${items(more)}</issue><weight index="1" value="1"/></objective>`
    const start = process.cpuUsage()
    const result = readScenario(
      asFiles({
        'd.xml': `<negotiation_template><utility_space>${issue('')}</utility_space></negotiation_template>`,
        'p.xml': `<utility_space>${issue(' evaluation="2"')}</utility_space>`,
      }),
    )
    expect(result.ok).toBe(true)
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000)
  })

  it('that nest or refer without end are refused', () => {
    expect(problemsOf({ 'a.json': `{"issuesValues":${'['.repeat(200)}${']'.repeat(200)}}` })[0].code).toBe(
      'ERR_SCENARIO_DEPTH',
    )
    expect(problemsOf({ 'a.yml': `issues: ${'['.repeat(200)}${']'.repeat(200)}` })[0].code).toBe('ERR_SCENARIO_DEPTH')
    expect(problemsOf({ 'a.yml': '['.repeat(9_000_000) })[0].code).toBe('ERR_SCENARIO_DEPTH')
    expect(problemsOf({ 'a.yml': `x: ${'- '.repeat(200)}` })[0].code).toBe('ERR_SCENARIO_DEPTH')
    expect(problemsOf({ 'a.yml': many(300, (k) => `${' '.repeat(k)}a:\n`) })[0].code).toBe('ERR_SCENARIO_DEPTH')
    expect(problemsOf({ 'a.xml': '<a>'.repeat(200) })[0].code).toBe('ERR_SCENARIO_DEPTH')
    const levels = many(
      12,
      (k) =>
        `  l${k}: &l${k}\n    type: WeightedUtilityFunction\n    ufuns: [${many(9, () => (k === 0 ? '{ type: ConstUtilityFunction, value: 1 }, ' : `*l${k - 1}, `))}]\n`,
    )
    const bomb = `x:\n${levels}type: WeightedUtilityFunction\nufuns: [*l11]\n`
    expect(problemsOf({ 'trip.yml': NEGMAS_NUMBERS['trip.yml'], 'bomb.yml': bomb }).map(({ code }) => code)).toEqual([
      'ERR_SCENARIO_SIZE',
    ])
  })
})

describe('hostile content', () => {
  const refused = (texts: Texts, name: string, from: string, to: string) => {
    expect(texts[name]).toContain(from)
    return problemsOf({ ...texts, [name]: texts[name].replace(from, to) }).map(
      ({ code, path }) => `${code} ${path.split(':')[0]}`,
    )
  }

  it.each([
    ['GENIUS', GENIUS, 'north.xml', 'evaluation="8"', 'evaluation="NaN"', 'ERR_SCENARIO_NUMBER'],
    ['GENIUS', GENIUS, 'north.xml', 'evaluation="8"', 'evaluation="1e999"', 'ERR_SCENARIO_NUMBER'],
    ['GENIUS', GENIUS, 'north.xml', 'value="0.5"', 'value="-0.5"', 'ERR_SCENARIO_WEIGHT'],
    ['GENIUS', GENIUS, 'north.xml', '<reservation value="0.25"/>', '<reservation value="nan"/>', 'ERR_SCENARIO_NUMBER'],
    [
      'GENIUS',
      GENIUS,
      'north.xml',
      '<item index="3" value="never" evaluation="-2"/>',
      '<item value="dawn" evaluation="1"/>',
      'ERR_SCENARIO_DUPLICATE',
    ],
    [
      'GENIUS',
      GENIUS,
      'north.xml',
      '</utility_space>',
      '<reservation value="0.5"/></utility_space>',
      'ERR_SCENARIO_DUPLICATE',
    ],
    [
      'GENIUS',
      GENIUS,
      'north.xml',
      '<discount_factor',
      '<discount_factor value="1"/><discount_factor',
      'ERR_SCENARIO_DUPLICATE',
    ],
    ['GENIUS', GENIUS, 'north.xml', '<reservation value="0.25"/>', '<utility_function/>', 'ERR_UTILITY_KIND'],
    ['GENIUS', GENIUS, 'north.xml', 'name="Watering"', 'name="Beds"', 'ERR_SCENARIO_REFERENCE'],
    ['GENIUS', GENIUS, 'garden.xml', 'name="Beds"', 'name="Watering"', 'ERR_SCENARIO_DUPLICATE'],
    ['GENIUS', GENIUS, 'garden.xml', 'index="2" name', 'index="1" name', 'ERR_SCENARIO_DUPLICATE'],
    ['GeniusWeb', GENIUSWEB, 'landlord.json', '"none": 0', '"none": NaN', 'ERR_JSON_SYNTAX'],
    ['GeniusWeb', GENIUSWEB, 'landlord.json', '"none": 0', '"none": "NaN"', 'ERR_SCENARIO_NUMBER'],
    ['GeniusWeb', GENIUSWEB, 'landlord.json', '"rent": 0.75', '"rent": -0.75', 'ERR_SCENARIO_WEIGHT'],
    ['GeniusWeb', GENIUSWEB, 'landlord.json', '"none": 0,', '"none": 0, "none": 1,', 'ERR_SCENARIO_DUPLICATE'],
    ['GeniusWeb', GENIUSWEB, 'landlord.json', '"none": 0,', '', 'ERR_SCENARIO_MISSING'],
    ['GeniusWeb', GENIUSWEB, 'landlord.json', 'DiscreteValueSetUtilities', 'OtherUtilities', 'ERR_UTILITY_KIND'],
    ['GeniusWeb', GENIUSWEB, 'landlord.json', '"50"', '"25"', 'ERR_SCENARIO_REFERENCE'],
    ['GeniusWeb', GENIUSWEB, 'lease.json', '"one month"]', '"none"]', 'ERR_SCENARIO_DUPLICATE'],
    ['GeniusWeb', GENIUSWEB, 'lease.json', '"50"]', '"0"]', 'ERR_SCENARIO_RANGE'],
    ['NegMAS', NEGMAS_NUMBERS, 'ada.yml', '10: 2', '10: .nan', 'ERR_SCENARIO_NUMBER'],
    ['NegMAS', NEGMAS_NUMBERS, 'ada.yml', 'reserved_value: 1.5', 'reserved_value: .inf', 'ERR_SCENARIO_NUMBER'],
    ['NegMAS', NEGMAS_NUMBERS, 'ada.yml', 'weights: [1, 2]', 'weights: [1, -2]', 'ERR_SCENARIO_WEIGHT'],
    ['NegMAS', NEGMAS_NUMBERS, 'ada.yml', '10: 2', '10: 2, 10: 3', 'ERR_SCENARIO_DUPLICATE'],
    ['NegMAS', NEGMAS_NUMBERS, 'ada.yml', '10: 2, ', '', 'ERR_SCENARIO_MISSING'],
    ['NegMAS', NEGMAS_NUMBERS, 'ada.yml', '10: 2', '10: 2, 11: 5', 'ERR_SCENARIO_REFERENCE'],
    ['NegMAS', NEGMAS_NUMBERS, 'ada.yml', 'weights: [1, 2]', 'weigths: [1, 2]', 'ERR_SCENARIO_REFERENCE'],
    ['NegMAS', NEGMAS_NUMBERS, 'ada.yml', 'reserved_value: 1.5', 'reserved_valu: 1.5', 'ERR_SCENARIO_REFERENCE'],
    ['NegMAS', NEGMAS_NUMBERS, 'ada.yml', 'reserved_value: 1.5', 'reserved_outcome: [a]', 'ERR_UTILITY_KIND'],
    ['GENIUS', GENIUS, 'north.xml', '<reservation value', '<Reservation value', 'ERR_SCENARIO_REFERENCE'],
    ['GENIUS', GENIUS, 'north.xml', '<discount_factor value', '<discount_facter value', 'ERR_SCENARIO_REFERENCE'],
    ['GeniusWeb', GENIUSWEB, 'landlord.json', 'reservationBid', 'reservationbid', 'ERR_SCENARIO_REFERENCE'],
    [
      'NegMAS',
      NEGMAS_NUMBERS,
      'ada.yml',
      'LinearAdditiveUtilityFunction',
      'HyperRectangleUtilityFunction',
      'ERR_UTILITY_KIND',
    ],
    ['NegMAS', NEGMAS_NUMBERS, 'ada.yml', 'AffineFun', 'LambdaFun', 'ERR_UTILITY_KIND'],
    ['NegMAS', NEGMAS_NUMBERS, 'trip.yml', '[10, 20]', '[10, 10]', 'ERR_SCENARIO_DUPLICATE'],
    ['NegMAS', NEGMAS_NUMBERS, 'trip.yml', 'ContiguousIssue', 'CallableIssue', 'ERR_ISSUE_KIND'],
    ['NegMAS', NEGMAS_NUMBERS, 'trip.yml', '[2, 4]', '[4, 2]', 'ERR_SCENARIO_RANGE'],
    ['NegoLog', NEGOLOG, 'profileA.json', '"red": 1.0', '"red": 1.0, "red": 0', 'ERR_SCENARIO_DUPLICATE'],
    ['NegoLog', NEGOLOG, 'profileB.json', '"blue": 1.0', '"green": 1.0', 'ERR_SCENARIO_REFERENCE'],
    ['NegoLog', NEGOLOG, 'profileB.json', '"size": 0.9, ', '', 'ERR_SCENARIO_MISSING'],
    ['NegoLog', NEGOLOG, 'profileB.json', '"reservationValue": 0', '"reservationValue": null', 'ERR_SCENARIO_MISSING'],
  ] as const)('%s: %#', (_, texts, name, from, to, code) => {
    expect(refused(texts, name, from, to)).toContain(`${code} ${name}`)
  })
})
