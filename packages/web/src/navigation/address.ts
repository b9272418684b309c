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

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

/** What the address asks for, kept up to date. */
export const useAddress = (): URLSearchParams => {
  const search = useSyncExternalStore(subscribe, () => location.search)
  return new URLSearchParams(search)
}

export const usePlace = (): Place => {
  const asked = useAddress().get('view')
  return PLACES.find((place) => place === asked) ?? 'overview'
}

/** This address with some changes, without its fragment. The signs of a package stay readable. */
export const addressWith = (changes: AddressChanges): string => {
  const params = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name)
    else params.set(name, value)
  }
  const search = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
  return search === '' ? location.pathname : `${location.pathname}?${search}`
}

/** `push`: a step that the back button takes back; `replace`: the same step, said anew. */
export const changeAddress = (changes: AddressChanges, how: 'push' | 'replace'): void => {
  const address = addressWith(changes)
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(history.state, '', address)
  for (const listener of listeners) listener()
}

export const addressOf = (place: Place): string => addressWith({ view: place === 'overview' ? null : place })

export const goTo = (place: Place): void => changeAddress({ view: place === 'overview' ? null : place }, 'push')

/** A press on a link to the start page: a step within the page, where no other window or tab is asked for. */
export const toStart = (event: MouseEvent<HTMLAnchorElement>): void => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  history.pushState(null, '', START)
  for (const listener of listeners) listener()
}
