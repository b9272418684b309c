import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** A fixture's answers: `view` and `timeline` as the server would send them. */
type Fixture = { view: Record<string, unknown>; timeline: unknown }

export type MockServer = {
  /** With the token in the fragment, as `parley open` prints it. */
  readonly address: string
  /** Sends a Server-Sent Event to every page that listens. */
  emit(event: string, data: unknown): void
  /** Answers as another fixture from now on. */
  show(fixture: Fixture): void
  close(): Promise<void>
}

const HERE = new URL('..', import.meta.url).pathname
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** As strict as the real server, so that the page is tried under its policy. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

export const readFixture = async (name: string): Promise<Fixture> =>
  JSON.parse(await readFile(join(HERE, 'fixtures', `${name}.json`), 'utf8'))

/** Serves the built page (packages/web/dist) with a fixture behind it, on a free port of this machine. */
export const startMockServer = async (first: Fixture): Promise<MockServer> => {
  const token = 'a-token-for-the-test'
  const listeners = new Set<ServerResponse>()
  let fixture = first

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const json = (status: number, body: unknown, headers = {}) => {
      response.writeHead(status, { ...HEADERS, 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify(body))
    }
    if (pathname === '/api/session' && request.method === 'POST') {
      const said = JSON.parse(await bodyOf(request)) as { token?: unknown }
      if (said.token !== token) return json(401, {})
      return json(200, {}, { 'set-cookie': 'parley=1; SameSite=Strict; HttpOnly; Path=/' })
    }
    if (pathname.startsWith('/api/') && !/\bparley=1\b/.test(request.headers.cookie ?? '')) return json(401, {})
    if (pathname === '/api/view') {
      const at = searchParams.get('at')
      const diagnosis = fixture.view.diagnosis as object
      return json(200, at === null ? fixture.view : { ...fixture.view, diagnosis: { ...diagnosis, asOf: at } })
    }
    if (pathname === '/api/timeline') return json(200, fixture.timeline)
    if (pathname === '/api/events') {
      response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
      response.write(': here\n\n')
      listeners.add(response)
      request.on('close', () => listeners.delete(response))
      return
    }
    const file = pathname === '/' ? 'index.html' : normalize(pathname).slice(1)
    try {
      const content = await readFile(join(HERE, 'dist', file))
      response.writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      response.end(content)
    } catch {
      json(404, {})
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/#token=${token}`,
    emit: (event, data) => {
      for (const listener of listeners) listener.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    },
    show: (next) => {
      fixture = next
    },
    close: async () => {
      for (const listener of listeners) listener.end()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
