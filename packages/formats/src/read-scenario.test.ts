import { describe, expect, it } from 'vitest'
import { asFiles, GENIUS, GENIUSWEB, NEGMAS, NEGMAS_NUMBERS, NEGOLOG } from './fixtures/small-scenarios.fixture.js'
import { type ReadFrom, type ReadOptions, readScenario } from './read-scenario.js'
import { optionNames } from './scenario/issue-options.js'
import type { Scenario } from './scenario/scenario.js'
import { forEachOutcome, utilityAt } from './scenario/utility-at.js'

const read = (texts: Readonly<Record<string, string>>, options: ReadOptions & ReadFrom = {}): Scenario => {
  const result = readScenario(asFiles(texts), options)
  if (!result.ok) throw new Error(result.problems.map((p) => `${p.code} ${p.path} ${p.message}`).join('\n'))
  return result.value
}

const problemsOf = (texts: Readonly<Record<string, string>>, options: ReadOptions & ReadFrom = {}) => {
  const result = readScenario(asFiles(texts), options)
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`)
}

/** Each party's utilities in the order of the outcomes. */
const tableOf = (scenario: Scenario): number[][] => {
  const rows: number[][] = scenario.parties.map(() => [])
  forEachOutcome(scenario, (digits) => {
    scenario.parties.forEach(({ utility }, i) => {
      rows[i].push(Number(utilityAt(scenario.issues, utility, digits)!.toFixed(9)))
    })
  })
  return rows
}

describe('GENIUS XML', () => {
  it('divides by the largest evaluation, counts whole numbers from the lower bound, keeps between 0 and 1, cuts off at 1', () => {
    const scenario = read(GENIUS)
    expect(scenario).toMatchObject({ name: 'garden', format: 'genius' })
    expect(scenario.issues.map(optionNames)).toEqual([
      ['dawn', 'noon & dusk', 'never'],
      ['0', '1', '2', '3', '4'],
    ])
    // North: dawn 0.5 · 8/8, noon 0.5 · 4/8, never 0.5 · −2/8; beds 0.6 · min(1, 0.2 + 0.3 k).
    const beds = [0.12, 0.3, 0.48, 0.6, 0.6]
    const north = [0.5, 0.25, -0.125].flatMap((watering) => beds.map((of) => Math.min(1, watering + of)))
    const south = [0, 0, 0].flatMap(() => [0.6, 0.45, 0.3, 0.15, 0])
    expect(tableOf(scenario)).toEqual([north.map((u) => Number(u.toFixed(9))), south])
    expect(scenario.parties.map(({ name, reservation, discount }) => [name, reservation, discount])).toEqual([
      ['north', 0.25, 0.9],
      ['south', 0, undefined],
    ])
    expect(scenario.parties.map(({ utility }) => (utility.kind === 'additive' ? utility.cap : null))).toEqual([
      1,
      undefined,
    ])
  })

  it('is read as NegMAS does: evaluations as they are, numbers from 0, no cut', () => {
    const scenario = read(GENIUS, { reading: 'negmas' })
    const beds = [0.12, 0.3, 0.48, 0.66, 0.84]
    const north = [4, 2, -1].flatMap((watering) => beds.map((of) => Number((watering + of).toFixed(9))))
    expect(tableOf(scenario)[0]).toEqual(north)
  })

  it('has one party from a profile alone, whose issues are the domain', () => {
    const scenario = read({ 'north.xml': GENIUS['north.xml'] })
    expect([scenario.name, scenario.parties.length, scenario.issues.map(({ name }) => name)]).toEqual([
      'north',
      1,
      ['Watering', 'Beds'],
    ])
  })

  it('has a continuous issue with a straight line or a triangle kept between 0 and 1', () => {
    const issue = (evaluator: string) => `<issue index="1" name="Price" type="real" etype="real">
      <range lowerbound="10" upperbound="20"/>${evaluator}</issue>`
    const profile = (evaluator: string) =>
      `<utility_space><objective index="0">${issue(evaluator)}<weight index="1" value="0.8"/></objective></utility_space>`
    const scenario = read({
      'price.xml': `<negotiation_template><utility_space><objective index="0">${issue('')}</objective></utility_space></negotiation_template>`,
      'a.xml': profile('<evaluator ftype="linear" parameter0="-1" parameter1="0.125"/>'),
      'b.xml': profile('<evaluator ftype="triangular" parameter0="12" parameter1="18" parameter2="14"/>'),
    })
    expect(scenario.issues).toEqual([{ kind: 'real', name: 'Price', low: 10, high: 20 }])
    const at = (i: number, x: number) => utilityAt(scenario.issues, scenario.parties[i].utility, [x])
    // −1 + x/8: 0 at 8, 1 at 16, cut above.
    expect([10, 12, 16, 20].map((x) => at(0, x))).toEqual([0.2, 0.4, 0.8, 0.8].map((u) => expect.closeTo(u, 12)))
    expect([10, 12, 13, 14, 16, 18, 20].map((x) => at(1, x))).toEqual(
      [0, 0, 0.4, 0.8, 0.4, 0, 0].map((u) => expect.closeTo(u, 12)),
    )
  })
})

describe('GeniusWeb JSON', () => {
  it('weighs tables and straight lines over steps; a reservation bid is worth its utility', () => {
    const scenario = read(GENIUSWEB)
    expect(scenario.issues.map(optionNames)).toEqual([
      ['900', '950', '1000'],
      ['none', 'one month'],
    ])
    expect(tableOf(scenario)).toEqual([
      [0.15, 0.4, 0.45, 0.7, 0.75, 1],
      [1, 0.75, 0.75, 0.5, 0.5, 0.25],
    ])
    expect(scenario.parties.map(({ reservation }) => reservation)).toEqual([expect.closeTo(0.45, 12), null])
  })

  it('counts decimal steps exactly', () => {
    const domain = '{ "name": "d", "issuesValues": { "x": { "range": [0.1, 0.7, 0.1] } } }'
    const profile = `{ "LinearAdditiveUtilitySpace": { "domain": ${domain}, "issueWeights": { "x": 1 }, "issueUtilities": { "x": { "NumberValueSetUtilities": { "lowValue": 0.1, "lowUtility": 0, "highValue": 0.7, "highUtility": 0.6 } } } } }`
    const scenario = read({ 'p.json': profile })
    expect(scenario.issues.map(optionNames)).toEqual([['0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7']])
    expect(tableOf(scenario)).toEqual([[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]])
  })

  it('keeps a partial ordering as an order', () => {
    const bid = (rent: string, deposit: string) => `{ "issuevalues": { "rent": "${rent}", "deposit": "${deposit}" } }`
    const ordering = `{ "DefaultPartialOrdering": { "name": "o", "domain": ${GENIUSWEB['lease.json']}, "bids": [${bid('900', 'none')}, ${bid('1000', 'one month')}], "better": [[1, 0]] } }`
    const scenario = read({ 'lease.json': GENIUSWEB['lease.json'], 'o.json': ordering })
    expect(scenario.parties[0].utility).toEqual({
      kind: 'ranking',
      better: [
        [
          [2, 1],
          [0, 0],
        ],
      ],
    })
  })
})

describe('a domain that a GeniusWeb profile brings along', () => {
  it('may have its issues and values in another order', () => {
    const turned = GENIUSWEB['landlord.json'].replace(
      /"domain": \{[\s\S]*?\n\}/,
      '"domain": { "issuesValues": { "deposit": { "values": ["one month", "none"] }, "rent": { "range": ["900", "1000", "50"] } } }',
    )
    expect(turned).not.toBe(GENIUSWEB['landlord.json'])
    expect(tableOf(read({ ...GENIUSWEB, 'landlord.json': turned }))).toEqual(tableOf(read(GENIUSWEB)))
  })
})

describe('NegMAS', () => {
  it('adds value functions with weights and a bias; leaves discounting out', () => {
    const scenario = read({ 'trip.yml': NEGMAS['trip.yml'], 'ada.yml': NEGMAS['ada.yml'] })
    // 0.25 + (2 or −1) + 2 · (0.5 days + 1)
    expect(tableOf(scenario)).toEqual([[6.25, 7.25, 8.25, 3.25, 4.25, 5.25]])
    expect(scenario.parties[0]).toMatchObject({ name: 'ada', reservation: 1.5, discount: 0.95 })
  })

  it('has affine functions of the numbers themselves, in JSON as in YAML', () => {
    const scenario = read({
      'trip.json':
        '{ "type": "CartesianOutcomeSpace", "issues": [{ "name": "Place", "values": [10, 20] }, { "name": "Days", "type": "negmas.outcomes.contiguous_issue.ContiguousIssue", "values": [2, 4] }] }',
      'bo.json':
        '{ "__python_class__": "negmas.preferences.crisp.linear.AffineUtilityFunction", "weights": [0.1, -1], "bias": 3, "reserved_value": null }',
    })
    expect(tableOf(scenario)).toEqual([[2, 1, 0, 3, 2, 1]])
    expect(scenario.parties[0].reservation).toBe(null)
  })

  it('has constants, weighted sums and mappings of whole outcomes', () => {
    const utility = `type: WeightedUtilityFunction
weights: [2, 0.5]
ufuns:
- { type: ConstUtilityFunction, value: 1.5 }
- type: MappingUtilityFunction
  default: 7
  mapping:
    ? [10, 2]
    : 1
    ? [20, 4]
    : -3
`
    const scenario = read({ 'trip.yml': NEGMAS_NUMBERS['trip.yml'], 'w.yml': utility })
    expect(scenario.parties[0].utility.kind).toBe('table')
    expect(tableOf(scenario)).toEqual([[3.5, 6.5, 6.5, 6.5, 6.5, 1.5]])
  })

  it('has the value functions of numbers as NegMAS defines them', () => {
    const of = (fun: string) =>
      tableOf(
        read({
          'd.yml':
            'type: DiscreteCartesianOutcomeSpace\nissues: [{ name: x, type: ContiguousIssue, values: [1, 3] }]\n',
          'u.yml': `type: LinearAdditiveUtilityFunction\nvalues: [${fun}]\n`,
        }),
      )[0]
    expect(of('{ type: IdentityFun }')).toEqual([1, 2, 3])
    expect(of('{ type: LinearFun, slope: 2 }')).toEqual([2, 4, 6])
    expect(of('{ type: ConstFun, bias: 4 }')).toEqual([4, 4, 4])
    expect(of('{ type: QuadraticFun, a2: 1, a1: -1, bias: 2 }')).toEqual([2, 4, 8])
    expect(of('{ type: PolynomialFun, coefficients: [1, 1], bias: 1 }')).toEqual([3, 7, 13])
    expect(of('{ type: ExponentialFun, tau: 1, base: 2 }')).toEqual([2, 4, 8])
    expect(of('{ type: LogFun, tau: 1, base: 2, scale: 3 }')).toEqual([0, 3, expect.closeTo(4.754887502, 9)])
    expect(of('{ type: SinFun, multiplier: 0, phase: 0, bias: 1 }')).toEqual([1, 1, 1])
    expect(of('{ type: CosFun, multiplier: 0, amplitude: 2 }')).toEqual([2, 2, 2])
    expect(of('{ type: TriangularFun, start: 1, middle: 2, end: 4, scale: 2, bias: 1 }')).toEqual([1, 3, 2])
    expect(of('{ type: TrapezoidalFun, start: 0, rise_end: 2, fall_start: 2, end: 4 }')).toEqual([0.5, 1, 0.5])
    expect(of('[5, 6, 7]')).toEqual([5, 6, 7])
    expect(of('{ 1: 9, 2: 8, 3: 7 }')).toEqual([9, 8, 7])
  })

  it('has straight pieces on a continuous issue, and nothing else', () => {
    const of = (fun: string) => ({
      'd.yml': 'type: CartesianOutcomeSpace\nissues: [{ name: x, type: ContinuousIssue, values: [0.0, 4.0] }]\n',
      'u.yml': `type: LinearAdditiveUtilityFunction\nvalues: [${fun}]\nweights: [3]\n`,
    })
    const at = (fun: string, x: number) => {
      const { issues, parties } = read(of(fun))
      return utilityAt(issues, parties[0].utility, [x])
    }
    expect([0, 1, 2, 3, 4].map((x) => at('{ type: TriangularFun, start: 1, middle: 2, end: 4 }', x))).toEqual([
      0, 0, 3, 1.5, 0,
    ])
    expect([0, 3].map((x) => at('{ type: AffineFun, slope: 0.5, bias: 1 }', x))).toEqual([3, 7.5])
    expect(problemsOf(of('{ type: QuadraticFun, a2: 1, a1: 0 }'))).toEqual(['ERR_UTILITY_KIND u.yml:2:10'])
    expect(problemsOf(of('{ type: TableFun, mapping: { 1: 2 } }'))).toEqual(['ERR_SCENARIO_TYPE u.yml:2:37'])
  })

  it('takes an alias for what it stands for', () => {
    const scenario = read({
      'd.yml':
        'type: DiscreteCartesianOutcomeSpace\nissues:\n- { name: x, values: &v [a, b] }\n- { name: y, values: *v }\n',
      'u.yml':
        'type: LinearAdditiveUtilityFunction\nvalues: [&t { type: TableFun, mapping: { a: 1, b: 2 } }, *t]\nweights: [1, 10]\n',
    })
    expect(tableOf(scenario)).toEqual([[11, 21, 12, 22]])
  })
})

describe('what NegMAS leaves out', () => {
  it('reads an issue by its values, and a domain that stands in the profile', () => {
    const profile = (first: string) =>
      `type: LinearAdditiveUtilityFunction
issues:
- { name: nights, values: 3 }
- { name: place, values: [coast, hills] }
values:
- { type: IdentityFun }
- { coast: ${first}, hills: 0 }
reserved_value: null
`
    const scenario = read({ 'ada.yml': profile('1'), 'bob.yml': profile('5') })
    expect(scenario.issues).toEqual([
      { kind: 'integer', name: 'nights', low: 0, high: 2 },
      { kind: 'discrete', name: 'place', options: ['coast', 'hills'] },
    ])
    expect(scenario.parties.map(({ reservation }) => reservation)).toEqual([null, null])
    expect(tableOf(scenario)).toEqual([
      [1, 0, 2, 1, 3, 2],
      [5, 0, 6, 1, 7, 2],
    ])
  })
})

describe('NegoLog JSON', () => {
  it('weighs tables; the first profile has the order of issues and values', () => {
    const scenario = read(NEGOLOG)
    expect(scenario.issues.map(({ name }) => name)).toEqual(['colour', 'size'])
    expect(scenario.issues.map(optionNames)).toEqual([
      ['red', 'blue'],
      ['small', 'large'],
    ])
    expect(tableOf(scenario)).toEqual([
      [0.8, 1, 0.35, 0.55],
      [0.9, 0.18, 1, 0.28],
    ])
    expect(scenario.parties.map(({ reservation }) => reservation)).toEqual([0.3, 0])
  })
})

describe('files together', () => {
  it('takes the profiles named, in that order, and leaves the rest aside', () => {
    const texts = { ...GENIUS, 'other.xml': '<broken', 'notes.txt': 'buy seeds' }
    expect(read(texts, { profiles: ['south', 'north.xml'] }).parties.map(({ name }) => name)).toEqual([
      'south',
      'north',
    ])
    expect(problemsOf(texts)).toEqual(['ERR_XML_SYNTAX other.xml:1:8'])
    expect(problemsOf(GENIUS, { name: 'garden', profiles: ['west'] })).toEqual(['ERR_SCENARIO_PARTIES garden'])
  })

  it('asks which profile takes part where a domain has several for a party', () => {
    const domain = GENIUS['garden.xml'].replace(
      '<objective',
      '<agent owner="a" utility_space="north.xml"/><agent owner="a" utility_space="south.xml"/><objective',
    )
    expect(problemsOf({ ...GENIUS, 'garden.xml': domain }, { name: 'garden' })).toEqual(['ERR_SCENARIO_PARTIES garden'])
  })

  it('knows each by its content, whatever its name says or does not say', () => {
    const [domain, north, south] = Object.values(GENIUS)
    expect(read({ a: domain, b: north, c: south }).format).toBe('genius')
    expect(problemsOf({ 'a.json': domain, 'b.xml': north })).toContain('ERR_SCENARIO_LABEL a.json:1:1')
    expect(problemsOf({ 'a.xml': GENIUSWEB['lease.json'] })).toEqual(['ERR_SCENARIO_LABEL a.xml:1:1'])
  })

  it('leaves aside what programs put beside a scenario, and no more', () => {
    expect(read({ ...GENIUSWEB, 'specials.json': '{ "size": 6 }' }).parties).toHaveLength(2)
    expect(problemsOf({ ...GENIUSWEB, 'more.json': '{ "size": 6 }' })).toEqual(['ERR_SCENARIO_UNKNOWN more.json:1:1'])
  })

  it('reads Latin 1 and UTF-16 where the text says so', () => {
    const latin = GENIUS['north.xml']
      .replace('<utility_space>', '<?xml version="1.0" encoding="ISO-8859-1"?><utility_space>')
      .replaceAll('dawn', 'früh')
    const bytes = Uint8Array.from(latin, (character) => character.charCodeAt(0))
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${GENIUS['north.xml'].replaceAll('dawn', '夜明け')}`, 'utf16le'))
    for (const [file, name] of [
      [bytes, 'früh'],
      [utf16, '夜明け'],
    ] as const) {
      const result = readScenario([{ name: 'north.xml', bytes: file }])
      expect(result.ok && optionNames(result.value.issues[0])[0]).toBe(name)
    }
  })
})
