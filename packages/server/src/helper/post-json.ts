import { type IncomingMessage, request as requestPlainly } from 'node:http'
import { request as requestSecurely } from 'node:https'
import { isIP } from 'node:net'
import { guardedLookup } from '@parley/reader'
import { unsafeAddress } from './endpoint.js'
import { HelperProblem } from './helper-problem.js'
import type { HelperSettings } from './settings.js'

/** A larger answer is none: the text that was asked about is a hundredth of it. */
const ANSWER_BYTES = 1_000_000
const REDIRECTS_LIMIT = 3

export type Posted = { readonly status: number; readonly text: string }

/**
 * Posts JSON to a place below the endpoint and gives status and text of the answer. The address is checked when the connection is
 * made; a redirect is followed within the endpoint's own origin only; time and size are limited. Rejects with a `HelperProblem`, or
 * with the signal's reason where that was aborted.
 */
export const postJson = async (
  settings: HelperSettings,
  place: string,
  body: unknown,
  signal: AbortSignal | undefined,
): Promise<Posted> => {
  const { base } = settings.endpoint
  const late = AbortSignal.timeout(settings.timeoutMs)
  const stop = signal === undefined ? late : AbortSignal.any([signal, late])
  const text = JSON.stringify(body)
  try {
    let url = new URL(`${base}${place}`)
    for (let redirects = 0; ; redirects++) {
      const response = await send(settings, url, text, stop)
      const status = response.statusCode ?? 0
      if (status < 300 || status >= 400) return { status, text: await readText(response, base) }
      response.destroy()
      url = redirected(response, url, base, redirects)
    }
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof HelperProblem || !(error instanceof Error)) throw error
    if (late.aborted) throw lateAnswer(base, settings.timeoutMs)
    const reason = 'code' in error ? String(error.code) : error.message
    throw new HelperProblem(
      'ERR_HELPER_ABSENT',
      base,
      `unreachable helper: ${reason.slice(0, 100)}`,
      'a program that serves a model there, or no helper: all else works without one',
    )
  }
}

const send = (
  { endpoint, key }: HelperSettings,
  url: URL,
  text: string,
  signal: AbortSignal,
): Promise<IncomingMessage> => {
  const refuse = (ip: string) => new HelperProblem('ERR_HELPER_ADDRESS', endpoint.base, ...unsafeAddress(ip))
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !endpoint.isAllowed(host)) return Promise.reject(refuse(host))
  const secret = key()
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    accept: 'application/json',
    ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
  }
  return new Promise((settle, fail) => {
    const sent = (url.protocol === 'https:' ? requestSecurely : requestPlainly)(
      url,
      {
        method: 'POST',
        headers,
        signal,
        agent: false,
        lookup: guardedLookup(endpoint.isAllowed, refuse),
        maxHeaderSize: 65_536,
      },
      settle,
    )
    sent.on('error', fail)
    sent.end(text)
  })
}

/** Only what repeats the request as it is, at the same origin, is followed: nothing goes where nobody consented to. */
const redirected = ({ statusCode, headers }: IncomingMessage, from: URL, base: string, redirects: number): URL => {
  const location = headers.location ?? ''
  const to = location !== '' && URL.canParse(location, from.href) ? new URL(location, from) : null
  const repeats = statusCode === 307 || statusCode === 308
  if (to !== null && repeats && to.origin === from.origin && redirects < REDIRECTS_LIMIT) return to
  const where = to === null ? 'nowhere' : to.origin === from.origin ? `${to.origin}, status ${statusCode}` : to.origin
  throw new HelperProblem(
    'ERR_HELPER_REDIRECT',
    base,
    `refused redirect: to ${where.slice(0, 100)}`,
    'the address of the endpoint itself',
  )
}

const readText = (response: IncomingMessage, base: string): Promise<string> =>
  new Promise((settle, fail) => {
    const chunks: Buffer[] = []
    let size = 0
    response.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= ANSWER_BYTES) return void chunks.push(chunk)
      fail(
        new HelperProblem(
          'ERR_HELPER_SIZE',
          base,
          `oversized answer of the helper: more than ${ANSWER_BYTES.toLocaleString('en')} bytes`,
          'an endpoint that answers /chat/completions',
        ),
      )
      response.destroy()
    })
    response.on('end', () => settle(new TextDecoder().decode(Buffer.concat(chunks))))
    response.on('error', fail)
  })

const lateAnswer = (base: string, timeoutMs: number): HelperProblem =>
  new HelperProblem(
    'ERR_HELPER_TIMEOUT',
    base,
    `late answer of the helper: none within ${timeoutMs / 1000} seconds`,
    'a smaller model, or more seconds in PARLEY_HELPER_TIMEOUT',
  )
