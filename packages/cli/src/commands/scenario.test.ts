import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCase } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { main } from '../main.js'
import { keptIo } from '../terminal/kept-io.fixture.js'

const run = async (...args: readonly string[]) => {
  const { io, told } = keptIo()
  const code = await main(args, io)
  return { code, ...told }
}

const folderOf = (texts: Readonly<Record<string, string>>): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'parley-scenario-')), 'ferry')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
  return folder
}

const objective = (more: (issue: number) => string, weights = '') =>
  `<objective index="0" name="root">
<issue index="1" name="Fare" type="discrete"><item index="1" value="free" ${more(1)}/><item index="2" value="=paid" ${more(2)}/></issue>
<issue index="2" name="Night boats" type="discrete"><item index="1" value="none" ${more(3)}/><item index="2" value="two" ${more(4)}/></issue>
${weights}</objective>`

const profile = (evaluations: readonly number[], weights: readonly number[], reservation: number) =>
  `<utility_space>${objective(
    (k) => `evaluation="${evaluations[k - 1]}"`,
    weights.map((weight, j) => `<weight index="${j + 1}" value="${weight}"/>`).join(''),
  )}<reservation value="${reservation}"/></utility_space>`

/** Islanders: free fare 0.5, night boats 0.5. The town: paid fare 0.8, no night boats 0.2. */
const FERRY = {
  'domain.xml': `<negotiation_template><utility_space>${objective(() => '')}</utility_space></negotiation_template>`,
  'island.xml': profile([2, 0, 0, 5], [0.5, 0.5], 0.4),
  'town.xml': profile([0, 4, 1, 0], [0.8, 0.2], 0.5),
}

