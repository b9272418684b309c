/** Under which name this browser keeps who judges, in whichever view. */
export const KEPT_JUDGE = 'parley-judge'

/** A text kept in this browser; null where there is none, or storage is switched off. */
export const readKept = (name: string): string | null => {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps a text in this browser; null forgets it. */
export const writeKept = (name: string, text: string | null): void => {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    return // storage is switched off, or full: the page works without
  }
}
