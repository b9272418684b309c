import { readdir, readFile } from 'node:fs/promises'
import { writeScenario } from '@parley/formats'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { analyseStability } from '../analysis/analyse-stability.js'
import { conflictGraph } from '../analysis/conflict-graph.js'
import { ferryCase, loadLegal } from '../cases/ferry-case.fixture.js'
import { type DroppedFile, importCase } from './import-case.js'
import { makeScratch, problemOf, type Scratch } from './scratch.fixture.js'

let scratch: Scratch
beforeEach(async () => {
  scratch = await makeScratch()
})
afterEach(() => scratch.remove())

const dropped = (files: Readonly<Record<string, string>>): DroppedFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))

const take = (files: Readonly<Record<string, string>>, title?: string) =>
  importCase(dropped(files), { folder: scratch.at('made'), title, asOf: '2026-03-04' })

const WELL = JSON.stringify({
  options: [
    { name: 'Draws above', permittedDirection: 'both' },
    { name: 'Draws below', permittedDirection: 'fwd' },
    { name: 'not', permittedDirection: 'both' },
  ],
  decisionMakers: [
    { name: 'Lower', options: [1], preferenceRanking: [1, [2, 3], 4, 5, 6] },
    { name: 'Upper', options: [2, 0], preferenceRanking: [6, 5, 4, 3, 2, 1] },
  ],
  infeasibles: [
    [
      [0, 'Y'],
      [2, 'Y'],
    ],
  ],
  useManualPreferenceRanking: true,
})

