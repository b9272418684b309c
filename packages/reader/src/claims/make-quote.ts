import type { SuggestedClaim } from '../types.js'

/** So many code units of context stand on each side. */
const CONTEXT = 32

/**
 * The words of a frozen text from `start` up to `end`, as a text-quote selector: `text.slice(start, end)` is `exact`, and prefix
 * and suffix are what stands right before and behind. Half of a surrogate pair is never cut off.
 */
export function makeQuote(text: string, start: number, end: number): SuggestedClaim['quote'] {
  let from = Math.max(0, start - CONTEXT)
  let to = Math.min(text.length, end + CONTEXT)
  if (from > 0 && from < start && isLow(text, from)) from++
  if (to < text.length && to > end && isLow(text, to)) to--
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to), start, end }
}

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00
