import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadLegal } from '../cases/ferry-case.fixture.js'
import { createCase } from './create-case.js'
import { placeCase, writeNew } from './place-case.js'
import { makeScratch, problemOf, type Scratch } from './scratch.fixture.js'
import { TEMPLATES } from './templates.js'

const NEW = { template: 'ceasefire', asOf: '2026-03-04' }

let scratch: Scratch
beforeEach(async () => {
  scratch = await makeScratch()
})
afterEach(() => scratch.remove())

const at = (...names: readonly string[]) => scratch.at(...names)

describe('a new case', () => {
  it('loads, with its title, parties and day, and ids made of the names', async () => {
    const made = await createCase(at('talks'), { ...NEW, title: 'Talks at sea', parties: ['Bên Bắc', 'The South'] })
    expect(made).toEqual({ ok: true, value: at('talks') })
    const { source, text } = await loadLegal(at('talks'))
    expect(source).toMatchObject({ title: 'Talks at sea', asOf: '2026-03-04' })
    expect(source.parties.map(({ id, name }) => [id, name])).toEqual([
      ['ben-bac', 'Bên Bắc'],
      ['the-south', 'The South'],
    ])
    expect(source.issues[0]!.performers).toEqual(['ben-bac', 'the-south'])
    expect(text).toMatch(/^# Template of Parley/)
    expect(await readdir(scratch.folder)).toEqual(['talks'])
  })

  it.each(TEMPLATES)('of the template %s keeps the placeholders where nothing is said', async (template) => {
    await createCase(at('talks'), { template, asOf: '2026-03-04', parties: ['', ' '] })
    const { source } = await loadLegal(at('talks'))
    expect(source.parties.map(({ id }) => id)).toEqual(['first-party', 'second-party'])
    expect(source.title).toHaveProperty('vi')
  })

  it('takes no id that means something else in the template', async () => {
    await createCase(at('talks'), { ...NEW, parties: ['Mediator', 'Weeks'] })
    const { source } = await loadLegal(at('talks'))
    expect(source.parties.map(({ id, name }) => [id, name])).toEqual([
      ['first-party', 'Mediator'],
      ['second-party', 'Weeks'],
    ])
  })

  it('leaves what is there alone, whatever it is', async () => {
    await mkdir(at('empty'))
    await writeFile(at('file'), 'mine')
    await symlink(at('nowhere'), at('link'))
    for (const name of ['empty', 'file', 'link'])
      expect(await problemOf(createCase(at(name), NEW))).toBe(
        `ERR_FILE_EXISTS: taken folder: ${at(name)} is left as it is (another name)`,
      )
    expect(await readFile(at('file'), 'utf8')).toBe('mine')
    expect(await readdir(at('empty'))).toEqual([])
  })

  it.each(['../secret', 'ceasefire.yaml', '', '__proto__', 'CEASEFIRE'])(
    'of no template called %j',
    async (template) => {
      expect(await problemOf(createCase(at('talks'), { ...NEW, template }))).toMatch(
        /^ERR_ARGUMENT: unknown template: .* \(one of ceasefire, labour, commercial, blank\)$/,
      )
      expect(await readdir(scratch.folder)).toEqual([])
    },
  )

  it.each([
    ['a title that is too long', { title: 'x'.repeat(201) }, /^ERR_ARGUMENT: long text: x{40}… \(at most 200/],
    ['three parties', { parties: ['a', 'b', 'c'] }, /^ERR_ARGUMENT: many parties: 3/],
    ['a day that is none', { asOf: '2026-02-30' }, /^ERR_DATE/],
  ])('not with %s', async (_, more, expected) => {
    expect(await problemOf(createCase(at('talks'), { ...NEW, ...more }))).toMatch(expected)
    expect(await readdir(scratch.folder)).toEqual([])
  })

  it.skipIf(process.getuid?.() === 0)('not in a folder that is read-only; it says what to do', async () => {
    await mkdir(at('locked'))
    await chmod(at('locked'), 0o500)
    expect(await problemOf(createCase(at('locked', 'talks'), NEW))).toMatch(
      /^ERR_FILE_UNWRITABLE: unwritable folder: .*talks \(EACCES\) \(a place that this user may write to\)$/,
    )
  })

  it('not below a file', async () => {
    await writeFile(at('file'), 'mine')
    expect(await problemOf(createCase(at('file', 'talks'), NEW))).toMatch(/^ERR_FILE_UNWRITABLE: .*part of this path/)
  })

  it('on a full disk is not begun: nothing is left, neither the folder nor those above it', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    const result = placeCase(at('deep', 'down', 'talks'), async (stage) => {
      await writeNew(join(stage, 'case.yaml'), 'half')
      throw full
    })
    expect(await problemOf(result)).toMatch(
      /^ERR_FILE_UNWRITABLE: .*ENOSPC\) \(space on that disk, or a folder on another/,
    )
    expect(await readdir(scratch.folder)).toEqual([])
  })

  it('gives way to what came to be there meanwhile', async () => {
    const result = placeCase(at('talks'), async (stage) => {
      await writeNew(join(stage, 'case.yaml'), 'ours')
      await mkdir(at('talks'))
      await writeFile(at('talks', 'case.yaml'), 'theirs')
    })
    expect(await problemOf(result)).toMatch(/^ERR_FILE_EXISTS/)
    expect(await readFile(at('talks', 'case.yaml'), 'utf8')).toBe('theirs')
    expect(await readdir(scratch.folder)).toEqual(['talks'])
  })
})
