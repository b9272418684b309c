import type { Quote } from '../types.js'
import { locateIn } from './locate-quote.js'
import { normalText } from './normal-text.js'

/** So many code units of context stand on each side, where they are enough. */
const CONTEXT = 32

/** The words of a stretch of text, and where they stand once blanks at its ends are left out. */
export type QuotedStretch = {
  readonly quote: Omit<Quote, 'source'>
  readonly start: number
  readonly end: number
}

/**
 * A text-quote selector of the words from `start` up to `end`: verbatim, with whole words of the same line as prefix and
 * suffix, and with as much more as tells the place from every other in the text (`locateQuote` finds it, and only it).
 * Blanks at the ends are left out; a letter and its marks are not parted. Null where nothing but blanks is left.
 * Cost: linear in the text, times the logarithm of the context that is needed.
 *
 * @param start, end UTF-16 offsets, in any order; outside the text they are its ends
 * @source W3C Web Annotation Data Model (2017), section 4.2.4, Text Quote Selector
 */
export function quoteAt(text: string, start: number, end: number): QuotedStretch | null {
  const [from, to] = wholeLetters(text, Math.max(0, Math.min(start, end)), Math.min(text.length, Math.max(start, end)))
  if (from >= to) return null
  const exact = text.slice(from, to)
  const source = normalText(text)
  for (let context = CONTEXT; ; context *= 2) {
    const isWide = context > CONTEXT
    const prefix = before(text, from, context, isWide)
    const suffix = after(text, to, context, isWide)
    const quote = { exact, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) }
    if (locateIn(source, quote).kind === 'found' || (isWide && context >= text.length))
      return { quote, start: from, end: to }
  }
}

/** A letter's mark; Hangul letters that may join, which are one letter where they stand apart. */
const MARK = /^\p{M}/u
const JOINING = /^[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/

function wholeLetters(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  if (from === to) return [from, to]
  while (from > 0 && isInside(text, from)) from--
  while (to < text.length && isInside(text, to)) to++
  return [from, to]
}

/** Whether a letter began before this place, which is not the text's start. */
function isInside(text: string, at: number): boolean {
  if (isLow(text, at)) return true
  if (JOINING.test(text[at]!)) return JOINING.test(text[at - 1]!)
  return MARK.test(text.slice(at, at + 2)) && !/\s/.test(text[at - 1]!)
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}

function before(text: string, from: number, context: number, isWide: boolean): string {
  let at = Math.max(0, from - context)
  while (at > 0 && at < from && !/\s/.test(text[at - 1]!)) at++
  const words = text.slice(at, from)
  return oneLine(isWide ? words : words.slice(words.lastIndexOf('\n') + 1))
}

function after(text: string, to: number, context: number, isWide: boolean): string {
  let at = Math.min(text.length, to + context)
  while (at < text.length && at > to && !/\s/.test(text[at]!)) at--
  const words = text.slice(to, at)
  const line = words.indexOf('\n')
  return oneLine(isWide || line < 0 ? words : words.slice(0, line))
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
