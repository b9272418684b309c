import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ferryCase } from '../cases/ferry-case.fixture.js'
import { listFolder } from './browse-folders.js'
import { caseAt } from './case-at.js'
import { makeScratch, problemOf, type Scratch } from './scratch.fixture.js'

let scratch: Scratch
beforeEach(async () => {
  scratch = await makeScratch()
  for (const name of ['home', 'home/Docs', 'home/talks', 'home/.hidden', 'outside', 'home/not', 'home/scenario'])
    await mkdir(scratch.at(name))
  await writeFile(scratch.at('home/talks/case.yaml'), ferryCase())
  await writeFile(scratch.at('home/alone.yaml'), ferryCase())
  await writeFile(scratch.at('home/secrets.yaml'), 'password: hunter2\n')
  await writeFile(scratch.at('home/letter.txt'), 'Dear all')
  await writeFile(scratch.at('outside/case.yaml'), ferryCase())
  await writeFile(scratch.at('home/not/case.yaml'), 'password: hunter2\n')
  await writeFile(scratch.at('home/scenario/domain.xml'), '<x/>')
  await symlink(scratch.at('outside'), scratch.at('home/link'))
  await symlink(scratch.at('home/secrets.yaml'), scratch.at('home/talks/link.yaml'))
})
afterEach(() => scratch.remove())

const namesIn = async (path?: string) => {
  const listed = await listFolder(path, scratch.at('home'))
  if (!listed.ok) throw new Error(JSON.stringify(listed.problems))
  return listed.value.entries.map(({ name, kind }) => `${name} ${kind}`)
}

describe('the folder chooser', () => {
  it('lists folders and cases of the home, and nothing else', async () => {
    expect(await namesIn()).toEqual(['alone.yaml case', 'talks case', 'Docs folder', 'not folder', 'scenario folder'])
    expect(await namesIn(scratch.at('home/Docs'))).toEqual([])
  })

  it('leads no further up than the home', async () => {
    const parents = await Promise.all(
      [undefined, scratch.at('home/Docs')].map(async (path) => {
        const listed = await listFolder(path, scratch.at('home'))
        return listed.ok && listed.value.parent
      }),
    )
    expect(parents).toEqual([null, scratch.at('home')])
  })

  it.each(['outside', '.', 'home/link', 'home/../outside'])('refuses %s, outside of it', async (name) => {
    expect(await problemOf(listFolder(scratch.at(name), scratch.at('home')))).toMatch(
      /^ERR_PATH_OUTSIDE: outside folder/,
    )
  })

  it.each(['home/gone', 'home/letter.txt'])('says that %s is no folder that is there', async (name) => {
    expect(await problemOf(listFolder(scratch.at(name), scratch.at('home')))).toMatch(/^ERR_FILE_MISSING/)
  })
})

describe('a path that was typed', () => {
  it.each([
    ['home/talks', 'home/talks/case.yaml'],
    ['home/talks/case.yaml', 'home/talks/case.yaml'],
    ['home/alone.yaml', 'home/alone.yaml'],
    ['outside', 'outside/case.yaml'],
  ])('%s is the case %s', async (path, file) => {
    expect(await caseAt(scratch.at(path))).toEqual({ ok: true, value: scratch.at(file) })
  })

  it.each([
    ['home/gone', /^ERR_FILE_MISSING: missing file: .* \(a case’s folder, or its YAML file\)$/],
    ['home/secrets.yaml', /^ERR_FILE_NOT_CASE: no case: .* \(a YAML file with parley: 1\)$/],
    ['home/talks/link.yaml', /^ERR_FILE_NOT_CASE/],
    ['home/letter.txt', /^ERR_FILE_NOT_CASE/],
    ['home/Docs', /^ERR_FILE_NOT_CASE: no case: .* \(a folder with case\.yaml\)$/],
    ['home/scenario', /^ERR_FILE_NOT_CASE: no case: .* \(import it/],
    ['home/not', /^ERR_FILE_NOT_CASE/],
  ])('%s is none, and nothing of it is told', async (path, expected) => {
    const told = await problemOf(caseAt(scratch.at(path)))
    expect(told).toMatch(expected)
    expect(told).not.toMatch(/hunter2|password|Dear/)
  })
})
