import type { Comparison, WhatIfLine } from '@parley/engine'
import type { Problem } from '@parley/model'
import { afterEach, describe, expect, it } from 'vitest'
import { type CaseSession, openSession } from '../cases/case-session.js'
import { ferryCase, loadLegal, makeFolder } from '../cases/ferry-case.fixture.js'
import { whatIfRoutes } from './what-if-routes.js'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

const open = async (text: string, samples = 250): Promise<CaseSession> => {
  const { folder, remove } = await makeFolder({ 'case.yaml': text })
  const session = openSession(await loadLegal(folder), { samples, timelineSamples: 0, seed: 1 })
  cleanups.push(remove, session.close)
  return session
}

const ask = async (session: Pick<CaseSession, 'whatIf'>, whatIf: unknown, query = ''): Promise<Response> =>
  await whatIfRoutes(session).request(`/${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ whatIf }),
  })

const linesOf = async (response: Response): Promise<WhatIfLine[]> =>
  (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as WhatIfLine)

const comparisonOf = (line: WhatIfLine | undefined): Extract<Comparison, { kind: 'comparison' }> => {
  if (line === undefined || line.kind === 'progress' || line.kind === 'failed') throw new Error('no comparison')
  if (line.comparison?.kind !== 'comparison') throw new Error('nothing compared')
  return line.comparison
}

/** The distance is min(0.2, s − 0.4) for south's status quo s. */
const EASIER = { id: 'easier', changes: [{ set: 'noAgreement.south.statusQuo', to: 0.45 }] }

describe('what-ifs that are asked of the server', () => {
  it('are told at the point estimates at once, then with ranges, progress between', async () => {
    const lines = await linesOf(await ask(await open(ferryCase()), [EASIER]))
    expect(lines[0]?.kind).toBe('points')
    expect(lines.at(-1)?.kind).toBe('sampled')
    const progress = lines.slice(1, -1)
    expect(progress.every(({ kind }) => kind === 'progress')).toBe(true)
    expect(progress.at(-1)).toEqual({ kind: 'progress', done: 500, total: 500 })

    const points = comparisonOf(lines[0])
    expect(points.provenance.samples).toBe(0)
    expect(points.base.distance).toMatchObject({ value: 0.1, zoneShare: null })
    expect(points.whatIfs[0]?.side.distance.value).toBeCloseTo(0.05, 12)
    expect(points.whatIfs[0]?.shift.distance.value).toBeCloseTo(-0.05, 12)
    const sampled = comparisonOf(lines.at(-1))
    expect(sampled.provenance.samples).toBe(250)
    expect(sampled.whatIfs[0]?.shift).toMatchObject({ nearerShare: 1, furtherShare: 0 })
    expect(sampled.whatIfs[0]?.side.distance.value).toBe(points.whatIfs[0]?.side.distance.value)
  })

  it('are not sampled again where they were', async () => {
    const session = await open(ferryCase())
    await linesOf(await ask(session, [EASIER]))
    const harder = { id: 'harder', changes: [{ set: 'noAgreement.south.statusQuo', to: 0.9 }] }
    const again = await linesOf(await ask(session, [EASIER, harder]))
    expect(again.filter(({ kind }) => kind === 'progress').at(-1)).toMatchObject({ total: 250 })
    expect(comparisonOf(again.at(-1)).whatIfs.map(({ whatIf }) => whatIf.id)).toEqual(['easier', 'harder'])
  })

  it('are told at point estimates alone where that is asked', async () => {
    const lines = await linesOf(await ask(await open(ferryCase()), [EASIER], '?samples=0'))
    expect(lines.map(({ kind }) => kind)).toEqual(['points'])
  })

  it('are refused where they do not fit the case, with the place in what was asked', async () => {
    const session = await open(ferryCase())
    const response = await ask(session, [EASIER, { id: 'x', changes: [{ without: 'thaw' }] }])
    expect(response.status).toBe(422)
    const { problems } = (await response.json()) as { problems: Problem[] }
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'ERR_REFERENCE_UNKNOWN whatIf[1].changes[0].without',
    ])
    for (const body of ['all of them', { easier: EASIER }, Array(9).fill(EASIER)])
      expect((await ask(session, body)).status).toBe(400)
    expect((await ask(session, [EASIER], '?at=2024-02-30')).status).toBe(400)
  })

  it('of a record have nothing to compare', async () => {
    const record =
      'parley: 1\ntitle: T\nasOf: 2024-06-01\nparties: [{ id: a }, { id: b }]\nissues: [{ id: i, options: [{ id: x }], statusQuo: x }]\n'
    expect(await linesOf(await ask(await open(record), []))).toEqual([{ kind: 'points', comparison: null }])
  })

  it('end when nobody reads on', async () => {
    let reason: unknown = null
    const session: Pick<CaseSession, 'whatIf'> = {
      whatIf: ({ isSampled }, options) => {
        if (!isSampled) return Promise.resolve({ ok: true, value: { kind: 'comparison' } as Comparison })
        return new Promise((_, reject) => {
          const stop = () => {
            reason = options?.signal?.reason
            reject(reason)
          }
          if (options?.signal?.aborted) stop()
          else options?.signal?.addEventListener('abort', stop)
        })
      },
    }
    const response = await ask(session, [EASIER])
    const reader = response.body!.getReader()
    await reader.read()
    await reader.cancel()
    await expect.poll(() => (reason as Error | null)?.name).toBe('AbortError')
  })

  it('whose samples fail say so in a line', async () => {
    const failing = await ask(
      {
        whatIf: ({ isSampled }) =>
          isSampled
            ? Promise.reject(new DOMException('a newer state', 'AbortError'))
            : Promise.resolve({ ok: true, value: { kind: 'comparison' } as Comparison }),
      },
      [EASIER],
    )
    expect((await linesOf(failing)).map(({ kind }) => kind)).toEqual(['points', 'failed'])
  })
})
