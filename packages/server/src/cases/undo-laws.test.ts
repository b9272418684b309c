import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Case, type Edit, editCase, mergeEdits, parseCase, readData, takeEdit } from '@parley/model'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseEditor, makeEditor } from './case-editor.js'
import { makeFolder } from './ferry-case.fixture.js'
import { hashOf } from './save-case.js'

const TEXT = `# A ferry, and who wants what of it
parley: 1
title: The ferry   # as the papers call it
asOf: 2024-06-01
parties: [{ id: north }, { id: south, name: { en: South,   vi: Nam } }]
stakeholders:
  - id: east
  # the west is new
  - { id: west, aliases: [far, 'very far'] }
issues:
  - { id: ferry, options: [{ id: stops }, { id: runs }], statusQuo: stops }
preferences:
  north: { weights: { ferry: 1.0 }, values: { ferry: { stops: 0, runs: 1 } } }
  south: { weights: { ferry: 1 }, values: { ferry: { stops: 1, runs: [0.40, 0.5] } } }
noAgreement:
  north: { statusQuo: [0.1, 0.3] }
  south: { statusQuo: 0.5 }
positions:
  - date: 2024-05-01
    actor: north
    issue: ferry
    option: runs
    stance: demands
    note: |
      Said twice.
      And again.

  - { date: 2024-05-02, actor: south, issue: ferry, option: stops, stance: demands }
claims: [{ id: c1, says: It runs., speaker: north }]
`

const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20)
const scalar = fc.oneof(
  share,
  fc.tuple(share, share).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
  fc.constantFrom('low', 'very high'),
)
const text = fc.constantFrom('One', 'Two words', 'ba: d', '# no comment', 'nhiều\nhàng', "it's")
const set = (paths: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<Edit> =>
  fc.record({ path: fc.constantFrom(...paths), value })

/** Edits of every sort: set, added, removed, put in another order; some of which cannot be made. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  set(['title', 'about', 'parties.north.name', 'positions[1].note', 'claims.c1.says'], text),
  set(
    ['preferences.south.values.ferry.runs', 'noAgreement.south.statusQuo', 'preferences.north.weights.ferry'],
    scalar,
  ),
  set(['noAgreement.north'], fc.record({ statusQuo: scalar })),
  set(['stakeholders.new'], fc.constant({ id: 'new', name: 'New' })),
  set(
    ['stakeholders'],
    fc.constantFrom([{ id: 'west' }, { id: 'east' }], [{ id: 'east' }], [{ id: 'west', aliases: ['far'] }]),
  ),
  set(['positions[1].stance', 'positions[0].stance'], fc.constantFrom('accepts', 'rejects')),
  set(
    ['positions[2]'],
    fc.constant({ date: '2024-05-03', actor: 'west', issue: 'ferry', option: 'runs', stance: 'accepts' }),
  ),
  set(['events'], fc.constant([{ id: 'e1', date: '2024-05-01', what: 'A storm.' }])),
  fc
    .constantFrom(
      'stakeholders.west',
      'stakeholders.east',
      'positions[0]',
      'positions[1]',
      'claims',
      'claims.c1',
      'stakeholders.new',
      'positions[0].note',
      'about',
      'events',
    )
    .map((path): Edit => ({ path, remove: true })),
)

let file: string
let clean: () => Promise<unknown>
beforeAll(async () => {
  const { folder, remove } = await makeFolder({ 'case.yaml': TEXT })
  file = join(folder, 'case.yaml')
  clean = remove
})
afterAll(() => clean())

const textNow = () => readFile(file, 'utf8')
const caseIn = (of: string): Case => {
  const parsed = parseCase(of)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value.case
}

/** Takes a step, which says what it has changed. */
const turnTo = async (state: string, turn: CaseEditor['undo']): Promise<void> => {
  const data = readData(await textNow())
  const answer = await turn()
  if (answer.kind !== 'saved') throw new Error(answer.kind)
  expect(await textNow()).toBe(state)
  mergeEdits(data, answer.made!)
  expect(data).toEqual(readData(state))
}

describe('undo', () => {
  it('of any edits gives the same bytes, step by step, and redo those after', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        async (steps) => {
          await writeFile(file, TEXT)
          const editor = makeEditor(file, () => {})
          const states = [TEXT]
          for (const [k, edits] of steps.entries()) {
            const before = await textNow()
            editor.remember(before)
            const answer = await editor.edit({ edits, base: hashOf(before), label: `step ${k}` })
            const after = await textNow()
            if (answer.kind !== 'saved') expect(after).toBe(before)
            if (after !== before) states.push(after)
          }
          for (const state of states.slice(0, -1).reverse()) await turnTo(state, editor.undo)
          for (const state of states.slice(1)) await turnTo(state, editor.redo)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('after an edit elsewhere from outside gives the case as it was, with that edit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), async (edits) => {
        await writeFile(file, TEXT)
        const editor = makeEditor(file, () => {})
        editor.remember(TEXT)
        const answer = await editor.edit({ edits, base: hashOf(TEXT), label: 'ours' })
        fc.pre(answer.kind === 'saved' && (await textNow()) !== TEXT)
        const outside: Edit = { path: 'agreementName', value: 'a timetable' }
        const theirs = editCase(await textNow(), [outside])
        if (!theirs.ok) throw new Error('the outside edit')
        await writeFile(file, theirs.value.text)
        expect(await editor.undo()).toMatchObject({ kind: 'saved' })
        const wanted = readData(TEXT)
        expect(takeEdit(wanted, outside).ok).toBe(true)
        expect(caseIn(await textNow())).toEqual(wanted)
      }),
      { numRuns: 25 },
    )
  })
})
