import { access, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Edit } from '@parley/model'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type EditAnswer, type EditRequest, makeEditor } from './case-editor.js'
import { historyFileOf } from './edit-history.js'
import { ferryCase, makeFolder } from './ferry-case.fixture.js'
import { type Disk, hashOf, realDisk } from './save-case.js'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

const WHOLE = ferryCase({
  sources:
    'positions: # who wants what\n  - { date: 2024-05-01, actor: north, issue: ferry, option: runs, stance: demands }\n',
})

const start = async (text = WHOLE, disk?: Disk) => {
  const { folder, remove } = await makeFolder({ 'case.yaml': text })
  cleanups.push(remove)
  const file = join(folder, 'case.yaml')
  let saves = 0
  const open = () => {
    const editor = makeEditor(file, () => void saves++, disk)
    editor.remember(text)
    return editor
  }
  const editor = open()
  return {
    file,
    editor,
    open,
    saves: () => saves,
    text: () => readFile(file, 'utf8'),
    put: (outside: string) => writeFile(file, outside),
    edit: (edits: EditRequest['edits'], label = 'a change', base = text) =>
      editor.edit({ edits, base: hashOf(base), label }),
  }
}

const SOUTH: Edit = { path: 'noAgreement.south.statusQuo', value: 0.6 }
const TITLE: Edit = { path: 'title', value: 'The ferry again' }
const conflictsOf = (answer: EditAnswer) => (answer.kind === 'conflicts' ? answer.conflicts : answer)

describe('an edit', () => {
  it('is saved, and nothing else of the file changes', async () => {
    const { edit, text, saves } = await start()
    const after = WHOLE.replace('statusQuo: 0.5', 'statusQuo: 0.6')
    expect(await edit([SOUTH], 'South at 0.6')).toEqual({
      kind: 'saved',
      caseHash: hashOf(after),
      undo: 'South at 0.6',
      redo: null,
    })
    expect([await text(), saves()]).toEqual([after, 1])
  })

  it('that makes the case illegal is refused with the problems of that case', async () => {
    const { edit, text, saves } = await start()
    const answer = await edit([{ path: 'issues.ferry.statusQuo', value: 'swims' }])
    expect(answer).toMatchObject({ kind: 'problems', problems: [{ path: 'issues[0].statusQuo' }] })
    expect([await text(), saves()]).toEqual([WHOLE, 0])
  })

  it('that quotes a page that is not there is refused too', async () => {
    const { edit, text } = await start()
    const answer = await edit([{ path: 'sources', value: [{ id: 'p1', title: 'A page', file: 'sources/p1.txt' }] }])
    expect(answer).toMatchObject({ kind: 'problems', problems: [{ code: 'ERR_FILE_MISSING' }] })
    expect(await text()).toBe(WHOLE)
  })

  it('from a state that nobody remembers needs what was seen', async () => {
    const { edit } = await start()
    expect(await edit([SOUTH], 'x', 'another text')).toMatchObject({ problems: [{ code: 'ERR_EDIT_BASE' }] })
    expect(await edit([{ ...SOUTH, seen: [0.5] } as Edit], 'x', 'another text')).toMatchObject({ kind: 'saved' })
  })
})