describe('parley frontier of a scenario', () => {
  it('answers in the utilities and names of the file', async () => {
    const { code, stdout, stderr } = await run('frontier', folderOf(FERRY), '--json')
    expect([code, stderr]).toEqual([0, ''])
    const { ms, provenance, ...answer } = JSON.parse(stdout)
    expect(ms).toBeGreaterThan(0)
    expect(provenance).toMatchObject({
      caseHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      settings: { reading: 'genius', profiles: null },
    })
    const point = (utilities: number[], fare: string, boats: string) => ({
      utilities,
      outcome: { Fare: fare, 'Night boats': boats },
    })
    const deal = point([0.5, 0.8], '=paid', 'two')
    expect(answer).toMatchObject({
      kind: 'frontier',
      scenario: 'domain',
      outcomes: '4',
      parties: ['island', 'town'],
      reservation: [0.4, 0.5],
      frontier: [
        { ...point([1, 0], 'free', 'two'), rational: false, count: 1 },
        { ...deal, rational: true, count: 1 },
        { ...point([0, 1], '=paid', 'none'), rational: false, count: 1 },
      ],
      ideal: [0.5, 0.8],
      nash: [deal],
      kalaiSmorodinsky: [deal],
      egalitarian: [deal],
      utilitarian: [deal],
      exact: true,
      epsilon: 0,
      leximin: [deal],
      relativeUtilitarian: [deal],
      opposition: { points: [point([0.5, 0.8], '=paid', 'two')], most: [1, 1] },
      rationalShare: { kind: 'exact', count: 1, share: 0.25 },
      distances: { nash: { egalitarian: 0 } },
    })
    // With (1, 0) at a chance of t the gains are 0.1 + 0.5 t and 0.3 − 0.8 t; their product is largest at 0.0875.
    const [lottery] = answer.nashHull
    expect(lottery.lottery).toMatchObject([{ outcome: { Fare: 'free' } }, { outcome: deal.outcome }])
    expect(lottery.lottery[0].probability).toBeCloseTo(0.0875, 9)
    expect(answer.distances.nash.nashHull).toBeCloseTo(Math.hypot(0.04375, 0.07), 9)
    expect(answer.idealHull.map((u: number) => Number(u.toFixed(9)))).toEqual([0.6875, 0.84])
    expect(answer.opposition.distance).toBeCloseTo(Math.hypot(0.5, 0.2), 12)
  })

  it('is told for reading, from the file of the domain too', async () => {
    const folder = folderOf({ ...FERRY, 'README.md': '# Ferry' })
    const { code, stdout } = await run('frontier', join(folder, 'domain.xml'), '--profiles', 'town,island')
    expect(code).toBe(0)
    expect(stdout).toContain('domain: the frontier\n4 combinations; 3 on the frontier, 1 of them in the agreement zone')
    expect(stdout).toContain('No agreement is worth 0.5 to town, 0.4 to island.')
    expect(stdout).toMatch(/Nash +0\.8 +0\.5 {2}Fare: =paid; Night boats: two/)
  })

  it('takes the reading of NegMAS', async () => {
    const { stdout } = await run('frontier', folderOf(FERRY), '--reading', 'negmas', '--json')
    expect(JSON.parse(stdout).frontier.map(({ utilities }: { utilities: number[] }) => utilities)).toEqual([
      [3.5, 0],
      [2.5, 3.2],
      [0, 3.4],
    ])
  })

  it.each([
    [['--profiles', ''], 'ERR_ARGUMENT'],
    [['--reading', 'english'], 'ERR_ARGUMENT'],
    [['--points', '1'], 'ERR_ARGUMENT'],
    [['--profiles', 'nobody'], 'ERR_SCENARIO_PARTIES'],
  ])('refuses %j', async (options, code) => {
    const { code: exit, stdout, stderr } = await run('frontier', folderOf(FERRY), ...options)
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`problem: ${code} `)
  })

  it.each([
    ['cut short', { 'town.xml': FERRY['town.xml'].slice(0, -40) }, /problem: ERR_XML_SYNTAX town\.xml:\d+:\d+: /],
    ['empty', { 'town.xml': '' }, /problem: ERR_SCENARIO_EMPTY town\.xml: /],
    ['mislabelled', { 'town.xml': '{ "reservationValue": 0 }' }, /problem: ERR_SCENARIO_LABEL town\.xml:1:1: /],
    ['a picture', { 'town.xml': '\u0089PNG\u0000' }, /problem: ERR_SCENARIO_ENCODING town\.xml: /],
    [
      'an entity bomb',
      { 'town.xml': `<!DOCTYPE a [<!ENTITY b "&b;&b;">]>${FERRY['town.xml']}` },
      /problem: ERR_XML_DOCTYPE town\.xml:1:1: /,
    ],
    [
      'a NaN',
      { 'town.xml': FERRY['town.xml'].replace('evaluation="4"', 'evaluation="NaN"') },
      /problem: ERR_SCENARIO_NUMBER town\.xml:2:\d+: /,
    ],
    [
      'a negative weight',
      { 'town.xml': FERRY['town.xml'].replace('"0.8"', '"-0.8"') },
      /problem: ERR_SCENARIO_WEIGHT town\.xml:4:1: /,
    ],
    [
      'a value twice',
      { 'domain.xml': FERRY['domain.xml'].replace('=paid', 'free') },
      /problem: ERR_SCENARIO_DUPLICATE domain\.xml:2:1: /,
    ],
  ])('ends with 2 for a file that is %s, and names it', async (_, texts, told) => {
    for (const command of ['frontier', 'validate']) {
      const { code, stdout, stderr } = await run(command, folderOf({ ...FERRY, ...texts }))
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(told)
    }
  })

  it.each(['a.xml', 'a.json', 'a.yml'])('ends with 2 for %s alone where it is empty or junk', async (name) => {
    for (const text of ['', 'junk', '{', '<', '\u0000\u0001']) {
      const { code, stdout, stderr } = await run('frontier', join(folderOf({ [name]: text }), name))
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^problem: ERR_[A-Z_]+ \S+: /)
    }
  })

  it('refuses a continuous issue until told how many numbers stand for it', async () => {
    const issue = (more: string) =>
      `<objective index="0"><issue index="1" name="Price" type="real"><range lowerbound="0" upperbound="10"/>${more}</issue>`
    const of = (slope: string, offset: string) =>
      `<utility_space>${issue(`<evaluator ftype="linear" parameter0="${offset}" parameter1="${slope}"/>`)}<weight index="1" value="1"/></objective></utility_space>`
    const folder = folderOf({
      'domain.xml': `<negotiation_template><utility_space>${issue('')}</objective></utility_space></negotiation_template>`,
      'buyer.xml': of('-0.1', '1'),
      'seller.xml': of('0.1', '0'),
    })
    const refused = await run('frontier', folder)
    expect([refused.code, refused.stderr.split(' ')[1]]).toEqual([2, 'ERR_ISSUE_REAL'])
    const { stdout } = await run('frontier', folder, '--points', '5', '--json')
    expect(JSON.parse(stdout).frontier.map(({ outcome }: { outcome: object }) => outcome)).toEqual(
      ['0', '2.5', '5', '7.5', '10'].map((Price) => ({ Price })),
    )
  })
})

