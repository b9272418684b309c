import { isBylineLead } from '../article/byline.js'
import type { ClassifiedBlock } from '../article/classify-block.js'
import { isPersonLike } from '../article/person-name.js'
import { hasMarks } from '../text/fold.js'
import { splitWords, startsUpperCase } from '../text/words.js'
import { isOrganisation, splitNames } from './author-names.js'
import type { NearLine } from './near-lines.js'

/** Names of a line; `led`: something like `By` stands before them. */
export type HtmlByline = { readonly names: readonly string[]; readonly led: boolean }

const LED = /^(?:written |words |story |reported )?by\b|^(?:authors?|tác giả|bài)\b/iu
/** `By` on a line of its own stands so near below the headline. */
const LEAD_REACH = 8
/** `Authors` and the like, below which several names have a line each. */
const OF_SEVERAL = /^(?:authors|article authors|by|autoren|auteurs|autores|autori)\s*:?$/iu
const MOST_LINES = 8

/** The line between headline and body that says who wrote it, or else the first that opens with a name. */
export function findByline(head: readonly NearLine[], blocks: readonly ClassifiedBlock[]): HtmlByline | null {
  let open: HtmlByline | null = null
  for (const [k, near] of head.entries()) {
    const { at, names, block } = near
    const above = at < head[0]!.at + LEAD_REACH ? (blocks[at - 1]?.line ?? '') : ''
    const isBelowLead = isBylineLead(above)
    const led = near.led || isBelowLead
    const own = names.length > 0 || block.byline === null ? names : [block.byline.author]
    if (isBelowLead && OF_SEVERAL.test(above)) {
      const all = namesBelow(head.slice(k))
      if (all.length > 0) return { names: all, led: true }
    }
    if (own.length === 0) continue
    if (led || (block.byline !== null && LED.test(near.line) && !isPlain(block.byline.author, blocks))) {
      return { names: own, led: true }
    }
    if (block.byline !== null && names.length === 0 && !isWhole(block.byline.author)) continue
    const isOpen =
      block.byline === null ? !own.some((name) => isPlain(name, blocks)) : !isPlain(block.byline.author, blocks)
    if (isOpen) open ??= { names: own, led: false }
  }
  return open
}

/** Whether it is more than one plain word, which may be what a page is: `Webinar |`. */
function isWhole(name: string): boolean {
  return isPersonLike(name) || hasMarks(name) || /\p{Lo}/u.test(name)
}

/** Names of lines that are each one's, with what they do, up to the first other line. */
function namesBelow(lines: readonly NearLine[]): readonly string[] {
  const all: string[] = []
  for (const { line, block } of lines.slice(0, MOST_LINES)) {
    const names = block.kind === 'prose' || /\d/.test(line) ? [] : splitNames(line)
    if (names.length === 0 || !names.every(isPersonLike)) break
    all.push(...names)
  }
  return all
}

const BARE_REACH = 4
/** Lines above and below a bare name that may date it. */
const DATED_ABOVE = 2
const DATED_BELOW = 4
/** Shorter texts stand in lines by chance. */
const TIME_LETTERS = 5

/**
 * A name on a line of its own that a date stands beside, or one of the texts by which the page shows times (`2 days ago`), or
 * that the page says again; null without one.
 */
export function findBareName(
  head: readonly NearLine[],
  blocks: readonly ClassifiedBlock[],
  times: readonly string[],
): string | null {
  const bare = head.findIndex(({ block: { kind }, line }) => kind === 'heading' && isOfPeople(line))
  if (bare < 0) return null
  const { line } = head[bare]!
  const beside = [...head.slice(Math.max(0, bare - DATED_ABOVE), bare), ...head.slice(bare + 1, bare + DATED_BELOW)]
  const isTimed = (text: string) => times.some((time) => time.length >= TIME_LETTERS && text.includes(time))
  const isDated = beside.some((near) => near.dates.length > 0 || isTimed(near.line))
  const isKnown = () => blocks.filter((other) => other.line.includes(line)).length > 1 && !isPlain(line, blocks)
  return isDated || (bare < BARE_REACH && isKnown()) ? line : null
}

/** Whether a line is one person's name, or two. */
export function isOfPeople(line: string): boolean {
  const names = line.split(AND)
  return names.length <= 2 && names.every((name) => isPersonLike(name) && !isOrganisation(name))
}

const AND = /\s+(?:and|&|und|et|và)\s+/u

/** Whether the page also writes a word of the line in small letters, as none of a name. */
function isPlain(line: string, blocks: readonly ClassifiedBlock[]): boolean {
  // Vietnamese names are words.
  if (hasMarks(line)) return false
  const words = splitWords(line).flatMap(({ text }) => (startsUpperCase(text) ? [text.toLowerCase()] : []))
  return blocks.some(
    (other) => !other.line.includes(line) && splitWords(other.line).some(({ text }) => words.includes(text)),
  )
}
