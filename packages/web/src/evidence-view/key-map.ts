import { readKept, writeKept } from '../editing/kept-text.js'

/** What a key does in the evidence view, in the order in which the keys are told. */
export const ACTIONS = ['next', 'previous', 'accept', 'reject', 'edit', 'undo', 'quote'] as const

export type Action = (typeof ACTIONS)[number]

export type KeyMap = Readonly<Record<Action, string>>

/** Single keys, and whether they are listened to at all. */
export type KeySettings = { readonly isOn: boolean; readonly keys: KeyMap }

export const DEFAULT_KEYS: KeySettings = {
  isOn: true,
  keys: { next: 'j', previous: 'k', accept: 'a', reject: 'r', edit: 'e', undo: 'u', quote: 'q' },
}

/** A key as it is kept: one sign that can be typed, in lower case; null for anything else. */
export const readKey = (typed: string): string | null => {
  const [sign, ...more] = typed.normalize('NFC').trim()
  return sign === undefined || more.length > 0 ? null : sign.toLowerCase()
}

/** The action of a key; null: none, or the keys are off. Of two with the same key the first. */
export const actionOf = ({ isOn, keys }: KeySettings, key: string): Action | null =>
  isOn ? (ACTIONS.find((action) => keys[action] === key.toLowerCase()) ?? null) : null

/** The settings with another key for an action; an action that had that key takes the old one instead. */
export const withKey = (settings: KeySettings, action: Action, key: string): KeySettings => {
  const { keys } = settings
  const other = ACTIONS.find((one) => one !== action && keys[one] === key)
  return { ...settings, keys: { ...keys, [action]: key, ...(other === undefined ? {} : { [other]: keys[action] }) } }
}

const STORED_AS = 'parley-evidence-keys'

/** The settings that this browser keeps; the usual ones where it keeps none, or none that can be read. */
export const storedKeys = (): KeySettings => {
  try {
    return readSettings(JSON.parse(readKept(STORED_AS) ?? 'null'))
  } catch {
    return DEFAULT_KEYS // what is kept is no JSON
  }
}

export const storeKeys = (settings: KeySettings): void => writeKept(STORED_AS, JSON.stringify(settings))

export const readSettings = (stored: unknown): KeySettings => {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_KEYS
  const { isOn, keys } = stored as { readonly isOn?: unknown; readonly keys?: Readonly<Record<string, unknown>> }
  const own = ACTIONS.map((action) => {
    const key = keys?.[action]
    return [action, typeof key === 'string' ? (readKey(key) ?? '') : ''] as const
  })
  const all = own.map(([, key]) => key)
  const isWhole = all.every((key) => key !== '') && new Set(all).size === all.length
  return {
    isOn: isOn !== false,
    keys: isWhole ? (Object.fromEntries(own) as Record<Action, string>) : DEFAULT_KEYS.keys,
  }
}
