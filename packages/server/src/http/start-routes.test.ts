import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ferryCase } from '../cases/ferry-case.fixture.js'
import { makeScratch, type Scratch } from '../start/scratch.fixture.js'
import { makeWorkspace, type Workspace } from '../start/workspace.js'
import { startRoutes } from './start-routes.js'

let scratch: Scratch
let workspace: Workspace
let app: ReturnType<typeof startRoutes>
beforeEach(async () => {
  scratch = await makeScratch()
  workspace = makeWorkspace({ samples: 0, timelineSamples: 0, seed: 1 })
  app = startRoutes(workspace, scratch.folder)
})
afterEach(async () => {
  workspace.close()
  await scratch.remove()
})

type Body = Readonly<Record<string, unknown>> & { readonly problems?: readonly { code: string; path: string }[] }

const post = async (path: string, body: unknown): Promise<{ status: number; body: Body }> => {
  const isForm = body instanceof FormData
  const response = await app.request(path, {
    method: 'POST',
    body: isForm ? body : typeof body === 'string' ? body : JSON.stringify(body),
    ...(isForm ? {} : { headers: { 'content-type': 'application/json' } }),
  })
  return { status: response.status, body: (await response.json()) as Body }
}

const told = ({ status, body }: { status: number; body: Body }) =>
  `${status} ${body.problems?.map(({ code, path }) => `${code} ${path}`).join(' ')}`

const drop = (files: Readonly<Record<string, string>>, folder = '~/made') => {
  const form = new FormData()
  form.set('folder', folder)
  for (const [path, text] of Object.entries(files)) {
    form.append('paths', path)
    form.append('files', new Blob([text]), 'name-of-the-browser')
  }
  return form
}

describe('the start page', () => {
  it('begins with templates, no case and no recent ones', async () => {
    const start = (await (await app.request('/')).json()) as { templates: { id: string }[] }
    expect(start).toMatchObject({ current: null, recents: [], casesFolder: '~/Parley', home: scratch.folder })
    expect(start.templates.map(({ id }) => id)).toEqual(['ceasefire', 'labour', 'commercial', 'blank'])
  })

  it('makes a case, opens it, knows it as recent and missing, and forgets it', async () => {
    const made = await post('/create', { template: 'blank', title: 'Talks', folder: '~/Parley/talks' })
    expect(made).toEqual({ status: 200, body: { folder: scratch.at('Parley', 'talks'), notes: [] } })
    expect(await post('/open', { path: '~/Parley/talks/' })).toMatchObject({ status: 200 })
    expect(await post('/duplicate', { path: '~/Parley/talks', folder: '~/Parley/copy', title: 'Copy' })).toMatchObject({
      status: 200,
    })
    expect(await readdir(scratch.at('Parley'))).toEqual(['copy', 'talks'])
    const file = scratch.at('Parley', 'talks', 'case.yaml')
    const start = async () => (await app.request('/')).json()
    expect(await start()).toMatchObject({
      current: { file, title: 'Talks', isBroken: false },
      recents: [{ file, isMissing: false }],
    })
    await scratch.remove()
    expect(await start()).toMatchObject({ recents: [{ file, isMissing: true }] })
    await post('/forget', { file })
    expect(await start()).toMatchObject({ recents: [] })
  })

  it('imports a drop by the paths that come with it', async () => {
    const text = ferryCase()
    expect(await post('/import', drop({ 'ferry/case.yaml': text, 'ferry/sources/p.txt': 'p' }))).toMatchObject({
      status: 200,
      body: { folder: scratch.at('made'), notes: [] },
    })
    expect(await readFile(scratch.at('made', 'case.yaml'), 'utf8')).toBe(text)
    expect(await readFile(scratch.at('made', 'sources', 'p.txt'), 'utf8')).toBe('p')
  })

  it('hands out the case that is open as a file', async () => {
    expect((await app.request('/exports')).status).toBe(404)
    await mkdir(scratch.at('ferry'))
    await writeFile(scratch.at('ferry', 'case.yaml'), ferryCase())
    await post('/open', { path: '~/ferry' })
    const csv = await app.request('/exports/csv')
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="the-ferry.csv"')
    expect(await csv.text()).toMatch(/^ferry,north,south\n/)
    expect((await app.request('/exports/gmcr')).status).toBe(422)
    expect((await app.request('/exports/..%2Fcase.yaml')).status).toBe(404)
  })

  it('opens a case that does not load, with its problems', async () => {
    await writeFile(scratch.at('broken.yaml'), 'parley: 1\ntitle: [')
    expect(await post('/open', { path: '~/broken.yaml' })).toMatchObject({ status: 200 })
    expect(await (await app.request('/')).json()).toMatchObject({ current: { title: null, isBroken: true } })
  })
})

describe('what the start page refuses', () => {
  it.each<[string, unknown, string]>([
    ['/open', {}, '422 ERR_ARGUMENT path'],
    ['/open', { path: '../../etc/passwd' }, '422 ERR_ARGUMENT path'],
    ['/open', { path: '/etc/passwd' }, '422 ERR_FILE_NOT_CASE path'],
    ['/open', { path: '~/gone' }, '422 ERR_FILE_MISSING path'],
    ['/open', '{', '422 ERR_ARGUMENT path'],
    ['/open', 'null', '422 ERR_ARGUMENT path'],
    ['/open', { path: ['~'] }, '422 ERR_ARGUMENT path'],
    ['/create', { template: '../../secret', folder: '~/x' }, '422 ERR_ARGUMENT template'],
    ['/create', { template: 'blank', folder: '~/../x' }, '422 ERR_ARGUMENT folder'],
    ['/create', { template: 'blank', folder: 'x' }, '422 ERR_ARGUMENT folder'],
    ['/create', { template: 'blank', folder: '~' }, '422 ERR_FILE_EXISTS folder'],
    ['/create', { template: 'blank', folder: '/proc/none/talks' }, '422 ERR_FILE_UNWRITABLE folder'],
    ['/duplicate', { path: '~/gone', folder: '~/x' }, '422 ERR_FILE_MISSING path'],
    ['/import', drop({}), '422 ERR_SCENARIO_EMPTY files'],
    ['/import', drop({ '../x/case.yaml': ferryCase() }), '422 ERR_PATH_OUTSIDE files'],
    ['/import', drop({ 'case.yaml': ferryCase() }, '../x'), '422 ERR_ARGUMENT folder'],
    ['/import', 'no form', '422 ERR_ARGUMENT request'],
    [
      '/import',
      drop(Object.fromEntries(Array.from({ length: 501 }, (_, k) => [`${k}.xml`, 'x']))),
      '413 ERR_SCENARIO_SIZE files',
    ],
    ['/import', drop({ 'large.xml': 'x'.repeat(60_000_001) }), '413 ERR_FILE_TOO_LARGE files'],
    ['/create', { template: 'blank', folder: '~/x', title: 'x'.repeat(100_001) }, '422 ERR_ARGUMENT request'],
  ])('%s %j: %s', async (path, body, expected) => {
    expect(told(await post(path, body))).toBe(expected)
    expect(await readdir(scratch.folder)).toEqual([])
    expect(workspace.current.kind).toBe('none')
  })

  it.each(['?path=/etc', '?path=~/..', '?path=relative', '?path=%00'])('to look into %s', async (query) => {
    expect((await app.request(`/folders${query}`)).status).toBe(422)
  })
})