describe('parley frontier in the words of another program', () => {
  it('takes its reading of GENIUS XML with its words, unless told otherwise', async () => {
    const utilities = async (...options: readonly string[]) => {
      const { stdout } = await run('frontier', folderOf(FERRY), '--json', '--definitions', 'negmas', ...options)
      const { definitions, provenance } = JSON.parse(stdout)
      expect(definitions.program).toBe('negmas')
      return [provenance.settings.reading, definitions.concepts.nash.points[0].utilities]
    }
    expect(await utilities()).toEqual(['negmas', [2.5, 3.2]])
    expect(await utilities('--reading', 'genius')).toEqual(['genius', [0.5, 0.8]])
  })

  it('says which word means what, and what it is called here', async () => {
    const { stdout } = await run('frontier', folderOf(FERRY), '--definitions', 'genius')
    expect(stdout).toContain('In the words of GENIUS 10.4')
    expect(stdout).toMatch(/kalaiSmorodinsky +first frontier point with the least sum/)
    const { stderr } = await run('frontier', folderOf(FERRY), '--definitions', 'gambit')
    expect(stderr).toContain('problem: ERR_ARGUMENT ')
  })

  it('knows that a program knows two parties only', async () => {
    const folder = folderOf({ ...FERRY, 'port.xml': FERRY['town.xml'] })
    const { code, stdout } = await run('frontier', folder, '--definitions', 'negolog')
    expect([code, stdout.includes('the program knows two parties only')]).toEqual([0, true])
  })
})

describe('a table of many parties', () => {
  it.each([80, 100])('fits into %i columns, whole packages below numbered columns', async (columns) => {
    const profiles = Object.fromEntries(
      Array.from({ length: 9 }, (_, k) => [
        `inhabitant_of_island_${k}.xml`,
        k % 2 ? FERRY['island.xml'] : FERRY['town.xml'],
      ]),
    )
    let out = ''
    const stdout = (text: string) => {
      out += text
    }
    const folder = folderOf({ 'domain.xml': FERRY['domain.xml'], ...profiles })
    await main(['frontier', folder, '--all'], { stdout, stderr: stdout, color: false, progress: false, columns })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
    expect(out).toContain('9 inhabitant_of_island_8')
    expect(out).toContain('\n    Fare: =paid; Night boats: two\n')
  })
})

describe('parley evaluate of a scenario', () => {
  it('examines a package, written either way', async () => {
    const folder = folderOf(FERRY)
    for (const outcome of ['Fare==paid,Night boats=none', 'Night boats: none; Fare: =paid']) {
      const { code, stdout } = await run('evaluate', folder, '--outcome', outcome, '--json')
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({
        kind: 'evaluation',
        scenario: 'domain',
        outcome: { Fare: '=paid', 'Night boats': 'none' },
        utilities: { island: 0, town: 1 },
        reservations: { island: 0.4, town: 0.5 },
        short: { island: 0.4 },
        distance: 0.4,
        inZone: false,
        improvements: [],
        dominatedBy: null,
        efficient: true,
      })
      const { distances } = JSON.parse(stdout)
      expect(distances.nash.distance).toBeCloseTo(Math.hypot(0.5, 0.2), 12)
    }
    const { stdout } = await run('evaluate', folder, '--outcome', 'Fare=free,Night boats=none')
    expect(stdout).toMatch(/^domain: outside the agreement zone, short by 0\.3, for town$/m)
    expect(stdout).toMatch(/^ {2}Night boats {2}none → two {2}island \+0\.5, town −0\.2$|dominated/m)
  })

  it.each([
    ['Fare=free', 'ERR_OUTCOME_ISSUE --outcome: missing issue: Night boats'],
    ['Fare=dear,Night boats=two', 'ERR_OUTCOME_OPTION --outcome: unknown option: Fare=dear'],
    ['Toll=2', 'ERR_OUTCOME_ISSUE --outcome: unknown issue: Toll=2'],
  ])('refuses %j', async (outcome, told) => {
    for (const command of ['evaluate', 'improve']) {
      const { code, stdout, stderr } = await run(command, folderOf(FERRY), '--outcome', outcome)
      expect([code, stdout, stderr.includes(`problem: ${told}`)]).toEqual([2, '', true])
    }
  })
})

