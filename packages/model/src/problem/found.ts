const LONGEST = 60

/**
 * What was found, in a few words: `3`, `"weeks"`, `[0.8, 0.2]`, `{ low: 0.5, likely: 0.2, high: 0.9 }`, `a list of 4`,
 * `a map { weights, values }`, `nothing`. A short list or map of numbers is shown itself.
 */
export function found(value: unknown): string {
  const numbers = ofNumbers(value)
  if (numbers !== undefined) return numbers
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return JSON.stringify(shorten(value))
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object') {
    const keys = Object.keys(value)
    return keys.length === 0 ? 'an empty map' : shorten(`a map { ${keys.join(', ')} }`)
  }
  return String(value)
}

function ofNumbers(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value)
  if (entries.length === 0 || entries.length > 3 || !entries.every(([, one]) => typeof one === 'number'))
    return undefined
  return Array.isArray(value)
    ? `[${value.join(', ')}]`
    : shorten(`{ ${entries.map(([key, one]) => `${key}: ${one}`).join(', ')} }`)
}

/** The text, cut to some sixty characters. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
