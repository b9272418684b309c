import { readFile } from 'node:fs/promises'
import { isRealDate } from '@parley/model'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import type { CaseSession, SessionEvent } from '../cases/case-session.js'
import type { Access } from './access.js'
import { packagesRoutes } from './packages-routes.js'
import { impossibleDate, tooMuchWork } from './refusals.js'
import { stabilityRoutes } from './stability-routes.js'

/** The built page, beside this package. */
const PAGE = new URL('../../../web/dist/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const PING_MS = 15_000

/** The local server's routes: the page and its files, and the case's views behind the session. */
export const makeApp = (session: CaseSession, access: Access): Hono => {
  const app = new Hono()
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
  app.onError((error, c) => {
    // An analysis that a newer state of the file, or the end of the server, has overtaken.
    if (error.name === 'AbortError') return c.text('superseded', 503)
    const problem = tooMuchWork(error)
    if (problem) return c.json({ problems: [problem] }, 422)
    console.error(error)
    return c.text('internal error', 500)
  })
  app.post('/api/session', access.exchange)
  app.use('/api/*', access.session)
  app.get('/api/view', async (c) => {
    const at = c.req.query('at')
    if (at !== undefined && !isRealDate(at)) return c.json({ problems: [impossibleDate(at)] }, 400)
    return c.json(await session.view(at))
  })
  app.get('/api/timeline', async (c) => c.json(await session.timeline()))
  app.route('/api/packages', packagesRoutes(session))
  app.route('/api/stability', stabilityRoutes(session))
  app.get('/api/events', (c) =>
    streamSSE(c, async (stream) => {
      const ping = () => void stream.writeSSE({ event: 'ping', data: '' })
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve))
      const stop = session.listen((event) => void stream.writeSSE(asMessage(event)))
      const pings = setInterval(ping, PING_MS)
      ping()
      await gone
      clearInterval(pings)
      stop()
    }),
  )
  app.get('*', async (c) => {
    const name = c.req.path === '/' ? 'index.html' : c.req.path.slice(1)
    if (!/^(?:assets\/)?[\w-]+(?:\.[\w-]+)*$/.test(name)) return c.notFound()
    const body = await readFile(new URL(name, PAGE)).catch(() => null)
    if (!body) return c.notFound()
    const cache = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
    return c.body(new Uint8Array(body), 200, { 'content-type': type, 'cache-control': cache })
  })
  return app
}

const asMessage = (event: SessionEvent): { event: string; data: string } => {
  if (event.kind === 'problems') return { event: 'problems', data: JSON.stringify(event.problems) }
  if (event.kind === 'progress') return { event: 'progress', data: JSON.stringify(event.progress) }
  return { event: 'view', data: '' }
}