describe('an import', () => {
  it('of a case is the case byte for byte with its pages; what is no page of it is told', async () => {
    const text = ferryCase({ sources: 'sources:\n  - { id: p, title: Page, file: pages/p.txt }\n' })
    const files = {
      'talks/case.yaml': text,
      'talks/pages/p.txt': 'page',
      'talks/sources/q.html': 'q',
      'talks/private.txt': 'private',
      'talks/.DS_Store': 'x',
      'other.txt': 'other',
    }
    expect(await take(files)).toEqual({
      ok: true,
      value: {
        folder: scratch.at('made'),
        notes: [
          'talks/private.txt: no page of the case; it is left out',
          'other.txt: no page of the case; it is left out',
        ],
      },
    })
    expect(await readFile(scratch.at('made', 'case.yaml'), 'utf8')).toBe(text)
    const all = (await readdir(scratch.at('made'), { recursive: true })).sort()
    expect(all).toEqual(['case.yaml', 'pages', 'pages/p.txt', 'sources', 'sources/q.html'])
    await loadLegal(scratch.at('made'))
  })

  it('of a case that does not load keeps it as it is', async () => {
    expect(await take({ 'mine.yaml': 'parley: 1\ntitle: [' }, 'A title')).toMatchObject({ ok: true })
    expect(await readFile(scratch.at('made', 'case.yaml'), 'utf8')).toBe('parley: 1\ntitle: [')
  })

  it('of a scenario of GENIUS is a case that loads, with a title where one is given', async () => {
    const gives = (...values: number[]) => ({
      name: values.join(' '),
      reservation: 0.25,
      utility: { kind: 'additive', constant: 0, amounts: [{ kind: 'options', values }] } as const,
    })
    const written = writeScenario(
      {
        name: 'garden',
        format: 'genius',
        issues: [{ kind: 'discrete', name: 'water', options: ['well', 'river'] }],
        parties: [gives(0, 1), gives(0.5, 0)],
      },
      'genius',
      { asOf: '2026-03-04' },
    )
    if (!written.ok) throw new Error(JSON.stringify(written.problems))
    const files = Object.fromEntries(written.value.files.map(({ name, text }) => [`garden/${name}`, text]))
    expect(await take(files, 'The garden')).toMatchObject({ ok: true })
    const { source } = await loadLegal(scratch.at('made'))
    expect(source).toMatchObject({ title: 'The garden', asOf: '2026-03-04' })
    expect(source.parties).toHaveLength(2)
  })

  it('of a continuous issue has numbers that stand for it, and says so', async () => {
    const domain = `<negotiation_template><utility_space><objective index="0" etype="objective" type="objective" name="d">
<issue etype="real" index="1" name="price" type="real" vtype="real"><range lowerbound="0" upperbound="4"/></issue></objective></utility_space></negotiation_template>`
    const utility = (slope: string) => `<utility_space><objective index="0" etype="objective" type="objective" name="d">
<issue etype="real" index="1" name="price" type="real" vtype="real"><range lowerbound="0" upperbound="4"/><evaluator ftype="linear" offset="${slope === '0.25' ? 0 : 1}" slope="${slope}"/></issue><weight index="1" value="1.0"/></objective></utility_space>`
    const made = await take({ 'd.xml': domain, 'a.xml': utility('0.25'), 'b.xml': utility('-0.25') })
    expect(made).toMatchObject({
      ok: true,
      value: { notes: expect.arrayContaining(['price: continuous; 11 numbers stand for it']) },
    })
    expect((await loadLegal(scratch.at('made'))).source.issues[0]!.options).toHaveLength(11)
  })

  it('of a graph model is a record whose conflict has the same states, moves and stability', async () => {
    expect(await take({ 'well.gmcr': WELL })).toMatchObject({ ok: true, value: { notes: [] } })
    const { source } = await loadLegal(scratch.at('made'))
    expect(source).toMatchObject({ title: 'well', asOf: '2026-03-04' })
    expect(source.conflict!.decisionMakers.map(({ options }) => options.map(({ id, name }) => name ?? id))).toEqual([
      ['Draws below'],
      ['not', 'Draws above'],
    ])
    const compiled = conflictGraph(source, '2026-03-04')
    if (!compiled?.ok) throw new Error(JSON.stringify(compiled))
    // Options in the order of the case: below (bit 0), not (1), above (2). The file had above, below, not.
    const caseNumber = (state: number) => ((state >> 1) & 1) | (((state >> 2) & 1) << 1) | ((state & 1) << 2)
    const answer = JSON.parse(
      JSON.stringify(analyseStability(compiled.value), (_, v) => (v instanceof Int32Array ? [...v] : v)),
    )
    const inFile = [0, 1, 2, 3, 4, 6]
    expect(answer.states).toEqual(inFile.map(caseNumber).sort((a, b) => a - b))
    const ranksOf = (maker: string) =>
      inFile.map((state) => answer.ranks[maker][answer.states.indexOf(caseNumber(state))])
    expect(ranksOf('lower')).toEqual([5, 4, 4, 3, 2, 1])
    expect(ranksOf('upper')).toEqual([1, 2, 3, 4, 5, 6])
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['nothing', {}, /^ERR_SCENARIO_EMPTY: no file/],
    ['hidden files alone', { 'a/.git/config': 'x' }, /^ERR_SCENARIO_EMPTY: no file/],
    ['a picture', { 'p.png': '\u0089PNG\0\0' }, /^ERR_SCENARIO_/],
    ['plain text', { 'notes.txt': 'Dear all' }, /^ERR_SCENARIO_UNKNOWN/],
    ['two cases', { 'a/case.yaml': ferryCase(), 'b/case.yaml': ferryCase() }, /^ERR_SCENARIO_MIXED: several cases/],
    ['a path that climbs', { '../../x/case.yaml': ferryCase() }, /^ERR_PATH_OUTSIDE/],
    ['a path that climbs as Windows has it', { 'a\\..\\case.yaml': ferryCase() }, /^ERR_PATH_OUTSIDE/],
    ['a case that is too large', { 'case.yaml': `parley: 1 # ${'x'.repeat(2_000_000)}` }, /^ERR_FILE_TOO_LARGE/],
    ['a broken graph model', { 'm.gmcr': '{' }, /^ERR_JSON_SYNTAX/],
    [
      'a graph model of one',
      {
        'm.gmcr': JSON.stringify({
          options: [{ name: 'a' }],
          decisionMakers: [{ name: 'A', options: [0], preferences: [] }],
        }),
      },
      /^ERR_FORMAT_CANNOT/,
    ],
  ])('of %s is refused, and nothing is made', async (_, files, expected) => {
    expect(await problemOf(take(files))).toMatch(expected)
    expect(await readdir(scratch.folder)).toEqual([])
  })

  it('leaves a folder alone that is there', async () => {
    await take({ 'case.yaml': ferryCase() })
    expect(await problemOf(take({ 'case.yaml': ferryCase({ south: 0.9 }) }))).toMatch(/^ERR_FILE_EXISTS/)
    expect(await readFile(scratch.at('made', 'case.yaml'), 'utf8')).toBe(ferryCase())
  })
})
