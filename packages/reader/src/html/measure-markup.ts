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
  /** Tags, comments, character references and single `<`: what a parser makes nodes of. */
  readonly marks: number
  readonly depth: number
}

/** What a parser may be asked to take: pages of newspapers have some 3,000 tags, 30 deep. */
export const MARKUP_LIMITS: MarkupSize = { tags: 100_000, marks: 300_000, depth: 400 }

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
  const scan = new RegExp(TAG)
  for (let found = scan.exec(html); found !== null; found = scan.exec(html)) {
    marks++
    if (marks > MARKUP_LIMITS.marks || depth > MARKUP_LIMITS.depth) break
    if (found[0] === '<!--') {
      const end = html.indexOf('-->', scan.lastIndex)
      scan.lastIndex = end < 0 ? html.length : end
    }
    const name = found[2]?.toLowerCase()
    if (name === undefined || found[1] === '!' || found[1] === '?') continue
    tags++
    if (tags > MARKUP_LIMITS.tags) break
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
  }
  return { tags, marks, depth }
}
