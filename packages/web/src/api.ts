import type { Timeline, View } from '@parley/engine'
import type { IsoDate, Problem } from '@parley/model'
import { tellKey } from './listen.js'

/** What the server answered: the thing asked for, the problems with what was asked, or nothing usable. */
export type Answer<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'no-session' }
  | { readonly kind: 'no-server' }

/** Exchanges the token in the address for a cookie, which other windows have then too; takes it out of the address bar. */
export const openSession = async (): Promise<void> => {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token === null) return
  history.replaceState(history.state, '', location.pathname + location.search)
  const { ok } = await fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  if (ok) tellKey()
}

/** null: no case is open. An answer that says what the one before said is the same object: nothing is drawn anew. */
export const fetchView = (at: IsoDate | null, signal?: AbortSignal): Promise<Answer<View | null>> =>
  ask(at === null ? '/api/view' : `/api/view?at=${encodeURIComponent(at)}`, { signal }, async (response) => {
    const text = await response.text()
    if (text !== lastView.text) lastView = { text, view: JSON.parse(text) }
    return lastView.view
  })

let lastView: { readonly text: string; readonly view: View | null } = { text: '', view: null }

/** null for a record. `pending`: still computed; the server tells when it can be had. */
export const fetchTimeline = (signal: AbortSignal): Promise<Answer<Timeline | null | { readonly kind: 'pending' }>> =>
  ask('/api/timeline', { signal })

const CASE = 'x-parley-case'
/** The case that this page is about, once an answer has named it. */
let caseKey: string | null = null

/** A request that is answered only while the case of this page is the one that is open. */
export const fetchOfCase = async (address: string, request: RequestInit = {}): Promise<Response> => {
  const headers = new Headers(request.headers)
  if (caseKey !== null) headers.set(CASE, caseKey)
  const response = await fetch(address, { ...request, headers })
  caseKey ??= response.headers.get(CASE)
  return response
}

/** A request for JSON of the case, behind the session; with a body, something that is to be done. */
export const ask = async <T>(
  address: string,
  request: Omit<RequestInit, 'signal'> & { readonly signal?: AbortSignal | null | undefined } = {},
  read = (response: Response): Promise<T> => response.json(),
): Promise<Answer<T>> => {
  try {
    const response = await fetchOfCase(address, {
      headers: { accept: 'application/json' },
      ...request,
      signal: request.signal ?? null,
    })
    if (response.status === 401 || response.status === 403) return { kind: 'no-session' }
    if (response.ok) return { kind: 'found', value: await read(response) }
    const { problems }: { problems?: readonly Problem[] } = await response.json()
    return Array.isArray(problems) ? { kind: 'problems', problems } : { kind: 'no-server' }
  } catch {
    return { kind: 'no-server' }
  }
}
