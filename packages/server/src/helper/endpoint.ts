import { BlockList, isIP, isIPv4 } from 'node:net'
import type { Problem, Result } from '@parley/model'
import { isPublicAddress } from '@parley/reader'

/** Where a helper is asked. */
export type Endpoint = {
  /** The address up to the version, `http://127.0.0.1:11434/v1`: what is shown and what consent is given for. */
  readonly base: string
  /** Whether it is on this machine by its name alone. */
  readonly isLocal: boolean
  /** Whether this machine may connect to an IP address that the endpoint's name led to. */
  readonly isAllowed: (address: string) => boolean
}

/** Programs that run models on this machine, at the address that they have by default. */
export const KNOWN_ENDPOINTS: Readonly<Record<string, string>> = {
  ollama: 'http://127.0.0.1:11434/v1',
  'llama.cpp': 'http://127.0.0.1:8080/v1',
}

const HINT = 'ollama, llama.cpp, or an address such as http://127.0.0.1:11434/v1'

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Whether an IP address is this machine's own. */
export const isLoopback = (address: string): boolean =>
  isIP(address) !== 0 && LOOPBACK.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')

/**
 * The endpoint that a user names: a known program, or an address, with or without `/v1` and `/chat/completions`. One on this machine
 * is never connected to elsewhere, whatever its name resolves to; without encryption none of the public internet is.
 */
export const parseEndpoint = (given: string, path: string): Result<Endpoint> => {
  const named = Object.hasOwn(KNOWN_ENDPOINTS, given) ? KNOWN_ENDPOINTS[given]! : given
  const url = URL.canParse(named) ? new URL(named) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.search + url.hash !== '')
    return refuse(path, `unsuitable address of a helper: ${shown(url, given)}`, HINT)
  if (url.username !== '' || url.password !== '')
    return refuse(path, 'unsuitable address of a helper: a name or password in it', 'the key in PARLEY_HELPER_KEY')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isLocal = /(?:^|\.)localhost$/i.test(host) || isLoopback(host)
  const isAllowed = isLocal
    ? isLoopback
    : (address: string): boolean => url.protocol === 'https:' || !isPublicAddress(address)
  if (isIP(host) !== 0 && !isAllowed(host)) return refuse(path, ...unsafeAddress(host))
  const place = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '')
  return { ok: true, value: { base: `${url.origin}${place === '' ? '/v1' : place}`, isLocal, isAllowed } }
}

/** What is wrong with an IP address that an endpoint led to, and what would be right. */
export const unsafeAddress = (ip: string): readonly [message: string, hint: string] =>
  isPublicAddress(ip)
    ? [`unsafe address of a helper: ${ip}, of the public internet, without encryption`, 'one that begins with https://']
    : [`unsafe address of a helper: ${ip}`, 'a name that leads to where it says']

/** What was given, without what may be secret in it. */
const shown = (url: URL | null, given: string): string =>
  (url === null ? given : `${url.protocol}//${url.host}${url.pathname}`).replace(/\/\/[^/]*@/, '//').slice(0, 100)

const refuse = (path: string, message: string, hint: string): Result<never> => {
  const problem: Problem = { code: 'ERR_HELPER_ADDRESS', path, message, hint }
  return { ok: false, problems: [problem] }
}
