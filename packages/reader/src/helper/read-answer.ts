/** What a helper answered, before any of it is looked at. */
export type Answer = { readonly claims: readonly unknown[]; readonly translations: readonly unknown[] }

const FENCE = '```'

/**
 * The JSON object in what a helper wrote: the whole text, what stands in a fence, or what stands between the first and the last
 * brace; thoughts before it are passed over. Null where there is none with a list of claims or translations, a text cut short
 * among them. Linear in the text.
 */
export function readAnswer(written: string): Answer | null {
  const thought = written.lastIndexOf('</think>')
  const text = thought < 0 ? written : written.slice(thought + '</think>'.length)
  for (const candidate of candidatesOf(text)) {
    const value = parse(candidate)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    const { claims, translations } = value as { claims?: unknown; translations?: unknown }
    if (!Array.isArray(claims) && !Array.isArray(translations)) continue
    return { claims: listOf(claims), translations: listOf(translations) }
  }
  return null
}

function* candidatesOf(text: string): Generator<string> {
  yield text
  const open = text.indexOf(FENCE)
  const close = open < 0 ? -1 : text.indexOf(FENCE, open + FENCE.length)
  if (close > 0) yield text.slice(open + FENCE.length, close).replace(/^\s*json\b/i, '')
  const [first, last] = [text.indexOf('{'), text.lastIndexOf('}')]
  if (first >= 0 && last > first) yield text.slice(first, last + 1)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null
    throw error
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