describe('parley improve', () => {
  it('finds the trade that helps both', async () => {
    const args = ['improve', folderOf(FERRY), '--outcome', 'Fare=free,Night boats=none'] as const
    const { code, stdout } = await run(...args, '--json')
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({
      kind: 'improvements',
      scenario: 'domain',
      standing: { utilities: [0.5, 0.2], feasible: true, rational: false },
      efficient: false,
      improvements: { kind: 'exact', count: 1, share: 0.25 },
      onFrontier: [{ outcome: { Fare: '=paid', 'Night boats': 'two' }, gains: [0, 0.6], rational: true }],
      swaps: [],
      provenance: { engineVersion: expect.any(String), settings: { reading: 'genius' } },
    })
    expect(answer.postSettlement.nash).toEqual(answer.onFrontier)
    const told = (await run(...args)).stdout
    expect(told).toContain('Better for one party and worse for none: 1 outcome, 25 % of all feasible ones')
    expect(told).toContain('largest product of gains, and largest least gain: town +0.6')
  })

  it('says so where nothing does', async () => {
    const { code, stdout } = await run('improve', folderOf(FERRY), '--outcome', 'Fare==paid,Night boats=two')
    expect([code, stdout.includes('Nothing improves it')]).toEqual([0, true])
  })

  it('takes a case, whose issues left out stand as now', async () => {
    const strike = new URL('../../../../examples/transit-strike', import.meta.url).pathname
    const { code, stdout } = await run('improve', strike, '--outcome', 'wage=three-and-half,return=amnesty', '--json')
    const answer = JSON.parse(stdout)
    expect([code, answer.asOf, answer.standing.outcome.length]).toEqual([0, '2025-06-16', 'none'])
    for (const { gains } of [...answer.onFrontier, ...answer.swaps, ...answer.trades])
      expect(Math.min(...gains)).toBeGreaterThanOrEqual(0)
    expect(answer.improvements.count).toBeGreaterThan(answer.onFrontier.length)
  })
})

describe('parley divide', () => {
  it('divides a table of points', async () => {
    const folder = folderOf({
      'points.csv': 'item,Carol,Bob\nAccount,50,40\nHome,20,30\nCottage,15,10\nFunds,10,10\nOther,5,10\n',
    })
    const { code, stdout } = await run('divide', join(folder, 'points.csv'))
    expect(code).toBe(0)
    expect(stdout).toContain('each party gets 56.67 of its own 100 points')
    expect(stdout).toContain('One item is divided: Account, 5/6 (0.8333) to Carol and 1/6 (0.1667) to Bob.')
  })

  it('divides the issues of a scenario, each winner getting its best option', async () => {
    const { code, stdout } = await run('divide', folderOf(FERRY), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'division',
      parties: ['island', 'town'],
      divided: 'Fare',
      items: [
        { name: 'Fare', points: [50, 80], options: ['free', '=paid'] },
        { name: 'Night boats', points: [50, 20], options: ['two', 'none'] },
      ],
    })
  })

  it('refuses three parties and what does not add up', async () => {
    const three = await run('divide', folderOf({ ...FERRY, 'port.xml': FERRY['town.xml'] }))
    expect([three.code, three.stderr.split(':')[1]]).toEqual([2, ' ERR_DIVISION parties'])
    const strike = new URL('../../../../examples/transit-strike', import.meta.url).pathname
    const { code, stderr } = await run('divide', strike)
    expect([code, stderr.split(':')[1]]).toEqual([2, ' ERR_DIVISION preferences'])
  })
})

describe('parley validate of a scenario', () => {
  it('tells what it is', async () => {
    expect(await run('validate', folderOf(FERRY))).toEqual({
      code: 0,
      stdout: 'valid: domain (genius, 2 parties, 2 issues)\n',
      stderr: '',
    })
    const { stdout } = await run('validate', folderOf(FERRY), '--json')
    expect(JSON.parse(stdout)).toEqual({
      valid: true,
      problems: [],
      provenance: { caseHash: expect.stringMatching(/^[0-9a-f]{64}$/), engineVersion: expect.any(String) },
    })
  })

  it('still takes a case', async () => {
    const { code, stdout } = await run(
      'validate',
      new URL('../../../../examples/transit-strike', import.meta.url).pathname,
    )
    expect([code, stdout.slice(0, 6)]).toEqual([0, 'valid:'])
  })
})

