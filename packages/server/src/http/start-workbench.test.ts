import { writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ferryCase, loadLegal, makeFolder } from '../cases/ferry-case.fixture.js'
import { startWorkbench, type Workbench } from './start-workbench.js'

let folder: string
let cleanups: (() => Promise<unknown>)[] = []
beforeEach(async () => {
  const made = await makeFolder({ 'case.yaml': ferryCase() })
  folder = made.folder
  cleanups = [made.remove]
})
afterEach(async () => {
  for (const clean of cleanups.reverse()) await clean()
})

const start = async (firstPort = 0): Promise<Workbench> => {
  const loaded = await loadLegal(folder)
  const workbench = await startWorkbench({ loaded, firstPort, samples: 20, timelineSamples: 10, seed: 1 })
  cleanups.push(workbench.close)
  return workbench
}

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }

/** A request as sent: its path is not tidied up, and its Host is what the headers say. */
const ask = (
  { address }: Workbench,
  path: string,
  {
    headers = {},
    method = 'GET',
    body = '',
  }: { headers?: Record<string, string>; method?: string; body?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })

const tokenOf = ({ address }: Workbench): string => new URL(address).hash.replace('#token=', '')

const exchange = (workbench: Workbench, body: string) =>
  ask(workbench, '/api/session', { method: 'POST', body, headers: { 'content-type': 'application/json' } })

const enter = async (workbench: Workbench): Promise<{ cookie: string }> => {
  const { headers } = await exchange(workbench, JSON.stringify({ token: tokenOf(workbench) }))
  return { cookie: headers['set-cookie']![0]!.split(';')[0]! }
}

describe('the workbench', () => {
  it('listens on the loopback interface alone', async () => {
    const workbench = await start()
    expect(workbench.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{32}$/)
    const others = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).filter((one) => !one.internal && one.family === 'IPv4').map((one) => one.address),
    )
    const { port } = new URL(workbench.address)
    for (const address of others) {
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow()
    }
  })

  it('moves on to the next port where one is taken', async () => {
    const first = await start()
    const taken = Number(new URL(first.address).port)
    const second = await start(taken)
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken)
    expect((await ask(second, '/api/view', { headers: await enter(second) })).status).toBe(200)
  })

  it('rejects where no port can be had', async () => {
    await expect(start(70_000)).rejects.toThrow()
    const blocker = createServer().listen(65_535, '127.0.0.1')
    await new Promise((resolve) => blocker.once('listening', resolve))
    await expect(start(65_535)).rejects.toThrow()
    blocker.close()
  })

  it('gives each of two workbenches a session of its own', async () => {
    const [one, two] = [await start(), await start()]
    const cookies = [await enter(one), await enter(two)].map(({ cookie }) => cookie).join('; ')
    for (const workbench of [one, two]) {
      expect((await ask(workbench, '/api/view', { headers: { cookie: cookies } })).status).toBe(200)
    }
  })

  it('ends when closed, streams and samples included', async () => {
    const workbench = await start()
    const headers = await enter(workbench)
    const { origin } = new URL(workbench.address)
    const stream = await fetch(`${origin}/api/events`, { headers })
    const reader = stream.body!.getReader()
    await reader.read()
    await workbench.close()
    const readOn = async () => {
      while (!(await reader.read()).done);
    }
    await expect(readOn()).rejects.toThrow()
    await expect(fetch(origin)).rejects.toThrow()
  })
})