describe('an edit of a file that was saved outside meanwhile', () => {
  it('elsewhere is merged', async () => {
    const { edit, put, text } = await start()
    const outside = WHOLE.replace('The ferry', 'The old ferry')
    await put(outside)
    expect(await edit([SOUTH])).toMatchObject({ kind: 'saved' })
    expect(await text()).toBe(outside.replace('statusQuo: 0.5', 'statusQuo: 0.6'))
  })

  it('at the same place is a conflict, and nothing is written until somebody chooses', async () => {
    const { editor, edit, put, text } = await start()
    const outside = WHOLE.replace('statusQuo: 0.5', 'statusQuo: 0.45')
    await put(outside)
    const answer = await edit([SOUTH, TITLE])
    expect(conflictsOf(answer)).toMatchObject([
      { path: ['noAgreement', 'south', 'statusQuo'], base: [0.5], mine: [0.6], theirs: [0.45] },
    ])
    expect(await text()).toBe(outside)
    const request = { edits: [SOUTH, TITLE], base: hashOf(WHOLE), label: 'x' }
    const old = { prefer: 'mine', at: hashOf(WHOLE) } as const
    expect(await editor.edit({ ...request, choice: old })).toMatchObject({ kind: 'conflicts' })
    await editor.edit({ ...request, choice: { prefer: 'theirs', at: hashOf(outside) } })
    expect(await text()).toBe(outside.replace('title: The ferry', 'title: The ferry again'))
  })

  it('to the same value needs no change', async () => {
    const { edit, put, text, saves } = await start()
    const outside = WHOLE.replace('statusQuo: 0.5', 'statusQuo: 0.6')
    await put(outside)
    expect(await edit([SOUTH])).toMatchObject({ kind: 'saved', undo: null })
    expect([await text(), saves()]).toEqual([outside, 0])
  })

  it('finds an item without an id where it has moved to', async () => {
    const { edit, put, text } = await start()
    const first = '  - { date: 2024-04-01, actor: south, issue: ferry, option: stops, stance: demands }\n'
    await put(WHOLE.replace('# who wants what\n', `# who wants what\n${first}`))
    expect(await edit([{ path: 'positions[0].stance', value: 'accepts' }])).toMatchObject({ kind: 'saved' })
    expect(await text()).toContain(first)
    expect(await text()).toContain('actor: north, issue: ferry, option: runs, stance: accepts')
  })

  it('of an item without an id that is gone is a conflict', async () => {
    const { edit, put } = await start()
    const other = WHOLE.replace('2024-05-01, actor: north', '2024-05-02, actor: south')
    await put(other)
    const answer = await edit([{ path: 'positions[0].stance', value: 'accepts' }])
    expect(conflictsOf(answer)).toMatchObject([{ path: ['positions', 0], theirs: [] }])
  })

  it('and is no case any more says so and loses nothing; an edit that mends it is made', async () => {
    const { edit, put, text, editor } = await start()
    const broken = WHOLE.replace('statusQuo: 0.5', 'statusQuo: 5')
    await put(broken)
    expect(await edit([TITLE])).toMatchObject({ kind: 'problems', problems: [{ code: 'ERR_NUMBER_RANGE' }] })
    expect(await text()).toBe(broken)
    const choice = { prefer: 'mine', at: hashOf(broken) } as const
    const mend = { edits: [SOUTH], base: hashOf(WHOLE), label: 'mended', choice }
    expect(await editor.edit(mend)).toMatchObject({ kind: 'saved' })
    await put('parley: [')
    expect(await edit([TITLE])).toMatchObject({ kind: 'problems', problems: [{ code: 'ERR_YAML_SYNTAX' }] })
    expect(await text()).toBe('parley: [')
  })

  it('away says that it is missing', async () => {
    const { edit, file } = await start()
    await rm(file)
    expect(await edit([TITLE])).toMatchObject({ problems: [{ code: 'ERR_FILE_MISSING' }] })
  })
})