describe('parley convert', () => {
  const frontierOf = async (path: string, ...options: readonly string[]) => {
    const { code, stdout, stderr } = await run('frontier', path, '--json', ...options)
    if (code !== 0) throw new Error(stderr)
    const { frontier } = JSON.parse(stdout) as { frontier: { utilities: number[] }[] }
    return frontier.map(({ utilities }) => utilities.map((utility) => Number(utility.toFixed(9))))
  }

  it.each(['genius', 'geniusweb', 'negmas'])('writes %s that has the same frontier', async (format) => {
    const folder = folderOf(FERRY)
    const out = join(folder, '..', format)
    const { code, stdout } = await run('convert', folder, out, '--to', format)
    expect([code, stdout.trim().split('\n').length]).toEqual([0, 3])
    expect(await frontierOf(out)).toEqual(await frontierOf(folder))
  })

  it('writes a case that is legal and has the frontier on its own scales', async () => {
    const folder = folderOf(FERRY)
    const out = join(folder, '..', 'case.yaml')
    expect(await run('convert', folder, out, '--as-of', '2025-03-01')).toMatchObject({ code: 0 })
    const parsed = parseCase(readFileSync(out, 'utf8'))
    expect(parsed.ok && parsed.value.case).toMatchObject({
      title: 'domain',
      asOf: '2025-03-01',
      parties: [{ id: 'island' }, { id: 'town' }],
      issues: [
        { id: 'fare', name: 'Fare' },
        { id: 'night-boats', name: 'Night boats' },
      ],
      noAgreement: { island: { statusQuo: 0.4 }, town: { statusQuo: 0.5 } },
    })
    expect(await frontierOf(out)).toEqual(await frontierOf(folder))
  })

  it('writes a case as a scenario: what it says at face value', async () => {
    const folder = folderOf(FERRY)
    const asCase = join(folder, '..', 'case')
    const again = join(folder, '..', 'again')
    await run('convert', folder, asCase, '--to', 'case')
    expect(await run('convert', asCase, again, '--to', 'genius')).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(again).sort()).toEqual(['domain.xml', 'island.xml', 'town.xml'])
    expect(await frontierOf(again)).toEqual(await frontierOf(folder))
    const gaza = new URL('../../../../examples/gaza-2024', import.meta.url).pathname
    const refused = await run('convert', gaza, join(folder, '..', 'gaza.csv'))
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringMatching(/^problem: ERR_FORMAT_CANNOT preferences: red lines: \d+ /),
    ])
  })

  it('writes a table whose texts start no formula', async () => {
    const folder = folderOf(FERRY)
    const out = join(folder, '..', 'ferry.csv')
    await run('convert', folder, out)
    expect(readFileSync(out, 'utf8')).toBe(
      "Fare,Night boats,island,town\nfree,none,0.5,0.2\nfree,two,1,0\n'=paid,none,0,1\n'=paid,two,0.5,0.8\n",
    )
  })

  it('leaves files that are there alone, all of them, unless forced', async () => {
    const folder = folderOf(FERRY)
    const out = join(folder, '..', 'out')
    mkdirSync(out)
    writeFileSync(join(out, 'town.yml'), 'mine')
    const { code, stderr } = await run('convert', folder, out, '--to', 'negmas')
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^problem: ERR_FILE_EXISTS \S+town\.yml: /)])
    expect([existsSync(join(out, 'domain.yml')), readFileSync(join(out, 'town.yml'), 'utf8')]).toEqual([false, 'mine'])
    expect(await run('convert', folder, out, '--to', 'negmas', '--force')).toMatchObject({ code: 0 })
    expect(readFileSync(join(out, 'town.yml'), 'utf8')).toContain('LinearAdditiveUtilityFunction')
  })

  it.each([
    [['out'], 'ERR_ARGUMENT <out>: unclear format: out'],
    [['out', '--to', 'excel'], 'ERR_ARGUMENT <out>: unknown format: excel'],
    [['out.xml', '--to', 'csv'], 'ERR_ARGUMENT <out>: unsuitable name: out.xml for csv'],
    [['town.xml', '--to', 'genius'], 'ERR_ARGUMENT <out>: unsuitable name: town.xml'],
    [['case.yaml', '--as-of', 'tomorrow'], 'ERR_ARGUMENT command line: '],
  ])('refuses %j', async (args, told) => {
    const folder = folderOf(FERRY)
    const [out, ...options] = args
    const { code, stdout, stderr } = await run('convert', folder, join(folder, '..', 'new', out), ...options)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`problem: ${told}`)
    expect(existsSync(join(folder, '..', 'new'))).toBe(false)
  })
})
