import { mkdir, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ferryCase } from '../cases/ferry-case.fixture.js'
import { makeScratch, problemOf, type Scratch } from './scratch.fixture.js'
import { makeWorkspace, type Workspace, type WorkspaceEvent } from './workspace.js'

let scratch: Scratch
let workspace: Workspace
let told: WorkspaceEvent['kind'][]
beforeEach(async () => {
  scratch = await makeScratch()
  for (const [name, text] of [
    ['north', ferryCase()],
    ['south', ferryCase().replace('The ferry', 'The other ferry')],
    ['broken', ferryCase().replace('issues:', 'isues:')],
  ] as const) {
    await mkdir(scratch.at(name))
    await writeFile(scratch.at(name, 'case.yaml'), text)
  }
  workspace = makeWorkspace({ samples: 0, timelineSamples: 0, seed: 1 })
  told = []
  workspace.listen(({ kind }) => told.push(kind))
})
afterEach(async () => {
  workspace.close()
  await scratch.remove()
})

const sessionNow = () => {
  const { current } = workspace
  if (current.kind !== 'open') throw new Error(current.kind)
  return current.session
}

describe('the workspace', () => {
  it('begins with no case', () => {
    expect(workspace.current).toEqual({ kind: 'none' })
  })

  it('opens one case after the other; those who listen hear of each, and of the present one alone', async () => {
    await workspace.open(scratch.at('north'))
    const first = sessionNow()
    expect((await first.view(undefined)).diagnosis.title).toBe('The ferry')
    await workspace.open(scratch.at('south', 'case.yaml'))
    expect(sessionNow()).not.toBe(first)
    expect((await sessionNow().view(undefined)).diagnosis.title).toBe('The other ferry')
    expect(told.filter((kind) => kind === 'case')).toHaveLength(2)
    told.length = 0
    await writeFile(scratch.at('south', 'case.yaml'), ferryCase({ south: 0.9 }))
    await expect.poll(() => told).toContain('view')
    const titles = (await workspace.recents.list()).map(({ title }) => title)
    expect(titles).toEqual(['The other ferry', 'The ferry'])
  })

  it('opens a file that does not load with its problems, and follows it until it is mended', async () => {
    expect(await workspace.open(scratch.at('broken'))).toMatchObject({ ok: true })
    expect(workspace.current).toMatchObject({
      kind: 'broken',
      problems: expect.arrayContaining([expect.objectContaining({ code: 'ERR_KEY_UNKNOWN' })]),
    })
    expect(told).toEqual(['case'])
    await writeFile(scratch.at('broken', 'case.yaml'), 'parley: 1\n')
    await expect
      .poll(() => (workspace.current.kind === 'broken' ? workspace.current.problems.length : 0))
      .toBeGreaterThan(2)
    await writeFile(scratch.at('broken', 'case.yaml'), ferryCase())
    await expect.poll(() => workspace.current.kind).toBe('open')
    expect(told.at(-1)).toBe('view')
    expect((await sessionNow().view(undefined)).problems).toBe(null)
  })

  it('stays with its case where another cannot be read, and follows a broken one no more once another is open', async () => {
    await workspace.open(scratch.at('broken'))
    await workspace.open(scratch.at('north'))
    expect(await problemOf(workspace.open(scratch.at('gone')))).toMatch(/^ERR_FILE_MISSING/)
    await writeFile(scratch.at('broken', 'case.yaml'), ferryCase({ south: 0.9 }))
    await writeFile(scratch.at('north', 'case.yaml'), ferryCase({ south: 0.8 }))
    await expect.poll(() => told.at(-1)).toBe('view')
    expect(workspace.current).toMatchObject({ kind: 'open', file: scratch.at('north', 'case.yaml') })
  })

  it('tells nothing to those who no longer listen', async () => {
    const heard: string[] = []
    const stop = workspace.listen(({ kind }) => heard.push(kind))
    stop()
    await workspace.open(scratch.at('north'))
    expect([heard, told]).toEqual([[], expect.arrayContaining(['case'])])
  })
})
