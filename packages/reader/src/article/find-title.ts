import { foldMarks } from '../text/fold.js'
import type { ClassifiedBlock } from './classify-block.js'
import type { Span } from './sections.js'

export type Title = { readonly text: string; readonly index: number }

const WORDS_COUNTED = 12
const ONE_WORD_COST = 6
const REPEATED_BONUS = 8
const FIRST_BONUS = 4
/** Only so many lines before the body are weighed. */
const REACH = 40

/** A name of the site after a bar: `Headline | Site`. */
const SITE = /\s+[|｜]\s+[^|｜]{1,40}$/u

/**
 * The headline among the lines before byline or body: the longer, the nearer, and the one that the page says twice
 * (window title and headline) win; the earlier among equals. Null where no line can be one.
 */
export function findTitle(blocks: readonly ClassifiedBlock[], head: Span): Title | null {
  const from = Math.max(head.from, head.to - REACH)
  const folded = blocks.slice(from, head.to).map(({ line }) => foldMarks(line))
  let best: Title | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = from; k < head.to; k++) {
    const { kind, words, line } = blocks[k]!
    if (kind !== 'heading' && !(kind === 'prose' && k === head.from && words <= 28)) continue
    const own = folded[k - from]!
    const repeated = folded.some((other, j) => j !== k - from && own.length > 0 && other.startsWith(own))
    const score =
      Math.min(words, WORDS_COUNTED) -
      (words === 1 ? ONE_WORD_COST : 0) -
      (head.to - k) +
      (k === 0 ? FIRST_BONUS : 0) +
      (repeated ? REPEATED_BONUS : 0)
    if (score > bestScore) {
      bestScore = score
      best = { text: stripSite(line), index: k }
    }
  }
  return best
}

function stripSite(line: string): string {
  const short = line.replace(SITE, '')
  return short.split(' ').length >= 3 ? short : line
}
