import type { Path } from '../problem/path.js'

/** Steps of a path in text: keys, ids and indices as text, `[2]` as a number. */
export type Steps = Path

/**
 * Reads `issues[2].options[0].id`, `trust.israel.hamas.prior`, `values["a.b"]`. A bare number between dots stays text:
 * it may be an id. Undefined where the text is no path. The empty text is the empty path.
 */
export function parsePath(text: string): Steps | undefined {
  if (text === '') return []
  const steps: (string | number)[] = []
  const token = /\.?([^.[\]"]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y
  while (token.lastIndex < text.length) {
    const isFirst = token.lastIndex === 0
    const match = token.exec(text)
    if (match === null) return undefined
    const [whole, key, index, quoted] = match
    if (key !== undefined && whole.startsWith('.') === isFirst) return undefined
    if (index !== undefined) steps.push(Number(index))
    else if (quoted !== undefined) {
      const parsed = unquote(quoted)
      if (parsed === undefined) return undefined
      steps.push(parsed)
    } else steps.push(key!)
  }
  return steps
}

function unquote(text: string): string | undefined {
  try {
    return JSON.parse(text) as string
  } catch {
    return undefined // not a JSON string, so not a path: the caller is told
  }
}
