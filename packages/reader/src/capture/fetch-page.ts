import { type IncomingMessage, request as requestPlainly } from 'node:http'
import { request as requestSecurely } from 'node:https'
import { isIP } from 'node:net'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { Problem, Result } from '@parley/model'
import robotsParser from 'robots-parser'
import type { CapturedPage } from './captured-page.js'
import { guardedLookup } from './guarded-lookup.js'
import { oversizedPage, PAGE_BYTES_LIMIT } from './page-limits.js'
import { isPublicAddress } from './public-address.js'

export type FetchSettings = {
  /** Where the machine may connect to; tests allow their own server. */
  readonly isAllowed: (address: string) => boolean
  /** For everything together: robots.txt, redirects, the page. */
  readonly timeoutMs: number
  readonly bytesLimit: number
}

export const FETCH_SETTINGS: FetchSettings = {
  isAllowed: isPublicAddress,
  timeoutMs: 20_000,
  bytesLimit: PAGE_BYTES_LIMIT,
}

/** Said to servers and looked for in their robots.txt. */
export const USER_AGENT = 'parley-reader/0.1'
const ROBOT = 'parley-reader'
const REDIRECTS_LIMIT = 5
const ROBOTS_BYTES = 500_000
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

/** The library is CommonJS, its types say otherwise. */
const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, robot: string): boolean | undefined }

class FetchProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/**
 * Fetches one page. Each address, also after every redirect, is checked when the connection is made, so that no name can
 * lead to this machine or a private network; robots.txt of every host on the way is respected; size and time are
 * limited. No cookies, no credentials, nothing but GET.
 */
export async function fetchPage(
  address: string,
  settings: FetchSettings = FETCH_SETTINGS,
): Promise<Result<CapturedPage>> {
  const stop = AbortSignal.timeout(settings.timeoutMs)
  try {
    let url = checkedUrl(address, address)
    for (let redirects = 0; redirects <= REDIRECTS_LIMIT; redirects++) {
      await obeyRobots(url, address, settings, stop)
      const response = await get(url, settings, stop)
      const status = response.statusCode ?? 0
      const { location } = response.headers
      if (REDIRECTS.includes(status) && location !== undefined) {
        response.destroy()
        url = checkedUrl(new URL(location, url).href, address)
        continue
      }
      if (status < 200 || status >= 300) {
        response.destroy()
        throw problem(
          address,
          'ERR_FETCH_STATUS',
          `refused page: status ${status}`,
          'an address that answers with a page',
        )
      }
      const raw = await readBody(response, settings.bytesLimit, address)
      const bytes = decode(raw, String(response.headers['content-encoding'] ?? ''), address, settings.bytesLimit)
      return {
        ok: true,
        value: { name: address, bytes, url: url.href, time: new Date().toISOString(), headers: headersOf(response) },
      }
    }
    throw problem(
      address,
      'ERR_FETCH_STATUS',
      `endless redirects: more than ${REDIRECTS_LIMIT}`,
      'the address of the page itself',
    )
  } catch (error) {
    if (error instanceof FetchProblem) return { ok: false, problems: [error.problem] }
    return { ok: false, problems: [describeFailure(error, address, settings)] }
  }
}

function checkedUrl(text: string, address: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw problem(
      address,
      'ERR_FETCH_ADDRESS',
      `unsuitable address: ${text.slice(0, 200)}`,
      'an address that begins with https://',
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw problem(
      address,
      'ERR_FETCH_ADDRESS',
      'unsuitable address: a name or password in it',
      'the address without them',
    )
  }
  return url
}

