import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ferryCase } from '../cases/ferry-case.fixture.js'
import { makeScratch, type Scratch } from '../start/scratch.fixture.js'
import { makeWorkspace, type Workspace } from '../start/workspace.js'
import type { Access } from './access.js'
import { makeApp } from './app.js'

const pass: Access['guard'] = (_, next) => next()
const everybody: Access = { token: '', guard: pass, session: pass, exchange: async (c) => c.json({}) }

let scratch: Scratch
let workspace: Workspace
let app: ReturnType<typeof makeApp>
beforeEach(async () => {
  scratch = await makeScratch()
  for (const [name, text] of [
    ['north', ferryCase()],
    ['south', ferryCase()],
    ['broken', 'parley: 1'],
  ] as const) {
    await mkdir(scratch.at(name))
    await writeFile(scratch.at(name, 'case.yaml'), text)
  }
  workspace = makeWorkspace({ samples: 0, timelineSamples: 0, seed: 1 })
  app = makeApp(workspace, everybody)
})
afterEach(async () => {
  workspace.close()
  await scratch.remove()
})

const ask = async (path: string, request: RequestInit = {}) => {
  const response = await app.request(path, request)
  const body = (await response.json()) as { problems?: { code: string }[]; of?: string } | null
  const told = `${response.status} ${body?.problems?.map(({ code }) => code).join(' ') ?? ''}`.trim()
  return { told, body, key: response.headers.get('x-parley-case') }
}

const edit = (title: string, key: string | null) =>
  ask('/api/edits', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === null ? {} : { 'x-parley-case': key }) },
    body: JSON.stringify({ edits: [{ path: 'title', value: title }], base: 'x'.repeat(64), label: 'title' }),
  })

describe('what is asked while', () => {
  it('no case is open is answered so', async () => {
    expect(await ask('/api/view')).toEqual({ told: '200', body: null, key: null })
    for (const path of ['/api/timeline', '/api/packages', '/api/edits', '/api/anything'])
      expect((await ask(path)).told).toBe('404 ERR_CASE_NONE')
    expect((await edit('New', null)).told).toBe('404 ERR_CASE_NONE')
  })

  it('another case is open is not about it: an edit reaches the file that it was made in, or none', async () => {
    await workspace.open(scratch.at('north'))
    const { key } = await ask('/api/view')
    expect(key).toMatch(/^[0-9a-f]{16}$/)
    await workspace.open(scratch.at('south'))
    const headers = { 'x-parley-case': key! }
    expect((await ask('/api/view', { headers })).told).toBe('404 ERR_CASE_OTHER')
    expect((await edit('New', key)).told).toBe('404 ERR_CASE_OTHER')
    for (const name of ['north', 'south'])
      expect(await readFile(scratch.at(name, 'case.yaml'), 'utf8')).toBe(ferryCase())
    await workspace.open(scratch.at('north'))
    expect((await ask('/api/view', { headers })).told).toBe('200')
  })

  it('the file does not load is answered by its problems, so that edits are made later', async () => {
    await workspace.open(scratch.at('broken'))
    const { told, body } = await ask('/api/view')
    expect([told.startsWith('422 ERR_FIELD_MISSING'), body!.of]).toEqual([true, 'file'])
  })
})
