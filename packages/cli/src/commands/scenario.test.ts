import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCase } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { main } from '../main.js'

const run = async (...args: readonly string[]) => {
  let stdout = ''
  let stderr = ''
  const code = await main(args, {
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    color: false,
    progress: false,
    columns: 100,
  })
  return { code, stdout, stderr }
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

describe('parley validate of a scenario', () => {
  it('tells what it is', async () => {
    expect(await run('validate', folderOf(FERRY))).toEqual({
      code: 0,
      stdout: 'valid: domain (genius, 2 parties, 2 issues)\n',
      stderr: '',
    })
    const { stdout } = await run('validate', folderOf(FERRY), '--json')
    expect(JSON.parse(stdout)).toEqual({ valid: true, problems: [] })
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
