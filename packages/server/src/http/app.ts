import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import { caseKey } from '../cases/case-key.js'
import type { CaseSession } from '../cases/case-session.js'
import type { Workspace, WorkspaceEvent } from '../start/workspace.js'
import type { Access } from './access.js'
import { caseRoutes } from './case-routes.js'
import { answerError, noCaseOpen, otherCaseOpen } from './refusals.js'
import { startRoutes } from './start-routes.js'

/** The built page, beside this package. */
const PAGE = new URL('../../../web/dist/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Names the case that a request or an answer is about. */
const CASE = 'x-parley-case'

const IMMUTABLE = 'public, max-age=31536000, immutable'
/** The icon, which a browser asks for anew with every step of the address. */
const A_DAY = 'public, max-age=86400'

const PING_MS = 15_000

/** The local server's routes: the page and its files, and behind the session what is asked of the case that is open. */
export const makeApp = (workspace: Workspace, access: Access): Hono => {
  const app = new Hono()
  const routesOf = new WeakMap<CaseSession, Hono>()
  app.use(access.guard)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
    }),
  )
  app.onError(answerError)
  app.post('/api/session', access.exchange)
  app.use('/api/*', access.session)
  app.get('/api/events', (c) =>
    streamSSE(c, async (stream) => {
      const ping = () => void stream.writeSSE({ event: 'ping', data: '' })
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve))
      const stop = workspace.listen((event) => void stream.writeSSE(asMessage(event)))
      const pings = setInterval(ping, PING_MS)
      ping()
      await gone
      clearInterval(pings)
      stop()
    }),
  )
  app.route('/api/start', startRoutes(workspace))
  app.all('/api/*', async (c) => {
    const { current } = workspace
    // Nothing to show is an answer to what is there to be shown; to all else it is none.
    if (current.kind === 'none')
      return c.req.path === '/api/view' ? c.json(null) : c.json({ problems: [noCaseOpen] }, 404)
    const key = caseKey(current.file)
    // A window that has not heard yet that another case is open: what it asks, or has edited, is not about this one.
    if ((c.req.header(CASE) ?? key) !== key) return c.json({ problems: [otherCaseOpen] }, 404)
    if (current.kind === 'broken') return c.json({ problems: current.problems, of: 'file' }, 422)
    const { session } = current
    const routes = routesOf.get(session) ?? caseRoutes(session)
    routesOf.set(session, routes)
    const response = await routes.fetch(c.req.raw, c.env)
    response.headers.set(CASE, key)
    return response
  })
  app.get('*', async (c) => {
    const name = c.req.path === '/' ? 'index.html' : c.req.path.slice(1)
    if (!/^(?:assets\/)?[\w-]+(?:\.[\w-]+)*$/.test(name)) return c.notFound()
    const body = await readFile(new URL(name, PAGE)).catch(() => null)
    if (!body) return c.notFound()
    const cache = name.startsWith('assets/') ? IMMUTABLE : name === 'index.html' ? 'no-cache' : A_DAY
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
    return c.body(new Uint8Array(body), 200, { 'content-type': type, 'cache-control': cache })
  })
  return app
}

const asMessage = (event: WorkspaceEvent): { event: string; data: string } => {
  if (event.kind === 'problems') return { event: 'problems', data: JSON.stringify(event.problems) }
  if (event.kind === 'progress') return { event: 'progress', data: JSON.stringify(event.progress) }
  if (event.kind === 'timeline') return { event: 'timeline', data: JSON.stringify(event.share) }
  return { event: event.kind, data: '' }
}
