import type { SeenEdit } from '@parley/model'

/** Edits that the server has not confirmed yet. */
export type KeptEdit = {
  /** Orders them by time. */
  readonly key: string
  readonly edits: readonly SeenEdit[]
  readonly label: string
  readonly joins: boolean
  /** Hash of the case that they were made in. */
  readonly base: string
}

const PREFIX = 'parley-edit:'

let made = 0

export const newKey = (): string => {
  made += 1
  return `${Date.now().toString(36).padStart(9, '0')}-${made.toString(36).padStart(4, '0')}-${crypto.randomUUID().slice(0, 8)}`
}

/** Keeps edits in the browser, each by itself, so that windows do not overwrite each other's. */
export const keepEdit = (caseKey: string | null, edit: KeptEdit): void => {
  if (caseKey !== null) withStorage((storage) => storage.setItem(placeOf(caseKey, edit.key), JSON.stringify(edit)))
}

export const releaseEdit = (caseKey: string | null, { key }: KeptEdit): void => {
  if (caseKey !== null) withStorage((storage) => storage.removeItem(placeOf(caseKey, key)))
}

/** What windows that are no more have left, in the order in which it was made. Sent twice it changes nothing. */
export const keptEdits = (caseKey: string): readonly KeptEdit[] =>
  withStorage((storage) =>
    Object.keys(storage)
      .filter((place) => place.startsWith(placeOf(caseKey, '')))
      .sort()
      .flatMap((place) => readKept(storage.getItem(place))),
  ) ?? []

const placeOf = (caseKey: string, key: string): string => `${PREFIX}${caseKey}:${key}`

const readKept = (text: string | null): readonly KeptEdit[] => {
  try {
    const kept = JSON.parse(text ?? 'null') as KeptEdit | null
    return kept !== null && Array.isArray(kept.edits) && typeof kept.label === 'string' ? [kept] : []
  } catch {
    return [] // damaged by something else: there is nothing in it to be sent
  }
}

/** Storage may be switched off, or full; edits then live as long as the window. */
const withStorage = <T>(use: (storage: Storage) => T): T | undefined => {
  try {
    return use(localStorage)
  } catch {
    return undefined
  }
}