/** Refuses what robots.txt disallows; a server without one (4xx) allows all, one that fails (5xx) nothing (RFC 9309). */
async function obeyRobots(url: URL, address: string, settings: FetchSettings, stop: AbortSignal): Promise<void> {
  const robots = new URL('/robots.txt', url)
  let place = robots
  for (let redirects = 0; redirects <= REDIRECTS_LIMIT; redirects++) {
    const response = await get(place, settings, stop)
    const status = response.statusCode ?? 0
    const { location } = response.headers
    if (REDIRECTS.includes(status) && location !== undefined) {
      response.destroy()
      place = checkedUrl(new URL(location, place).href, address)
      continue
    }
    if (status >= 400 && status < 500) {
      response.destroy()
      return
    }
    if (status < 200 || status >= 300) {
      response.destroy()
      throw problem(
        address,
        'ERR_FETCH_ROBOTS',
        `unreadable robots.txt: status ${status}`,
        'the page saved by a browser',
      )
    }
    const encoding = String(response.headers['content-encoding'] ?? '')
    const raw = await readBody(response, ROBOTS_BYTES, address)
    const text = new TextDecoder().decode(decode(raw, encoding, address, ROBOTS_BYTES))
    if (parseRobots(robots.href, text).isAllowed(url.href, ROBOT) === false) {
      throw problem(
        address,
        'ERR_FETCH_ROBOTS',
        `disallowed page: by robots.txt of ${url.host}`,
        'the page saved by a browser',
      )
    }
    return
  }
  throw problem(address, 'ERR_FETCH_ROBOTS', 'unreadable robots.txt: endless redirects', 'the page saved by a browser')
}

function get(url: URL, settings: FetchSettings, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !settings.isAllowed(host)) return Promise.reject(privateAddress(url.href, host))
  const send = url.protocol === 'https:' ? requestSecurely : requestPlainly
  return new Promise((settle, fail) => {
    const headers = {
      'user-agent': USER_AGENT,
      accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
    }
    const sent = send(
      url,
      {
        method: 'GET',
        headers,
        signal,
        lookup: guardedLookup(settings.isAllowed, (ip) => privateAddress(url.href, ip)),
        agent: false,
        maxHeaderSize: 65_536,
      },
      settle,
    )
    sent.on('error', fail)
    sent.end()
  })
}

function privateAddress(address: string, ip: string): FetchProblem {
  return problem(
    address,
    'ERR_FETCH_PRIVATE',
    `private address: ${ip}`,
    'a page of the public internet, or a saved file',
  )
}

function readBody(response: IncomingMessage, limit: number, address: string): Promise<Uint8Array> {
  return new Promise((settle, fail) => {
    const chunks: Buffer[] = []
    let size = 0
    response.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size >= limit) {
        fail(new FetchProblem(oversizedPage(address, size)))
        response.destroy()
      } else chunks.push(chunk)
    })
    response.on('end', () => settle(new Uint8Array(Buffer.concat(chunks))))
    response.on('error', fail)
    response.on('aborted', () => fail(new Error('the connection broke off')))
  })
}

function decode(bytes: Uint8Array, encoding: string, address: string, limit: number): Uint8Array {
  const settings = { maxOutputLength: limit }
  try {
    if (/^(?:x-)?gzip$/i.test(encoding)) return new Uint8Array(gunzipSync(bytes, settings))
    if (/^deflate$/i.test(encoding)) return new Uint8Array(inflateSync(bytes, settings))
    if (/^br$/i.test(encoding)) return new Uint8Array(brotliDecompressSync(bytes, settings))
    return bytes
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new FetchProblem(oversizedPage(address, null))
    }
    throw problem(
      address,
      'ERR_FETCH_FAILED',
      `damaged answer: its ${encoding} cannot be unpacked`,
      'the page saved by a browser',
    )
  }
}

/** Headers that say what was sent and when; none that identify the reader. */
const KEPT = ['content-type', 'content-language', 'date', 'last-modified', 'etag']

function headersOf(response: IncomingMessage): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of KEPT) {
    const value = response.headers[name]
    if (typeof value === 'string') kept[name] = value.slice(0, 500)
  }
  return kept
}

function problem(path: string, code: string, message: string, hint: string): FetchProblem {
  return new FetchProblem({ code, path, message, hint })
}

function describeFailure(error: unknown, path: string, { timeoutMs }: FetchSettings): Problem {
  if (!(error instanceof Error)) throw error
  const late = error.name === 'TimeoutError' || error.name === 'AbortError'
  const reason = 'code' in error ? String(error.code) : error.message
  return {
    code: late ? 'ERR_FETCH_TIMEOUT' : 'ERR_FETCH_FAILED',
    path,
    message: late
      ? `late answer: none within ${timeoutMs / 1000} seconds`
      : `unreachable page: ${reason.slice(0, 120)}`,
    hint: 'an address that can be reached from here, or the page saved by a browser',
  }
}