describe('two windows', () => {
  it('edit at once, each from the same state: both are saved', async () => {
    const { edit, text } = await start()
    const answers = await Promise.all([edit([SOUTH], 'one'), edit([TITLE], 'two'), edit([SOUTH], 'one again')])
    expect(answers.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved'])
    expect(await text()).toBe(WHOLE.replace('statusQuo: 0.5', 'statusQuo: 0.6').replace('The ferry', 'The ferry again'))
  })

  it('in two servers lose nothing either', async () => {
    const { edit, open, text } = await start()
    const other = open()
    const theirs = (k: number) =>
      other.edit({
        edits: [{ path: 'about', value: `note ${k}`, seen: k === 0 ? [] : [`note ${k - 1}`] }],
        base: '',
        label: 'x',
      })
    for (let k = 0; k < 5; k++) {
      const mine: Edit = { path: 'noAgreement.south.statusQuo', value: 0.6 + k / 100 }
      const seen = { ...mine, seen: [k === 0 ? 0.5 : 0.59 + k / 100] } as Edit
      const answers = await Promise.all([edit([seen]), theirs(k)])
      expect(answers.map(({ kind }) => kind)).toEqual(['saved', 'saved'])
    }
    expect(await text()).toContain('statusQuo: 0.64')
    expect(await text()).toContain('about: note 4')
  })
})

describe('undo', () => {
  it('gives the same bytes back, and redo the others, also in a server that was killed', async () => {
    const { edit, open, text } = await start()
    await edit([{ path: 'positions[0]', remove: true }], 'position out')
    const after = await text()
    const next = open()
    expect(await next.turns()).toEqual({ undo: 'position out', redo: null })
    expect(await next.undo()).toMatchObject({
      kind: 'saved',
      caseHash: hashOf(WHOLE),
      undo: null,
      redo: 'position out',
    })
    expect(await text()).toBe(WHOLE)
    expect(await open().redo()).toMatchObject({ undo: 'position out', redo: null })
    expect(await text()).toBe(after)
  })

  it('leaves what others changed since', async () => {
    const { editor, edit, put, text } = await start()
    await edit([SOUTH])
    await put((await text()).replace('The ferry', 'The old ferry'))
    expect(await editor.undo()).toMatchObject({ kind: 'saved', redo: 'a change' })
    expect(await text()).toBe(WHOLE.replace('The ferry', 'The old ferry'))
    expect(await editor.redo()).toMatchObject({ kind: 'saved', undo: 'a change' })
    expect(await text()).toContain('statusQuo: 0.6')
  })

  it('of what others changed since is a conflict', async () => {
    const { editor, edit, put, text } = await start()
    await edit([SOUTH])
    const outside = (await text()).replace('statusQuo: 0.6', 'statusQuo: 0.55')
    await put(outside)
    const answer = await editor.undo()
    expect(conflictsOf(answer)).toMatchObject([{ base: [0.6], mine: [0.5], theirs: [0.55] }])
    await editor.undo({ prefer: 'theirs', at: hashOf(outside) })
    expect([await text(), await editor.turns()]).toEqual([outside, { undo: null, redo: null }])
  })

  it('puts an item back where it stood, though others added some', async () => {
    const three = WHOLE.replace('events:', 'stakeholders: [{ id: east }, { id: west }]\nevents:')
    const { editor, edit, put, text } = await start(three)
    await edit([{ path: 'stakeholders.east', remove: true }])
    await put((await text()).replace('{ id: west }', '{ id: west }, { id: far }'))
    expect(await editor.undo()).toMatchObject({ kind: 'saved' })
    expect(await text()).toContain('stakeholders: [{ id: east }, { id: west }, { id: far }]')
  })

  it('takes back at once what was typed on and on', async () => {
    const { editor, text } = await start()
    const type = (value: string, was: string, joins: boolean) =>
      editor.edit({ edits: [{ path: 'title', value, seen: [was] }], base: '', label: 'title', joins })
    await type('The f', 'The ferry', false)
    await type('The fog', 'The f', true)
    await type('The fog lifts', 'The fog', true)
    await editor.undo()
    expect(await text()).toBe(WHOLE)
    await editor.redo()
    expect(await text()).toContain('title: The fog lifts\n')
    expect(await editor.turns()).toEqual({ undo: 'title', redo: null })
  })

  it('without a step says so', async () => {
    const { editor } = await start()
    expect(await editor.undo()).toMatchObject({ problems: [{ code: 'ERR_EDIT_NOTHING' }] })
    expect(await editor.redo()).toMatchObject({ problems: [{ code: 'ERR_EDIT_NOTHING' }] })
  })

  it('is forgotten where its record is damaged, and nothing else is', async () => {
    const { edit, file, open, text } = await start()
    await edit([SOUTH])
    await writeFile(historyFileOf(file), '{"done":[{}]')
    expect(await open().turns()).toEqual({ undo: null, redo: null })
    expect(await text()).toContain('statusQuo: 0.6')
  })
})

describe('where it cannot be saved', () => {
  it('a full disk is told, and the same edit is made once there is room', async () => {
    let isFull = true
    const disk: Disk = {
      ...realDisk,
      writeNew: (...args) =>
        isFull ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : realDisk.writeNew(...args),
    }
    const { edit, text } = await start(WHOLE, disk)
    const answer = await edit([SOUTH])
    expect(answer).toMatchObject({ kind: 'problems', problems: [{ message: 'full disk: ENOSPC' }] })
    expect(await text()).toBe(WHOLE)
    isFull = false
    expect(await edit([SOUTH])).toMatchObject({ kind: 'saved' })
  })

  it('killed before the rename, the file is as before; the edit comes again', async () => {
    const disk: Disk = { ...realDisk, rename: () => new Promise(() => {}), remove: async () => {} }
    const { edit, open, text, file } = await start(WHOLE, disk)
    void edit([SOUTH])
    await vi.waitFor(() => access(join(dirname(file), '.case.yaml.saving')))
    expect(await text()).toBe(WHOLE)
    expect(await open().turns()).toEqual({ undo: null, redo: null })
  })

  it('killed after it, the same edit once more changes nothing', async () => {
    const { edit, open, text, saves } = await start()
    const seen = [
      { ...SOUTH, seen: [0.5] },
      { path: 'claims', value: [{ id: 'c1', says: 'It stops.', speaker: 'north' }], seen: [] },
    ] as EditRequest['edits']
    await edit(seen)
    const once = await text()
    expect(await open().edit({ edits: seen, base: hashOf(WHOLE), label: 'again' })).toMatchObject({ kind: 'saved' })
    expect([await text(), saves()]).toEqual([once, 1])
  })
})
