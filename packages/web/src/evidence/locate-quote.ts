import type { Quote } from '@parley/model'

/** Where the words of a quote stand in its source, or null where they do not. */
export const locateQuote = (
  text: string,
  { exact, prefix = '', suffix = '' }: Pick<Quote, 'exact' | 'prefix' | 'suffix'>,
): { readonly start: number; readonly end: number } | null => {
  if (exact === '') return null
  const at = text.indexOf(prefix + exact + suffix)
  const start = at >= 0 ? at + prefix.length : text.indexOf(exact)
  return start < 0 ? null : { start, end: start + exact.length }
}
