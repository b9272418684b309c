import type { Case, Edit, SeenEdit } from '@parley/model'
import { mergeEdits, structured, tellConflict } from '@parley/model'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeEditQueue } from './edit-queue.js'
import type { EditServer, PostAnswer } from './edit-server.js'

const CASE: Case = {
  parley: 1,
  title: 'Talks',
  asOf: '2024-01-01',
  parties: [{ id: 'a' }, { id: 'b' }],
  issues: [{ id: 'i', options: [{ id: 'o' }], statusQuo: 'o' }],
}

type Sent = {
  readonly edits: readonly SeenEdit[]
  readonly label: string
  readonly joins: boolean
  readonly choice?: unknown
}

/** A server that keeps a case and answers as it is told; by default it saves. */
const makeServer = () => {
  const server = {
    case: structured(CASE) as Case,
    version: 0,
    isAway: false,
    sent: [] as [string, Sent][],
    answers: [] as PostAnswer[],
    undo: null as string | null,
    /** What an undo changes. */
    made: [] as SeenEdit[],
    /** Questions wait for this. */
    gate: Promise.resolve(),
    async get(known: string | undefined) {
      await server.gate
      if (server.isAway) return null
      const caseHash = `h${server.version}`
      const told = known === caseHash ? null : (structured(server.case) as Case)
      return { key: 'k', caseHash, case: told, undo: server.undo, redo: null }
    },
    async post(what: 'edits' | 'undo' | 'redo', body: object): Promise<PostAnswer> {
      const sent = body as Sent
      server.sent.push([what, sent])
      if (server.isAway) return { kind: 'held', problems: [] }
      const answer = server.answers.shift()
      if (answer !== undefined && answer.kind !== 'saved') return answer
      if (what === 'edits') {
        const merged = mergeEdits(structured(server.case), sent.edits)
        if (merged.kind === 'conflicts')
          return { kind: 'conflicts', conflicts: merged.conflicts.map(tellConflict), caseHash: `h${server.version}` }
        mergeEdits(server.case, sent.edits, 'mine')
        server.undo = sent.label
      } else mergeEdits(server.case, server.made)
      server.version++
      return { kind: 'saved', turns: { undo: server.undo, redo: null }, made: what === 'edits' ? [] : server.made }
    },
  }
  return server satisfies EditServer
}

