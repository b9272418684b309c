import { unitTest } from '../text/unit-test.js'
import { behindEndTag } from './strip-unread.js'

/** Elements without content, in HTML. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed frame hr img input link meta param source track wbr basefont command'.split(' '),
)
/** Elements whose content is text up to their end tag. */
const RAW: ReadonlySet<string> = new Set('script style textarea title xmp iframe noembed noframes'.split(' '))
/** An element that begins ends these where they are open right above it. */
const IMPLIED_ENDS: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  option: ['option'],
}

export type MarkupSize = {
  readonly tags: number
  /** Tags, comments, character references, single `<`, `>` and no-break spaces: what a parser makes nodes of. */
  readonly marks: number
  readonly depth: number
  /** Attributes of the tag that has most of them; counted in long tags only. */
  readonly attributes: number
  /** Sum of the depths of all tags: what work on the tree that climbs from every element costs. */
  readonly climb: number
}

/** What a parser may be asked to take: pages of newspapers have some 3,000 tags, 30 deep. */
export const MARKUP_LIMITS: MarkupSize = { tags: 60_000, marks: 150_000, depth: 256, attributes: 500, climb: 4_000_000 }

/** Shorter tags cannot have too many attributes. */
const LONG_TAG = 1_000

const isLetter = unitTest(/[a-zA-Z]/)
const isInName = unitTest(/[a-zA-Z0-9:-]/)
const NAME_LETTERS = 41

/** Where the name ends that begins at an offset; the offset itself where none does. */
function nameEnd(html: string, from: number): number {
  if (from >= html.length || !isLetter(html.charCodeAt(from))) return from
  let end = from + 1
  while (end < Math.min(html.length, from + NAME_LETTERS) && isInName(html.charCodeAt(end))) end++
  return end
}

/**
 * Counts what a parser would have to build, without building it, and stops soon after a limit is passed: parsers take
 * quadratic time on tags nested a hundred thousand deep. Cost: linear in the text, times the limit on depth.
 */
export function measureMarkup(html: string): MarkupSize {
  const open: string[] = []
  const size = { tags: 0, marks: countSigns(html, '&', MARKUP_LIMITS.marks), depth: 0, attributes: 0, climb: 0 }
  let end = -1
  let counted = -1
  for (let at = html.indexOf('<'); at >= 0 && isBeyond(size) === null; ) {
    size.marks++
    if (html.startsWith('!--', at + 1)) {
      const close = html.indexOf('-->', at + 4)
      at = close < 0 ? -1 : html.indexOf('<', close)
      continue
    }
    const isEnd = html.charCodeAt(at + 1) === SLASH
    const from = isEnd ? at + 2 : at + 1
    let next = nameEnd(html, from)
    if (next > from) {
      const name = html.slice(from, next).toLowerCase()
      size.tags++
      if (end < next) {
        end = html.indexOf('>', next)
        if (end < 0) end = html.length
      }
      if (end - next > LONG_TAG && counted < next) {
        counted = end
        size.attributes = Math.max(size.attributes, countAttributes(html, next))
      }
      if (isEnd) {
        const opened = open.lastIndexOf(name)
        if (opened >= 0) open.length = opened
      } else if (RAW.has(name)) next = behindEndTag(html, name, next) ?? html.length
      else if (!VOID.has(name)) {
        for (const ends = IMPLIED_ENDS[name] ?? []; ends.includes(open.at(-1) ?? ''); ) open.pop()
        open.push(name)
        size.depth = Math.max(size.depth, open.length)
        size.climb += open.length
      }
    }
    at = html.indexOf('<', next)
  }
  return { ...size, marks: size.marks + countWritten(html, size.tags) }
}

const SLASH = '/'.charCodeAt(0)

/** Signs of the text that are character references once the tree is written out and parsed again, as Readability does. */
function countWritten(html: string, tags: number): number {
  const limit = MARKUP_LIMITS.marks + tags
  return Math.max(0, countSigns(html, '>', limit) + countSigns(html, '\u00a0', limit) - tags)
}

/** How often a sign stands in a text, up to just beyond a limit. */
function countSigns(html: string, sign: string, limit: number): number {
  let count = 0
  for (let at = html.indexOf(sign); at >= 0 && count <= limit; at = html.indexOf(sign, at + 1)) count++
  return count
}

/** The first limit that is passed; null where none is. */
export function isBeyond(size: MarkupSize): keyof MarkupSize | null {
  for (const key of ['depth', 'attributes', 'tags', 'marks', 'climb'] as const) {
    if (size[key] > MARKUP_LIMITS[key]) return key
  }
  return null
}

/** Attributes of the tag whose name ends at an offset, up to just beyond the limit: words outside quotation marks. */
function countAttributes(html: string, from: number): number {
  let count = 0
  let quote = ''
  let inWord = false
  for (let k = from; k < html.length && count <= MARKUP_LIMITS.attributes; k++) {
    const letter = html[k]!
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '>') break
    else if (letter === '"' || letter === "'") quote = letter
    else if (/\s/.test(letter)) inWord = false
    else if (!inWord) {
      inWord = true
      count++
    }
  }
  return count
}