describe('who may talk to it', () => {
  it.each(['evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example', '[::1]:4870'])(
    'refuses the host %j',
    async (host) => {
      const workbench = await start()
      for (const path of ['/', '/api/view', '/api/session']) {
        expect((await ask(workbench, path, { headers: { host } })).status).toBe(403)
      }
    },
  )

  it('answers to localhost by name too', async () => {
    const workbench = await start()
    const { port } = new URL(workbench.address)
    expect((await ask(workbench, '/api/view', { headers: { host: `localhost:${port}` } })).status).toBe(401)
  })

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
    'refuses the origin %s, session or not',
    async (origin) => {
      const workbench = await start()
      const headers = await enter(workbench)
      expect((await ask(workbench, '/api/view', { headers: { ...headers, origin } })).status).toBe(403)
      const body = JSON.stringify({ token: tokenOf(workbench) })
      const sent = await ask(workbench, '/api/session', { method: 'POST', body, headers: { origin } })
      expect([sent.status, sent.headers['set-cookie']]).toEqual([403, undefined])
    },
  )

  it.each(['/api/view', '/api/timeline', '/api/events', '/api/absent'])('needs a session for %s', async (path) => {
    const workbench = await start()
    expect((await ask(workbench, path)).status).toBe(401)
    const { port } = new URL(workbench.address)
    const guess = { cookie: `parley-session-${port}=${'a'.repeat(32)}` }
    expect((await ask(workbench, path, { headers: guess })).status).toBe(401)
  })

  it('exchanges the token for a cookie that no script and no other site sees', async () => {
    const workbench = await start()
    const { status, headers } = await exchange(workbench, JSON.stringify({ token: tokenOf(workbench) }))
    expect(status).toBe(200)
    const [, ...attributes] = headers['set-cookie']![0]!.split('; ')
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict'])
    expect(headers['set-cookie']![0]).not.toContain(tokenOf(workbench))
  })

  it.each([['{"token":"wrong"}'], ['{"token":1}'], ['{}'], ['null'], ['not json'], ['']])(
    'refuses the token in %s',
    async (body) => {
      const { status, headers } = await exchange(await start(), body)
      expect([status, headers['set-cookie']]).toEqual([401, undefined])
    },
  )

  it('lets nothing in from elsewhere, and no script within the page', async () => {
    const { headers } = await ask(await start(), '/')
    const csp = headers['content-security-policy'] as string
    expect(csp).toContain("default-src 'none'")
    expect(csp).toContain("script-src 'self'")
    expect(csp).toContain("frame-ancestors 'none'")
    expect(csp).not.toMatch(/unsafe|\*|https?:/)
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' })
  })
})

describe('files', () => {
  it.each([
    '/../package.json',
    '/../../package.json',
    '/assets/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '//etc/hostname',
    '/etc/hostname',
    '/.env',
    '/%00index.html',
    '/%',
    '/assets/',
  ])('%s is not served', async (path) => {
    const { status, body } = await ask(await start(), path)
    expect([400, 403, 404]).toContain(status)
    expect(body).not.toMatch(/"name"|parley-workspace/)
  })
})

describe('answers', () => {
  it('a view, its timeline, and a date that is none', async () => {
    const workbench = await start()
    const headers = await enter(workbench)
    const view = JSON.parse((await ask(workbench, '/api/view?at=2024-05-15', { headers })).body)
    expect(view).toMatchObject({ diagnosis: { asOf: '2024-05-15', distance: { value: expect.closeTo(0.1, 9) } } })
    expect(JSON.parse((await ask(workbench, '/api/timeline', { headers })).body)).toMatchObject({ kind: 'timeline' })
    const refused = await ask(workbench, '/api/view?at=2024-02-30', { headers })
    expect(refused.status).toBe(400)
    expect(JSON.parse(refused.body)).toMatchObject({
      problems: [{ code: 'ERR_DATE', path: 'at', message: 'impossible date: "2024-02-30"' }],
    })
  })

  it('an event when the file was saved', async () => {
    const workbench = await start()
    const headers = await enter(workbench)
    const { origin } = new URL(workbench.address)
    const stream = await fetch(`${origin}/api/events`, { headers })
    await writeFile(join(folder, 'case.yaml'), ferryCase().replace('parley: 1', 'parley: 2'))
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of stream.body!) {
      text += decoder.decode(chunk, { stream: true })
      if (/event: problems\ndata: .*\n\n/.test(text)) break
    }
    const data = text.match(/event: problems\ndata: (.*)\n/)![1]!
    expect(JSON.parse(data)).toMatchObject([{ code: 'ERR_VERSION', path: 'parley' }])
  })
})
