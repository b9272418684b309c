import { type MouseEvent, useSyncExternalStore } from 'react'

/** The views of a case, each with an address of its own: `?view=packages`. The overview is the address without one. */
export const PLACES = ['overview', 'edit', 'packages', 'stability', 'what-if', 'evidence', 'record', 'brief'] as const

export type Place = (typeof PLACES)[number]

/** The address of the start page, which belongs to no case. */
export const START = '/?view=start'

/** Whether the address asks for the start page. */
export const isStartAsked = (): boolean => new URLSearchParams(location.search).get('view') === 'start'

/** What the address is to say instead; null takes a name out. */
export type AddressChanges = Readonly<Record<string, string | null>>

const listeners = new Set<() => void>()

const tell = (): void => {
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) addEventListener('popstate', tell)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('popstate', tell)
  }
}

let last = { search: '', params: new URLSearchParams() }

/** The address as it is now, read once for all who ask. */
const paramsNow = (): URLSearchParams => {
  if (last.search !== location.search) last = { search: location.search, params: new URLSearchParams(location.search) }
  return last.params
}

/** What the address has under a name now; null: nothing. */
export const inAddress = (name: string): string | null => paramsNow().get(name)

/** Something that is told by the address; renders anew only where it has become something else. */
export const useFromAddress = <Told extends string | boolean | null>(tell: () => Told): Told =>
  useSyncExternalStore(subscribe, tell)

/** What the address asks for, kept up to date. */
export const useAddress = (): URLSearchParams => {
  const search = useSyncExternalStore(subscribe, () => location.search)
  return new URLSearchParams(search)
}

export const usePlace = (): Place =>
  useFromAddress(() => PLACES.find((place) => place === inAddress('view')) ?? 'overview')

/** The names that the address has something under, in the order in which they were last changed. */
export const namesInAddress = (): readonly string[] => [...paramsNow().keys()]

/** This address with some changes, without its fragment; what is changed goes last. The signs of a package stay readable. */
export const addressWith = (changes: AddressChanges): string => {
  const params = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(changes)) {
    params.delete(name)
    if (value !== null) params.append(name, value)
  }
  const search = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
  return search === '' ? location.pathname : `${location.pathname}?${search}`
}

/** `push`: a step that the back button takes back; `replace`: the same step, said anew. */
export const changeAddress = (changes: AddressChanges, how: 'push' | 'replace'): void => {
  const address = addressWith(changes)
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(history.state, '', address)
  tell()
}

/** A press on a link to the start page: a step within the page, where no other window or tab is asked for. */
export const toStart = (event: MouseEvent<HTMLAnchorElement>): void => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  history.pushState(null, '', START)
  tell()
}
