/** What each view showed last, under what it was asked with: coming back to a view shows that until a newer one is there. */
const shown = new Map<string, unknown>()

const MOST = 12

/** A name for what is asked: a view, and what was asked of it. */
export const shownKey = (view: string, ...asked: readonly (string | null)[]): string => JSON.stringify([view, ...asked])

export const lastShown = <Value>(key: string): Value | null => (shown.get(key) as Value | undefined) ?? null

export const keepShown = (key: string, value: unknown): void => {
  shown.delete(key)
  shown.set(key, value)
  if (shown.size > MOST) shown.delete(shown.keys().next().value!)
}
