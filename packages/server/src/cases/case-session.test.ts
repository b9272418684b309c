import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { View } from '@parley/engine'
import type { Edit } from '@parley/model'
import { afterEach, describe, expect, it } from 'vitest'
import { type CaseSession, openSession, type SessionEvent } from './case-session.js'
import { ferryCase, loadLegal, makeFolder } from './ferry-case.fixture.js'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

/** A session on a case file, its events kept; few samples run in this thread. */
const start = async (text = ferryCase(), samples = 50) => {
  const { folder, remove } = await makeFolder({ 'case.yaml': text })
  const session = openSession(await loadLegal(folder), { samples, timelineSamples: 10, seed: 1 })
  const events: SessionEvent[] = []
  session.listen((event) => events.push(event))
  cleanups.push(remove, session.close)
  return { folder, file: join(folder, 'case.yaml'), session, events }
}

const distanceOf = (view: View): number => {
  const { diagnosis } = view
  if (diagnosis.kind !== 'diagnosis' || diagnosis.distance.kind !== 'found') throw new Error('no distance')
  return diagnosis.distance.value
}

/** Waits until a session's view is as wanted; the deadline of the test ends it. */
const until = async (session: CaseSession, isWanted: (view: View) => boolean): Promise<View> => {
  for (;;) {
    const view = await session.view(undefined)
    if (isWanted(view)) return view
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const eventually = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('a session', () => {
  it('answers a view, its ensemble behind it, and tells how far that is', async () => {
    const { session, events } = await start()
    const view = await session.view(undefined)
    expect(distanceOf(view)).toBeCloseTo(0.1, 9)
    expect(view.problems).toBeNull()
    const sampled = await until(session, ({ diagnosis }) => diagnosis.provenance.samples === 50)
    expect(sampled.diagnosis).toMatchObject({ distance: { zoneShare: 0 } })
    expect(events).toContainEqual({ kind: 'progress', progress: { done: 50, total: 50 } })
    expect(events.at(-1)).toEqual({ kind: 'view' })
  })

  it('tells whoever comes late', async () => {
    const { session } = await start()
    await session.view(undefined)
    const late: SessionEvent[] = []
    const stop = session.listen((event) => late.push(event))
    expect(late).toEqual([{ kind: 'view' }])
    stop()
  })

  it('looks at another date', async () => {
    const { session } = await start()
    expect((await session.view('2024-04-01')).diagnosis.asOf).toBe('2024-04-01')
  })

  it('has a timeline', async () => {
    const { session } = await start()
    const timeline = await session.timeline()
    expect(timeline).toMatchObject({
      kind: 'timeline',
      points: [{ date: '2024-05-01' }, { date: '2024-06-01', distance: { value: expect.closeTo(0.1, 9) } }],
    })
  })
})

describe('saving the case file', () => {
  it('sends a view event, and the view has the new numbers', async () => {
    const { session, events, file } = await start()
    await until(session, ({ diagnosis }) => diagnosis.provenance.samples === 50)
    events.length = 0
    await writeFile(file, ferryCase({ south: 0.55 }))
    await eventually(() => events.some((event) => event.kind === 'view'))
    expect(distanceOf(await session.view(undefined))).toBeCloseTo(0.15, 9)
  })

  it('with a fault sends its problems, and the last good view stays; mended, they go', async () => {
    const { session, events, file } = await start()
    const good = await until(session, ({ diagnosis }) => diagnosis.provenance.samples === 50)
    events.length = 0
    await writeFile(file, ferryCase().replace('statusQuo: stops', 'statusQuo: swims'))
    await eventually(() => events.length > 0)
    expect(events).toMatchObject([{ kind: 'problems', problems: [{ path: 'issues[0].statusQuo' }] }])
    const view = await session.view(undefined)
    expect(view.problems).toMatchObject([{ code: 'ERR_REFERENCE_UNKNOWN' }])
    expect(view.diagnosis).toEqual(good.diagnosis)
    await writeFile(file, ferryCase())
    await eventually(() => events.at(-1)?.kind === 'view')
    expect(await session.view(undefined)).toEqual(good)
  })

  it('by renaming another onto it, again and again', async () => {
    const { session, file } = await start()
    for (const [south, distance] of [
      [0.45, 0.05],
      [0.52, 0.12],
      [0.41, 0.01],
    ] as const) {
      await writeFile(`${file}.new`, ferryCase({ south }))
      await rename(`${file}.new`, file)
      await until(session, (view) => Math.abs(distanceOf(view) - distance) < 1e-9)
    }
  })

  it('in many steps gives the last state', async () => {
    const { session, file } = await start()
    for (let k = 0; k < 20; k++) await writeFile(file, ferryCase({ south: 0.5 + k / 200 }))
    await until(session, (view) => Math.abs(distanceOf(view) - 0.195) < 1e-9)
  })

  it('as it was tells nothing', async () => {
    const { session, events, file, folder } = await start()
    await until(session, ({ diagnosis }) => diagnosis.provenance.samples === 50)
    events.length = 0
    await writeFile(file, ferryCase())
    await writeFile(join(folder, 'notes.txt'), 'something else in the folder')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(events).toEqual([])
  })

  it('follows pages too, also where their folder comes later', async () => {
    const { folder, file, session, events } = await start()
    const source = "sources: [{ id: p1, title: A page, file: 'sources/p1.txt' }]\n"
    await writeFile(file, ferryCase({ sources: source }))
    await eventually(() => events.at(-1)?.kind === 'problems')
    await mkdir(join(folder, 'sources'))
    await writeFile(join(folder, 'sources/p1.txt'), 'first')
    await until(session, (view) => view.sources.p1?.text === 'first')
    await writeFile(join(folder, 'sources/p1.txt'), 'second')
    await until(session, (view) => view.sources.p1?.text === 'second')
  })

  it('while it is being analysed gives the newer state', async () => {
    const { session, file } = await start(ferryCase(), 200)
    const view = session.view(undefined)
    await writeFile(file, ferryCase({ south: 0.45 }))
    await view
    await until(session, (v) => Math.abs(distanceOf(v) - 0.05) < 1e-9 && v.diagnosis.provenance.samples === 200)
  })
})

describe('edits here', () => {
  const edit = async (session: CaseSession, path: string, value: unknown) => {
    const { caseHash } = await session.editable(undefined)
    const answer = await session.edit({ edits: [{ path, value } as Edit], base: caseHash, label: path })
    expect(answer.kind).toBe('saved')
    return answer
  }

  it('are in what is to be edited at once, before anything is analysed', async () => {
    const { session, events } = await start()
    await until(session, ({ diagnosis }) => diagnosis.provenance.samples === 50)
    events.length = 0
    await edit(session, 'noAgreement.south.statusQuo', 0.55)
    const { case: source } = await session.editable(undefined)
    expect([source?.noAgreement?.south?.statusQuo, events]).toEqual([0.55, []])
    expect(distanceOf(await session.view(undefined))).toBeCloseTo(0.15, 9)
  })

  it('that come close after one another are analysed together', async () => {
    const { session, events } = await start()
    await until(session, ({ diagnosis }) => diagnosis.provenance.samples === 50)
    events.length = 0
    for (let k = 1; k <= 8; k++) await edit(session, 'noAgreement.south.statusQuo', 0.5 + k / 100)
    await until(session, (view) => Math.abs(distanceOf(view) - 0.18) < 1e-9 && view.diagnosis.provenance.samples === 50)
    const totals = events.filter((event) => event.kind === 'progress' && event.progress.done === event.progress.total)
    expect(totals.length).toBeLessThan(8)
  })

  it('of words alone leave the figures, and tell them of the new case', async () => {
    const { session, events } = await start()
    const before = await until(session, ({ diagnosis }) => diagnosis.provenance.samples === 50)
    const line = await session.timeline()
    events.length = 0
    const answer = await edit(session, 'title', 'Another title')
    const after = await session.view(undefined)
    const caseHash = answer.kind === 'saved' ? answer.caseHash : ''
    const head = { title: 'Another title', provenance: { ...before.diagnosis.provenance, caseHash } }
    expect(after.diagnosis).toEqual({ ...before.diagnosis, ...head })
    expect(after.case.title).toBe('Another title')
    expect(await session.timeline()).toMatchObject({ ...line, title: 'Another title', provenance: { caseHash } })
    expect(events.map(({ kind }) => kind).filter((kind) => kind !== 'timeline')).toEqual(['view'])
  })

  it('of words while the ensemble runs do not begin it again', async () => {
    const { session, events } = await start(ferryCase(), 200)
    void session.view(undefined)
    await eventually(() => events.some(({ kind }) => kind === 'progress'))
    await edit(session, 'title', 'Another title')
    const isThere = ({ case: { title }, diagnosis }: View) =>
      title === 'Another title' && diagnosis.provenance.samples === 200
    expect((await until(session, isThere)).diagnosis.title).toBe('Another title')
    const ends = events.filter((event) => event.kind === 'progress' && event.progress.done === 200)
    expect(ends).toHaveLength(1)
  })
})

describe('a file that is damaged outside', () => {
  const putBack = async (file: string, text: string) => {
    await writeFile(`${file}.other`, text)
    await rename(`${file}.other`, file)
  }
  it.each([
    ['emptied', 'ERR_', (file: string) => writeFile(file, '')],
    ['replaced by what is no case', 'ERR_YAML_SYNTAX', (file: string) => putBack(file, 'parley: [')],
    ['deleted', 'ERR_FILE_MISSING', (file: string) => rm(file)],
  ])(
    '%s: its problems are told, the last good state stays, edits wait, and are made once it is back',
    async (_, code, damage) => {
      const { session, events, file } = await start()
      await session.view(undefined)
      const good = await session.editable(undefined)
      await damage(file)
      await eventually(() => events.some(({ kind }) => kind === 'problems'))
      expect(events.find(({ kind }) => kind === 'problems')).toMatchObject({
        problems: [{ code: expect.stringContaining(code), hint: expect.stringMatching(/\w/) }],
      })
      const edit = { edits: [{ path: 'title', value: 'Typed meanwhile' }], base: good.caseHash, label: 'title' }
      expect(await session.edit(edit)).toMatchObject({ kind: 'problems', of: 'file' })
      expect(await session.editable(undefined)).toEqual(good)
      const view = await session.view(undefined)
      expect([view.case.title, view.problems?.length]).toEqual([good.case?.title, 1])
      await putBack(file, ferryCase({ south: 0.55 }))
      await until(session, (now) => now.problems === null && Math.abs(distanceOf(now) - 0.15) < 1e-9)
      expect(await session.edit(edit)).toMatchObject({ kind: 'saved' })
      expect(await readFile(file, 'utf8')).toBe(ferryCase({ south: 0.55 }).replace('The ferry', 'Typed meanwhile'))
    },
  )
})
