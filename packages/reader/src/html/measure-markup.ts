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

const TAG = /<(?:!--|([/!?]?)([a-zA-Z][a-zA-Z0-9:-]{0,40})?)|&/g

/**
 * Counts what a parser would have to build, without building it, and stops soon after a limit is passed: parsers take
 * quadratic time on tags nested a hundred thousand deep. Cost: linear in the text, times the limit on depth.
 */
export function measureMarkup(html: string): MarkupSize {
  const open: string[] = []
  let tags = 0
  let marks = 0
  let depth = 0
  let attributes = 0
  let climb = 0
  let end = -1
  let counted = -1
  const scan = new RegExp(TAG)
  for (let found = scan.exec(html); found !== null; found = scan.exec(html)) {
    marks++
    if (isBeyond({ tags, marks, depth, attributes, climb })) break
    if (found[0] === '<!--') {
      const close = html.indexOf('-->', scan.lastIndex)
      scan.lastIndex = close < 0 ? html.length : close
    }
    const name = found[2]?.toLowerCase()
    if (name === undefined || found[1] === '!' || found[1] === '?') continue
    tags++
    if (end < scan.lastIndex) {
      const next = html.indexOf('>', scan.lastIndex)
      end = next < 0 ? html.length : next
    }
    if (end - scan.lastIndex > LONG_TAG && counted < scan.lastIndex) {
      counted = end
      attributes = Math.max(attributes, countAttributes(html, scan.lastIndex))
    }
    if (found[1] === '/') {
      const at = open.lastIndexOf(name)
      if (at >= 0) open.length = at
      continue
    }
    if (RAW.has(name)) {
      scan.lastIndex = behindEndTag(html, name, scan.lastIndex) ?? html.length
      continue
    }
    if (VOID.has(name)) continue
    for (const ends = IMPLIED_ENDS[name] ?? []; ends.includes(open.at(-1) ?? ''); ) open.pop()
    open.push(name)
    depth = Math.max(depth, open.length)
    climb += open.length
  }
  return { tags, marks: marks + countWritten(html, tags), depth, attributes, climb }
}

/** Signs of the text that are character references once the tree is written out and parsed again, as Readability does. */
function countWritten(html: string, tags: number): number {
  let count = -tags
  for (const sign of ['>', '\u00a0']) {
    for (let at = html.indexOf(sign); at >= 0; at = html.indexOf(sign, at + 1)) {
      count++
      if (count > MARKUP_LIMITS.marks) return count
    }
  }
  return Math.max(0, count)
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
