import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ferryCase } from '../cases/ferry-case.fixture.js'
import { duplicateCase } from './duplicate-case.js'
import { makeScratch, problemOf, type Scratch } from './scratch.fixture.js'

let scratch: Scratch
beforeEach(async () => {
  scratch = await makeScratch()
})
afterEach(() => scratch.remove())

const at = (...names: readonly string[]) => scratch.at(...names)

describe('a duplicate', () => {
  const quoting = ferryCase({
    sources:
      'sources:\n  - { id: p, title: Page, file: pages/p.txt }\n  - { id: q, title: Away, file: pages/away.txt }\n',
  })

  it('has the case byte for byte and its pages, no link, and nothing else', async () => {
    await mkdir(at('old', 'sources', 'raw'), { recursive: true })
    await mkdir(at('old', 'pages'))
    await writeFile(at('secret'), 'secret')
    await writeFile(at('old', 'case.yaml'), quoting)
    await writeFile(at('old', 'notes.txt'), 'private')
    await writeFile(at('old', 'pages', 'p.txt'), 'page')
    await symlink(at('secret'), at('old', 'pages', 'away.txt'))
    await writeFile(at('old', 'sources', 'raw', 'r.html'), 'raw')
    await symlink(at('secret'), at('old', 'sources', 'link.txt'))
    await mkdir(at('old', 'briefs', 'b-1'), { recursive: true })
    await writeFile(at('old', 'briefs', 'b-1', 'brief.md'), 'brief')
    expect(await duplicateCase(at('old'), at('new'))).toEqual({ ok: true, value: at('new') })
    const all = (await readdir(at('new'), { recursive: true })).sort()
    expect(all).toEqual([
      ...['briefs', 'briefs/b-1', 'briefs/b-1/brief.md', 'case.yaml'],
      ...['pages', 'pages/p.txt', 'sources', 'sources/raw', 'sources/raw/r.html'],
    ])
    expect(await readFile(at('new', 'case.yaml'), 'utf8')).toBe(quoting)
    expect(await problemOf(duplicateCase(at('old'), at('new')))).toMatch(/^ERR_FILE_EXISTS/)
  })

  it('of a YAML file is a folder, with another title where one is given', async () => {
    await writeFile(at('ferry.yaml'), ferryCase())
    await duplicateCase(at('ferry.yaml'), at('copy'), 'The ferry, again')
    expect(await readFile(at('copy', 'case.yaml'), 'utf8')).toBe(
      ferryCase().replace('title: The ferry', 'title: The ferry, again'),
    )
  })

  it('of a file that does not load is what it is', async () => {
    await mkdir(at('broken'))
    await writeFile(at('broken', 'case.yaml'), 'parley: 1\ntitle: [')
    expect(await duplicateCase(at('broken'), at('copy'), 'A title')).toMatchObject({ ok: true })
    expect(await readFile(at('copy', 'case.yaml'), 'utf8')).toBe('parley: 1\ntitle: [')
  })

  it('of nothing says so', async () => {
    expect(await problemOf(duplicateCase(at('gone'), at('copy')))).toMatch(/^ERR_FILE_MISSING/)
    await expect(stat(at('copy'))).rejects.toThrow()
  })
})
