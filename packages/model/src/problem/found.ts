const LONGEST = 60

/** What was found, in a few words: `3`, `"weeks"`, `a list of 4`, `a map { low, likely }`, `nothing`. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return JSON.stringify(shorten(value))
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object') {
    const keys = Object.keys(value)
    return keys.length === 0 ? 'an empty map' : shorten(`a map { ${keys.join(', ')} }`)
  }
  return String(value)
}

/** The text, cut to some sixty characters. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