const stored = new Map<string, string>()
beforeEach(() => {
  stored.clear()
  const storage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => {
      stored.set(name, text)
      Object.defineProperty(storage, name, { value: text, enumerable: true, configurable: true })
    },
    removeItem: (name: string) => {
      stored.delete(name)
      delete (storage as Record<string, unknown>)[name]
    },
  }
  for (const name of ['getItem', 'setItem', 'removeItem']) Object.defineProperty(storage, name, { enumerable: false })
  vi.stubGlobal('localStorage', storage)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const start = async () => {
  const server = makeServer()
  const queue = makeEditQueue(server)
  await queue.refresh()
  return { server, queue }
}

const title = (value: string): Edit => ({ path: 'title', value })
const about = (value: string): Edit => ({ path: 'about', value })

describe('edits on their way', () => {
  it('show at once, are sent in turn with what was seen, and are kept until they are saved', async () => {
    const { server, queue } = await start()
    const both = [queue.edit([title('One')], 'title'), queue.edit([title('Two')], 'title', { joins: true })]
    expect(queue.snapshot()).toMatchObject({ draft: { title: 'Two' }, state: { kind: 'saving' }, waiting: 2 })
    expect(stored.size).toBe(2)
    expect(await Promise.all(both)).toEqual([{ kind: 'saved' }, { kind: 'saved' }])
    expect(server.sent.map(([, { edits, joins }]) => [edits[0]!.seen, joins])).toEqual([
      [['Talks'], false],
      [['One'], true],
    ])
    expect(stored.size).toBe(0)
    await vi.waitFor(() => expect(queue.snapshot()).toMatchObject({ state: { kind: 'saved' }, undoable: 'title' }))
    expect(queue.snapshot().draft).toMatchObject({ title: 'Two' })
  })

  it('take the comments with what they take out or put elsewhere, from whichever view', async () => {
    const { server, queue } = await start()
    const claim = { id: 'c1', says: 'It runs.', speaker: 'a' }
    server.case = {
      ...server.case,
      claims: [claim],
      events: [{ id: 'e1', date: '2024-01-01', what: 'A storm.' }],
      comments: [
        { id: 'k1', about: 'claims.c1', says: 'Sure?' },
        { id: 'k2', about: 'events.e1.date', says: 'Sure?' },
      ],
    }
    server.version++
    await queue.refresh()
    const reject: Edit[] = [
      { path: ['claims'], remove: true },
      { path: ['rejected'], value: [{ id: 'c1', says: claim.says }] },
    ]
    expect(await queue.edit(reject, 'reject')).toEqual({ kind: 'saved' })
    expect(await queue.edit([{ path: ['events', 'e1'], remove: true }], 'remove')).toEqual({ kind: 'saved' })
    expect(server.case.comments).toEqual([{ id: 'k1', about: 'rejected.c1', says: 'Sure?' }])
  })

  it('that would make the case illegal go, those after them stay', async () => {
    const { server, queue } = await start()
    const problems = [{ code: 'ERR_TYPE', path: 'title', message: 'wrong type', hint: 'text' }]
    server.answers.push({ kind: 'refused', problems })
    const [first, second] = [queue.edit([title('One')], 'title'), queue.edit([about('More')], 'about')]
    expect(await first).toEqual({ kind: 'problems', problems })
    expect(await second).toEqual({ kind: 'saved' })
    expect(queue.snapshot().draft).toMatchObject({ title: 'Talks', about: 'More' })
  })

  it('wait while the server is away or the file cannot be written, and are sent again by themselves', async () => {
    vi.useFakeTimers()
    const { server, queue } = await start()
    server.isAway = true
    const edited = queue.edit([title('One')], 'title')
    await vi.advanceTimersByTimeAsync(100)
    expect(queue.snapshot()).toMatchObject({ state: { kind: 'held', problems: [] }, draft: { title: 'One' } })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(queue.snapshot().state.kind).toBe('held')
    server.isAway = false
    const full = [{ code: 'ERR_FILE_UNWRITABLE', path: 'case.yaml', message: 'full disk: ENOSPC', hint: 'room' }]
    server.answers.push({ kind: 'held', problems: full })
    await vi.advanceTimersByTimeAsync(4_000)
    expect(queue.snapshot().state).toEqual({ kind: 'held', problems: full })
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await edited).toEqual({ kind: 'saved' })
    expect(server.case.title).toBe('One')
  })

  it('that a window left are sent by the next', async () => {
    const { server, queue } = await start()
    server.isAway = true
    void queue.edit([title('Typed')], 'title')
    server.isAway = false
    const next = makeEditQueue(server)
    await next.refresh()
    await vi.waitFor(() => expect(server.case.title).toBe('Typed'))
    expect(next.snapshot().draft).toMatchObject({ title: 'Typed' })
    await vi.waitFor(() => expect(stored.size).toBe(0))
  })

  it('stop at a conflict until it is decided', async () => {
    const { server, queue } = await start()
    const conflicts = [{ path: 'title', base: 'Talks', mine: 'One', theirs: 'Theirs' }]
    server.answers.push({ kind: 'conflicts', conflicts, caseHash: 'h7' })
    const first = queue.edit([title('One')], 'title')
    const second = queue.edit([about('More')], 'about')
    await vi.waitFor(() => expect(queue.snapshot().state).toEqual({ kind: 'conflict', what: 'title', conflicts }))
    expect(server.sent).toHaveLength(1)
    queue.choose('theirs')
    expect([await first, await second]).toEqual([{ kind: 'dropped' }, { kind: 'saved' }])
    expect(server.sent[1]![1].choice).toEqual({ prefer: 'theirs', at: 'h7' })
  })

  it('are undone once all before are saved', async () => {
    const { server, queue } = await start()
    void queue.edit([title('One')], 'title')
    await queue.undo()
    expect(server.sent.map(([what]) => what)).toEqual(['edits', 'undo'])
    expect(queue.snapshot().news).toMatchObject({ kind: 'undone', label: 'title' })
  })

  it('are undone in the order in which that was asked for, whatever was edited since', async () => {
    const { server, queue } = await start()
    server.made = [{ path: 'title', value: 'Talks', seen: ['One'] }]
    const all = [queue.edit([title('One')], 'title'), queue.undo(), queue.edit([about('More')], 'about')]
    expect(queue.snapshot()).toMatchObject({ draft: { title: 'One', about: 'More' }, waiting: 2 })
    await Promise.all(all)
    expect(server.sent.map(([what]) => what)).toEqual(['edits', 'undo', 'edits'])
    expect(queue.snapshot().draft).toMatchObject({ title: 'Talks', about: 'More' })
  })

  it('of what was just undone are no conflict, though the case has not come anew', async () => {
    const { server, queue } = await start()
    await queue.edit([title('One')], 'title')
    await vi.waitFor(() => expect(queue.snapshot().state.kind).toBe('saved'))
    server.made = [{ path: 'title', value: 'Talks', seen: ['One'] }]
    server.gate = new Promise(() => {})
    await queue.undo()
    expect(queue.snapshot()).toMatchObject({ state: { kind: 'saved' }, draft: { title: 'Talks' } })
    expect(await queue.edit([title('Two')], 'title')).toEqual({ kind: 'saved' })
    expect(server.case.title).toBe('Two')
    expect(queue.snapshot()).toMatchObject({ state: { kind: 'saved' }, draft: { title: 'Two' } })
  })

  it('of what is being undone count, and stay in the browser as they are sent', async () => {
    const { server, queue } = await start()
    await queue.edit([title('One')], 'title')
    server.made = [{ path: 'title', value: 'Talks', seen: ['One'] }]
    const undone = queue.undo()
    const edited = queue.edit([title('One more')], 'title')
    await undone
    const [kept] = [...stored.values()].map((text) => JSON.parse(text))
    expect(kept.edits).toEqual([{ path: ['title'], value: 'One more', seen: ['Talks'] }])
    expect(await edited).toEqual({ kind: 'saved' })
    expect(server.case.title).toBe('One more')
  })

  it('go on where nothing can be undone, or a step cannot be; the latter is told until it is read', async () => {
    const { server, queue } = await start()
    await queue.undo()
    expect(server.sent).toEqual([])
    await queue.edit([title('One')], 'title')
    const problems = [{ code: 'ERR_TYPE', path: 'title', message: 'wrong type', hint: 'text' }]
    server.answers.push({ kind: 'refused', problems })
    await queue.undo()
    await vi.waitFor(() => expect(queue.snapshot().state).toEqual({ kind: 'refused', what: 'title', problems }))
    await queue.refresh()
    expect(queue.snapshot().state.kind).toBe('refused')
    queue.retry()
    await vi.waitFor(() => expect(queue.snapshot().state.kind).toBe('saved'))
  })

  it('undone while the server is away are undone once it is back', async () => {
    vi.useFakeTimers()
    const { server, queue } = await start()
    await queue.edit([title('One')], 'title')
    server.made = [{ path: 'title', value: 'Talks', seen: ['One'] }]
    server.isAway = true
    const undone = queue.undo()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(queue.snapshot()).toMatchObject({ state: { kind: 'held' }, draft: { title: 'One' } })
    server.isAway = false
    await vi.advanceTimersByTimeAsync(4_000)
    await undone
    expect(queue.snapshot()).toMatchObject({ state: { kind: 'saved' }, draft: { title: 'Talks' } })
  })

  it('of a place that is none are refused at once', async () => {
    const { server, queue } = await start()
    const answer = await queue.edit([{ path: 'nowhere.at.all', value: 1 }], 'x')
    expect(answer).toMatchObject({ kind: 'problems', problems: [{ code: 'ERR_EDIT_PATH' }] })
    expect(server.sent).toEqual([])
  })

  it('take in what others saved elsewhere', async () => {
    const { server, queue } = await start()
    server.isAway = true
    void queue.edit([title('Mine')], 'title')
    server.case = { ...server.case, about: 'Theirs' } as Case
    server.version++
    server.isAway = false
    await queue.refresh()
    expect(queue.snapshot().draft).toMatchObject({ title: 'Mine', about: 'Theirs' })
  })
})
