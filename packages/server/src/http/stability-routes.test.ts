import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StabilityField, StatusQuoStability } from '@parley/engine/graph-model'
import { afterEach, describe, expect, it } from 'vitest'
import { type CaseSession, openSession } from '../cases/case-session.js'
import { ferryCase, loadLegal, makeFolder } from '../cases/ferry-case.fixture.js'
import { stabilityRoutes } from './stability-routes.js'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

const open = async (text: string): Promise<{ session: CaseSession; file: string }> => {
  const { folder, remove } = await makeFolder({ 'case.yaml': text })
  const session = openSession(await loadLegal(folder), { samples: 0, timelineSamples: 0, seed: 1 })
  cleanups.push(remove, session.close)
  return { session, file: join(folder, 'case.yaml') }
}

const ask = async (text: string, path: string) => {
  const response = await stabilityRoutes((await open(text)).session).request(path)
  return { status: response.status, body: (await response.json()) as unknown }
}

/** Two villages at a well, as in docs/explanation/graph-model.md. */
const village = (id: string, own: string, other: string) =>
  `    - { id: ${id}, options: [{ id: ${own} }], preferences: { statements: [not ${other}, ${own}] } }\n`
const WELL = `${ferryCase()}conflict:
  decisionMakers:
${village('north', 'upper', 'lower')}${village('south', 'lower', 'upper')}  statusQuo: []
`

describe('what the page asks of the conflict', () => {
  it('tells ranks and marks of every state, and the strongest equilibria first', async () => {
    const field = (await ask(WELL, '/')).body as StabilityField
    expect(field.states).toBe(4)
    expect(field.model.decisionMakers.map(({ name }) => name)).toEqual(['north', 'south'])
    expect(field.equilibria).toEqual({ nash: 1, gmr: 2, smr: 2, seq: 2, sseq: 2, sim: 2 })
    expect(field.strongest).toEqual([
      { state: 3, concepts: ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'] },
      { state: 0, concepts: ['gmr', 'smr', 'seq', 'sseq', 'sim'] },
    ])
    // North: drawing alone, then nobody, then both, then the other alone. Bits: nash 1, gmr 2, smr 4, seq 8, sseq 16, sim 32.
    expect(field.listed!.ranks).toEqual([
      [3, 4, 1, 2],
      [3, 1, 4, 2],
    ])
    expect(field.listed!.marks).toEqual([
      [62, 63, 0, 63],
      [62, 0, 63, 63],
    ])
  })

  it('tells for whom the status quo is stable', async () => {
    const found = (await ask(WELL, '/status-quo')).body as StatusQuoStability
    expect(found).toMatchObject({ statusQuo: 0, taken: [], states: 4 })
    expect(found.equilibrium).toEqual({ nash: false, gmr: true, smr: true, seq: true, sseq: true, sim: true })
    expect(found.stableFor.north).not.toContain('nash')
  })

  it('has nothing to tell of a case without a conflict, or one that does not say what stands now', async () => {
    expect(await ask(ferryCase(), '/')).toEqual({ status: 200, body: null })
    expect(await ask(ferryCase(), '/status-quo')).toEqual({ status: 200, body: null })
    const without = WELL.replace('  statusQuo: []\n', '')
    expect(await ask(without, '/status-quo')).toEqual({ status: 200, body: null })
    expect((await ask(without, '/')).body).toMatchObject({ statusQuo: null, states: 4 })
  })

  it('does not list a large model one by one', async () => {
    const options = Array.from({ length: 15 }, (_, k) => `{ id: o${k} }`).join(', ')
    const large = `${ferryCase()}conflict:
  decisionMakers:
    - { id: north, options: [${options}], preferences: { statements: [o0] } }
`
    const field = (await ask(large, '/')).body as StabilityField
    expect(field.states).toBe(32768)
    expect(field.listed).toBeNull()
    expect(field.strongest).toHaveLength(100)
    expect(field.equilibria.nash).toBe(16384)
    expect(field.groups).toMatchObject({
      apart: 1,
      groups: [
        { pattern: 0, states: 16384, equilibria: { nash: 0 } },
        { pattern: 1, states: 16384, equilibria: { nash: 16384 } },
      ],
    })
  })

  it('follows the file', async () => {
    const { session, file } = await open(WELL)
    const routes = stabilityRoutes(session)
    expect(((await (await routes.request('/')).json()) as StabilityField).equilibria.nash).toBe(1)
    const changed = new Promise<void>((resolve) => session.listen(() => resolve()))
    await writeFile(file, WELL.replaceAll(/, (upper|lower)\]/g, ', not $1]'))
    await changed
    expect(((await (await routes.request('/')).json()) as StabilityField).strongest[0]!.state).toBe(0)
  })

  it('refuses a date that is none, and tells the problems of a conflict that cannot be analysed', async () => {
    expect((await ask(WELL, '/?at=2024-02-30')).status).toBe(400)
    const problems = [
      { code: 'ERR_GRAPH_SIZE', path: 'conflict.decisionMakers', message: 'large model: 2^30', hint: 'fewer options' },
    ]
    const failing = stabilityRoutes({ stability: async () => ({ ok: false, problems }) })
    for (const path of ['/', '/status-quo']) {
      const response = await failing.request(path)
      expect(response.status).toBe(422)
      expect(await response.json()).toEqual({ problems })
    }
  })
})
