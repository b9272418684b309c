import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { FETCH_SETTINGS, fetchPage } from './fetch-page.js'
import { isPublicAddress } from './public-address.js'

describe('addresses of the public internet', () => {
  it.each(['93.184.216.34', '8.8.8.8', '172.15.0.1', '2606:4700::1111'])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('%s is none', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('fetching', () => {
  let server: Server | null = null
  afterEach(() => {
    server?.closeAllConnections()
    server?.close()
    server = null
  })
  const serve = async (listener: RequestListener): Promise<string> => {
    server = createServer(listener)
    await new Promise<void>((settle) => server!.listen(0, '127.0.0.1', settle))
    return `http://localhost:${(server.address() as AddressInfo).port}`
  }
  const HERE = {
    ...FETCH_SETTINGS,
    isAllowed: (address: string): boolean => address === '127.0.0.1' || address === '::1',
    timeoutMs: 1_500,
    bytesLimit: 100_000,
  }
  const codeOf = async (url: string, settings = HERE) => {
    const fetched = await fetchPage(url, settings)
    return fetched.ok ? 'fetched' : fetched.problems[0]?.code
  }
  const pages =
    (robots: string | number, page: RequestListener): RequestListener =>
    (request, response) => {
      if (request.url !== '/robots.txt') return page(request, response)
      if (typeof robots === 'number') response.statusCode = robots
      response.end(typeof robots === 'number' ? '' : robots)
    }

  it('gives bytes, time, final address and the headers that matter', async () => {
    const base = await serve(
      pages(404, (request, response) => {
        if (request.url === '/old') return response.writeHead(302, { location: '/new' }).end()
        response.writeHead(200, {
          'content-type': 'text/plain; charset=utf-8',
          'set-cookie': 'a=b',
          'content-encoding': 'gzip',
        })
        return response.end(gzipSync('The talks go on.'))
      }),
    )
    const fetched = await fetchPage(`${base}/old`, HERE)
    expect(fetched).toMatchObject({
      ok: true,
      value: { name: `${base}/old`, url: `${base}/new`, headers: { 'content-type': 'text/plain; charset=utf-8' } },
    })
    if (!fetched.ok) return
    expect(new TextDecoder().decode(fetched.value.bytes)).toBe('The talks go on.')
    expect(fetched.value.headers).not.toHaveProperty('set-cookie')
    expect(fetched.value.time).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it('of a name that leads to this machine is refused before a byte is sent', async () => {
    let asked = 0
    const base = await serve((_, response) => {
      asked++
      response.end()
    })
    expect(await codeOf(base, FETCH_SETTINGS)).toBe('ERR_FETCH_PRIVATE')
    expect(await codeOf(base.replace('localhost', '127.0.0.1'), FETCH_SETTINGS)).toBe('ERR_FETCH_PRIVATE')
    expect(await codeOf(base.replace('localhost', '2130706433'), FETCH_SETTINGS)).toBe('ERR_FETCH_PRIVATE')
    expect(asked).toBe(0)
  })

  it('a redirect to a private address is refused', async () => {
    const base = await serve(
      pages(404, (_, response) => response.writeHead(301, { location: 'http://10.0.0.1/' }).end()),
    )
    expect(await codeOf(base)).toBe('ERR_FETCH_PRIVATE')
  })

  it.each([
    ['User-agent: *\nDisallow: /private', '/private/page', 'ERR_FETCH_ROBOTS'],
    ['User-agent: *\nDisallow: /private', '/page', 'fetched'],
    ['User-agent: parley-reader\nDisallow: /', '/page', 'ERR_FETCH_ROBOTS'],
    [404, '/page', 'fetched'],
    [503, '/page', 'ERR_FETCH_ROBOTS'],
  ])('robots.txt %j, %s: %s', async (robots, path, outcome) => {
    const base = await serve(pages(robots, (_, response) => response.end('page')))
    expect(await codeOf(base + path)).toBe(outcome)
  })

  it('ends with redirects in a circle, errors, too much, a bomb, and silence', async () => {
    const base = await serve(
      pages(404, (request, response) => {
        if (request.url === '/circle') return response.writeHead(302, { location: '/circle' }).end()
        if (request.url === '/error') return response.writeHead(500).end()
        if (request.url === '/large') return response.end(Buffer.alloc(200_000))
        if (request.url === '/bomb')
          return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)))
        return undefined
      }),
    )
    expect(await codeOf(`${base}/circle`)).toBe('ERR_FETCH_STATUS')
    expect(await codeOf(`${base}/error`)).toBe('ERR_FETCH_STATUS')
    expect(await codeOf(`${base}/large`)).toBe('ERR_PAGE_SIZE')
    expect(await codeOf(`${base}/bomb`)).toBe('ERR_PAGE_SIZE')
    expect(await codeOf(`${base}/silence`)).toBe('ERR_FETCH_TIMEOUT')
  })

  it.each(['ftp://a.example/', 'file:///etc/passwd', 'https://a:b@a.example/', 'no address'])(
    '%s is no address',
    async (url) => {
      expect(await codeOf(url)).toBe('ERR_FETCH_ADDRESS')
    },
  )
})
