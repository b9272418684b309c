import { stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { localDay, type Problem, type Result } from '@parley/model'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { listFolder } from '../start/browse-folders.js'
import { caseAt } from '../start/case-at.js'
import { createCase } from '../start/create-case.js'
import { duplicateCase } from '../start/duplicate-case.js'
import { exportCase, exportLooks, isExportFormat } from '../start/export-case.js'
import { wholePath } from '../start/folder-for.js'
import { importCase } from '../start/import-case.js'
import { templateLooks } from '../start/templates.js'
import type { Workspace } from '../start/workspace.js'
import { noCaseOpen } from './refusals.js'

/** What a drop may have, in bytes of all its files together, and how many these may be. */
const DROP = { bytes: 60_000_000, files: 500 } as const
const BODY_BYTES = 100_000

/** What the start page asks for: recent cases, templates, folders; and how a case comes and goes. */
export const startRoutes = (workspace: Workspace, home = homedir()): Hono => {
  const app = new Hono()
  app.get('/', async (c) => {
    const { current, recents } = workspace
    const list = await recents.list()
    const isMissing = (file: string) =>
      stat(file).then(
        (found) => !found.isFile(),
        () => true,
      )
    const shown = await Promise.all(list.map(async (one) => ({ ...one, isMissing: await isMissing(one.file) })))
    return c.json({
      current:
        current.kind === 'none'
          ? null
          : { file: current.file, title: current.title, isBroken: current.kind === 'broken' },
      recents: shown,
      templates: await templateLooks(),
      home,
      casesFolder: '~/Parley',
      drop: DROP,
    })
  })
  app.get('/folders', async (c) => {
    const asked = c.req.query('path')
    const path = asked === undefined ? undefined : wholePath(asked, 'path', home)
    if (path !== undefined && !path.ok) return answer(c, path)
    return answer(c, await listFolder(path?.value, home))
  })
  app.get('/exports', async (c) => {
    const { current } = workspace
    return current.kind === 'none' ? c.json({ problems: [noCaseOpen] }, 404) : c.json(await exportLooks(current.file))
  })
  app.get('/exports/:format', async (c) => {
    const { current } = workspace
    const format = c.req.param('format')
    if (current.kind === 'none') return c.json({ problems: [noCaseOpen] }, 404)
    if (!isExportFormat(format)) return c.text('no such format', 404)
    const made = await exportCase(current.file, format)
    if (!made.ok) return c.json({ problems: made.problems }, 422)
    const { name, type, bytes } = made.value
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    })
  })

  app.use('/import', bodyLimit({ maxSize: DROP.bytes, onError: (c) => c.json({ problems: [largeDrop] }, 413) }))
  app.post('/import', async (c) => {
    const form = await c.req.formData().catch(() => null)
    const dropped = form && droppedIn(form)
    if (!dropped) return answer(c, unreadable)
    if (dropped.files.length > DROP.files) return c.json({ problems: [manyFiles(dropped.files.length)] }, 413)
    const folder = wholePath(dropped.folder, 'folder', home)
    if (!folder.ok) return answer(c, folder)
    const files = await Promise.all(
      dropped.files.map(async (file, k) => ({
        path: dropped.paths[k]!,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    )
    return answer(
      c,
      await importCase(files, { folder: folder.value, title: dropped.title, asOf: localDay(new Date()) }),
    )
  })

  app.use('*', bodyLimit({ maxSize: BODY_BYTES, onError: (c) => answer(c, unreadable) }))
  app.post('/open', async (c) => {
    const { path } = await textsOf(c)
    const whole = wholePath(path ?? '', 'path', home)
    if (!whole.ok) return answer(c, whole)
    const file = await caseAt(whole.value)
    if (!file.ok) return answer(c, file)
    const opened = await workspace.open(file.value)
    return answer(c, opened.ok ? { ok: true, value: { file: file.value } } : opened)
  })
  app.post('/create', async (c) => {
    const { folder: typed, template = '', title, firstParty = '', secondParty = '' } = await textsOf(c)
    const folder = wholePath(typed ?? '', 'folder', home)
    if (!folder.ok) return answer(c, folder)
    const made = await createCase(folder.value, {
      template,
      title,
      parties: [firstParty, secondParty],
      asOf: localDay(new Date()),
    })
    return answer(c, made.ok ? { ok: true, value: { folder: made.value, notes: [] } } : made)
  })
  app.post('/duplicate', async (c) => {
    const { path, folder: typed, title } = await textsOf(c)
    const from = wholePath(path ?? '', 'path', home)
    const folder = wholePath(typed ?? '', 'folder', home)
    if (!from.ok || !folder.ok) return answer(c, from.ok ? folder : from)
    const file = await caseAt(from.value)
    if (!file.ok) return answer(c, file)
    const made = await duplicateCase(file.value, folder.value, title)
    return answer(c, made.ok ? { ok: true, value: { folder: made.value, notes: [] } } : made)
  })
  app.post('/forget', async (c) => {
    const { file = '' } = await textsOf(c)
    await workspace.recents.forget(file)
    return c.json({ file })
  })
  return app
}

const answer = (c: Context, result: Result<unknown>): Response =>
  result.ok ? c.json(result.value as object) : c.json({ problems: result.problems }, 422)

/** The texts of a JSON body; what is none is left out. */
const textsOf = async (c: Context): Promise<Readonly<Record<string, string | undefined>>> => {
  const body: unknown = await c.req.json().catch(() => null)
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

type Dropped = {
  readonly folder: string
  readonly title: string
  readonly files: readonly Blob[]
  readonly paths: readonly string[]
}

/** The files of a form and, beside them, their paths; null where it is no such form. */
const droppedIn = (form: FormData): Dropped | null => {
  const files = form.getAll('files').flatMap((entry) => (typeof entry === 'string' ? [] : [entry]))
  const paths = form.getAll('paths').flatMap((entry) => (typeof entry === 'string' ? [entry] : []))
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return files.length === paths.length ? { folder: text('folder'), title: text('title'), files, paths } : null
}

const problem = (code: string, path: string, message: string, hint: string): Problem => ({ code, path, message, hint })

const largeDrop = problem('ERR_FILE_TOO_LARGE', 'files', 'large drop', `at most ${DROP.bytes / 1e6} MB together`)
const manyFiles = (count: number) =>
  problem('ERR_SCENARIO_SIZE', 'files', `many files: ${count}`, `at most ${DROP.files}`)
const unreadable: Result<never> = {
  ok: false,
  problems: [problem('ERR_ARGUMENT', 'request', 'unreadable request', 'what the start page sends')],
}
