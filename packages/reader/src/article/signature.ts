import { foldMarks } from '../text/fold.js'
import type { ClassifiedBlock } from './classify-block.js'
import { isPersonLike } from './person-name.js'
import type { Span } from './sections.js'

/** An unmarked name counts as a byline only so near below the headline. */
const BARE_REACH = 3

/** Index of the byline above the body: the first with more body text after it than before. Null where there is none. */
export function findTopByline(blocks: readonly ClassifiedBlock[], section: Span): number | null {
  let total = 0
  for (let k = section.from; k < section.to; k++) if (blocks[k]!.kind === 'prose') total += blocks[k]!.words
  let before = 0
  for (let k = section.from; k < section.to; k++) {
    const { kind, words } = blocks[k]!
    if (kind === 'prose') before += words
    if (kind === 'byline' && before * 2 <= total) return k
  }
  return null
}

/** A person's name on a line of its own between headline and body. */
export function findBareByline(blocks: readonly ClassifiedBlock[], title: number | null, body: number): string | null {
  if (title === null) return null
  for (let k = title + 1; k < Math.min(body, title + 1 + BARE_REACH); k++) {
    if (blocks[k]!.kind === 'heading' && isPersonLike(blocks[k]!.line)) return blocks[k]!.line
  }
  return null
}

/**
 * The line that closes the body: the author's name again or, where nothing above the body names the author, a byline or
 * a person's name as the last line. Null where there is none.
 */
export function findSignature(
  blocks: readonly ClassifiedBlock[],
  body: Span,
  section: Span,
  author: string | null,
): { readonly index: number; readonly author: string } | null {
  const wanted = author === null ? null : foldMarks(author)
  let last: number | null = null
  let lastProse: number | null = null
  for (let k = body.from; k < section.to; k++) {
    const { kind, line, byline } = blocks[k]!
    if (kind === 'prose') lastProse = k
    if (kind === 'furniture' || kind === 'dateline') continue
    last = k
    const name = byline?.author ?? line
    if (lastProse !== null && wanted !== null && foldMarks(name) === wanted) return { index: k, author: name }
  }
  if (author !== null || last === null || lastProse === null) return null
  if (blocks.slice(lastProse + 1, last).some(({ kind }) => kind === 'heading')) return null
  const { kind, line, byline } = blocks[last]!
  if (kind === 'byline') return { index: last, author: byline!.author }
  return kind === 'heading' && isPersonLike(line) ? { index: last, author: line } : null
}
