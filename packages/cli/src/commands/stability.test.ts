import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../main.js'
import { keptIo } from '../terminal/kept-io.fixture.js'

const run = async (...args: readonly string[]) => {
  const { io, told } = keptIo()
  const code = await main(args, io)
  return { code, ...told }
}

const folder = mkdtempSync(join(tmpdir(), 'parley-stability-'))
const saved = (name: string, content: unknown): string => {
  const file = join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

/** The well of docs/explanation/graph-model.md: each village ranks drawing alone, neither, both, the other alone. */
const WELL = {
  options: [{ name: 'upper draws' }, { name: 'lower draws' }],
  infeasibles: [] as unknown[],
  useManualPreferenceRanking: true,
  decisionMakers: [
    { name: 'upper', options: [0], preferenceRanking: [2, 1, 4, 3] },
    { name: 'lower', options: [1], preferenceRanking: [3, 1, 4, 2] },
  ],
}

const FERRY = `parley: 1
title: The ferry
asOf: 2024-06-01
parties: [{ id: north }, { id: south }]
stakeholders: [{ id: guild }]
issues:
  - { id: ferry, options: [{ id: stops }, { id: runs }], statusQuo: stops }
preferences:
  north: { weights: { ferry: 1 }, values: { ferry: { stops: 0, runs: 1 } } }
  south: { weights: { ferry: 1 }, values: { ferry: { stops: 1, runs: 0.4 } } }
noAgreement: { north: { statusQuo: 0.2 }, south: { statusQuo: 0.3 } }
trust: []
conflict:
  decisionMakers:
    - { id: north, options: [{ id: pays }], preferences: { utilities: true } }
    - { id: south, options: [{ id: sails, name: Let the ferry sail, sets: { ferry: runs } }], preferences: { utilities: true } }
    - { id: guild, options: [{ id: strikes }], preferences: { statements: [strikes iff pays] } }
  infeasible: [sails and strikes]
  statusQuo: [pays]
`

describe('parley stability', () => {
  it('answers in numbers of states', async () => {
    const { code, stdout, stderr } = await run('stability', saved('well.gmcr', WELL), '--json')
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'stability',
      decisionMakers: ['upper', 'lower'],
      options: ['upper draws', 'lower draws'],
      states: [0, 1, 2, 3],
      statusQuo: null,
      equilibria: { nash: [3], gmr: [0, 3], smr: [0, 3], seq: [0, 3], sseq: [0, 3], sim: [0, 3] },
      stable: { nash: { upper: [1, 3], lower: [2, 3] } },
      reachable: { upper: [[1], [0], [3], [2]], lower: [[2], [3], [0], [1]] },
      ranks: { upper: [3, 4, 1, 2], lower: [3, 1, 4, 2] },
      provenance: { caseHash: expect.stringMatching(/^[0-9a-f]{64}$/), settings: { at: null, set: [] } },
    })
  })

  it('gives reasons, paths, coalitions and changes', async () => {
    const file = saved('well.gmcr', WELL)
    const args = ['--explain', 'none', '--from', '3', '--coalition', 'upper,lower', '--change', 'NN']
    const { stdout } = await run('stability', file, ...args, '--json')
    const { explain, from, coalitions, change } = JSON.parse(stdout)
    expect(explain[0]).toMatchObject({
      state: 0,
      decisionMakers: {
        upper: {
          improvements: [{ to: 1, answers: { seq: { moves: [{ by: 'lower', to: 3 }], ends: 3 }, sim: { ends: 3 } } }],
        },
      },
    })
    expect(from[0]).toMatchObject({
      state: 3,
      improvements: { states: 0, equilibria: [{ state: 3, path: [] }] },
      moves: { states: 3 },
    })
    // From 3 they can go to 0 together, which is better for both.
    expect(coalitions).toEqual([
      { members: ['upper', 'lower'], stable: { nash: [0, 1, 2], gmr: [0, 1, 2], smr: [0, 1, 2], seq: [0, 1, 2] } },
    ])
    expect(change[0].concepts.nash).toMatchObject({
      pairs: 2,
      settles: true,
      settle: { upper: { pairs: 1, statements: null }, lower: { pairs: 1 } },
    })
    const words = (await run('stability', file, ...args)).stdout
    expect(words).toContain('by taking “upper draws” (state 1);')
    expect(words).toContain('sanctioned by lower taking “lower draws”; state 3 is worse for it than 0')
  })

  it('takes the conflict of a case, preferences by utilities among them', async () => {
    const file = saved('ferry.yaml', FERRY)
    const { code, stdout } = await run('stability', file, '--json')
    expect(code).toBe(0)
    // States without `sails` are worth no agreement (0.2, 0.3), with it what the ferry's running is (1, 0.4), without mistrust.
    expect(JSON.parse(stdout)).toMatchObject({
      decisionMakers: ['north', 'south', 'guild'],
      states: [0, 1, 2, 3, 4, 5],
      statusQuo: 1,
      ranks: { north: [1, 1, 2, 2, 1, 1], south: [1, 1, 2, 2, 1, 1], guild: [2, 1, 2, 1, 1, 2] },
      provenance: { settings: { at: '2024-06-01' } },
    })
    const diagnosis = await run('diagnose', file, '--samples', '0', '--json')
    expect(JSON.parse(diagnosis.stdout).stability).toMatchObject({
      statusQuo: 1,
      taken: ['pays'],
      equilibrium: { nash: false },
      states: 6,
    })
  })

  it('is null beside the distance of a case without one', async () => {
    const file = saved('plain.yaml', FERRY.slice(0, FERRY.indexOf('conflict:')))
    const { stdout } = await run('diagnose', file, '--samples', '0', '--json')
    expect(JSON.parse(stdout).stability).toBeNull()
    const refused = await run('stability', file)
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(/^problem: ERR_FIELD_MISSING conflict: /)
  })

  it.each<[string, unknown, RegExp]>([
    ['malformed', '{ "options": [', /^problem: ERR_JSON_SYNTAX bad\.gmcr:1:15: /],
    [
      'contradictory',
      { ...WELL, infeasibles: [[[0, 'Y']], [[0, 'N']]] },
      /^problem: ERR_GRAPH_EMPTY bad\.gmcr: infeasible: no feasible state/,
    ],
    [
      'incomplete',
      {
        ...WELL,
        infeasibles: [
          [
            [0, 'Y'],
            [1, 'Y'],
          ],
        ],
      },
      /^problem: ERR_GRAPH_RANKING bad\.gmcr: decisionMakers\[0\]\.preferenceRanking\[2\]: unknown position: 4 /,
    ],
    [
      'too large',
      {
        ...WELL,
        useManualPreferenceRanking: false,
        options: Array.from({ length: 30 }, (_, o) => ({ name: `o${o}` })),
        decisionMakers: [{ name: 'a', options: Array.from({ length: 30 }, (_, o) => o), preferences: [] }],
      },
      /^problem: ERR_GRAPH_SIZE bad\.gmcr: options: large model: 30 options make 2\^30 = 1,073,741,824 combinations, .*GB/,
    ],
  ])('refuses a %s model, with the place or the cost', async (_, model, problem) => {
    const { code, stdout, stderr } = await run('stability', saved('bad.gmcr', model))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(problem)
  })

  it.each([
    [['--explain', '9'], 'ERR_GRAPH_STATE --explain: infeasible state: 9'],
    [['--from', 'now'], 'ERR_GRAPH_STATE --from: unknown state: now (the model does not say which)'],
    [['--from', 'middle draws'], 'ERR_GRAPH_STATE --from: unknown option: middle draws'],
    [['--coalition', 'upper,middle'], 'ERR_GRAPH_STATE --coalition: unknown decision maker: middle'],
  ])('refuses %s', async (args, problem) => {
    const { code, stderr } = await run('stability', saved('well.gmcr', WELL), ...args)
    expect(code).toBe(2)
    expect(stderr).toContain(`problem: ${problem}`)
  })

  it('names what is wrong in a conflict with its path in the case', async () => {
    const bad = (from: string, to: string) => run('validate', saved('bad.yaml', FERRY.replace(from, to)))
    expect((await bad('[sails and strikes]', '[sails or not sails]')).stderr).toContain(
      'problem: ERR_GRAPH_EMPTY conflict.infeasible: no feasible state',
    )
    expect((await bad('statements: [strikes iff pays]', 'ranking: [0, 1, 2, 3, [4, 7]]')).stderr).toContain(
      'problem: ERR_GRAPH_RANKING conflict.decisionMakers[2].preferences.ranking[4][1]: unknown state: 7',
    )
    expect((await bad('[{ id: pays }]', '[{ id: pays, sets: { ferry: stops } }]')).stderr).toContain(
      'problem: ERR_GRAPH_UTILITIES conflict.decisionMakers[0].preferences: contradictory state: 3 sets ferry to both',
    )
  })

  it('says what great, unknown and mistaken preferences make of a case, beside the plain analysis', async () => {
    const guild = `    - id: guild
      options: [{ id: strikes }]
      preferences: { statements: [pays, { is: strikes, unknown: true }], strong: 1 }
      believes: { north: { statements: [not pays] } }
      unseen: [sails]
`
    const pier = saved('pier.yaml', FERRY.replace(/ {4}- \{ id: guild.*\n/, guild))
    const { code, stdout, stderr } = await run('stability', pier, '--json')
    expect([code, stderr]).toEqual([0, ''])
    const answer = JSON.parse(stdout) as Record<string, Record<string, unknown>>
    expect(Object.keys(answer.strong!.equilibria as object)).toEqual(['nash', 'gmr', 'smr', 'seq'])
    expect(answer.unknown).toMatchObject({ kind: 'found' })
    expect(Object.keys((answer.perceived as { views: object }).views)).toEqual(['guild'])
    const told = await run('stability', pier)
    for (const part of ['Strongly stable', 'Unknown preferences', 'As each sees it', 'guild sees 4 of 6 states'])
      expect(told.stdout).toContain(part)
    const plain = await run('stability', saved('well.gmcr', WELL), '--json')
    expect(JSON.parse(plain.stdout)).toMatchObject({ strong: null, unknown: null, perceived: null })
  })

  it('reads what a decision maker of a GMCR+ file does not see, and writes it', async () => {
    const misperceptions = [
      [
        [1, 'Y'],
        [0, 'N'],
      ],
    ]
    const [upper, lower] = WELL.decisionMakers
    const mistaken = saved('mistaken.gmcr', { ...WELL, decisionMakers: [{ ...upper, misperceptions }, lower] })
    const { stdout } = await run('stability', mistaken, '--json')
    expect(JSON.parse(stdout)).toMatchObject({ perceived: { views: { upper: { states: [0, 1, 3] } }, hidden: [2] } })
    const again = join(folder, 'again.gmcr')
    expect((await run('convert', mistaken, again)).code).toBe(0)
    const { stdout: second } = await run('stability', again, '--json')
    expect(JSON.parse(second).perceived).toEqual(JSON.parse(stdout).perceived)
  })

  it('has validate beside it, for graph models too', async () => {
    const valid = await run('validate', saved('well.gmcr', WELL))
    expect([valid.code, valid.stdout]).toEqual([
      0,
      expect.stringMatching(/^valid: .*well\.gmcr \(2 decision makers, 2 options, 4 feasible states\)\n$/),
    ])
    const ruledOut = saved('out.gmcr', { ...WELL, infeasibles: [[[0, 'Y']], [[0, 'N']]] })
    const { code, stdout, stderr } = await run('validate', ruledOut, '--json')
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ valid: false, problems: [{ code: 'ERR_GRAPH_EMPTY' }] })
    expect(stderr).toMatch(/^problem: ERR_GRAPH_EMPTY out\.gmcr: infeasible/)
  })

  it('refuses a field of a GMCR+ file that it would not read, with its place', async () => {
    const { code, stderr } = await run('stability', saved('unread.gmcr', { ...WELL, uncertain: [] }))
    expect(code).toBe(2)
    expect(stderr).toMatch(/^problem: ERR_GRAPH_FILE unread\.gmcr:1:\d+: unknown field of a graph model: "uncertain"/)
  })
})
