import { foldMarks } from '../text/fold.js'
import { splitWords } from '../text/words.js'
import type { ClassifiedBlock } from './classify-block.js'
import type { Span } from './sections.js'

export type Title = { readonly text: string; readonly index: number }

/** What a candidate gains and loses; found on newspaper pages, where a headline is long and its words recur below. */
const WORDS_COUNTED = 10
const SHORT_COST = 6
const DISTANCE_COST = 0.3
const REPEATED_BONUS = 8
const FIRST_BONUS = 4
const RECURRING_BONUS = 8
const SENTENCE_COST = 5
/** A long line right below another is a standfirst rather than the headline. */
const STANDFIRST_COST = 4
const STANDFIRST_WORDS = 5
/** Only so many lines before the body are weighed. */
const REACH = 40
/** So much of what follows is searched for the candidates' words. */
const FOLLOWING_CHARS = 3_000

/** A name of the site after a bar: `Headline | Site`. */
const SITE = /\s+[|｜]\s+[^|｜]{1,40}$/u

/**
 * The headline among the lines before byline or body: the longer, the nearer, the one whose words recur in the text and
 * the one that the page says twice (window title and headline) win; the earlier among equals. Null where no line can be
 * one.
 */
export function findTitle(blocks: readonly ClassifiedBlock[], head: Span): Title | null {
  const from = Math.max(head.from, head.to - REACH)
  const folded = blocks.slice(from, head.to).map(({ line }) => foldMarks(line))
  const following = wordsAfter(blocks, head.to)
  let best: Title | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = from; k < head.to; k++) {
    const { kind, words, line } = blocks[k]!
    if (kind !== 'heading' && !(kind === 'prose' && k === head.from && words <= 28)) continue
    const above = k > from ? blocks[k - 1]! : null
    const standfirst = above?.kind === 'heading' && Math.min(above.words, words) >= STANDFIRST_WORDS
    const own = folded[k - from]!
    const repeated = folded.some((other, j) => j !== k - from && other.startsWith(own))
    const score =
      Math.min(words, WORDS_COUNTED) -
      (words <= 2 ? SHORT_COST : 0) -
      DISTANCE_COST * (head.to - k) -
      (/[.,)\]]$/u.test(line) ? SENTENCE_COST : 0) -
      (standfirst ? STANDFIRST_COST : 0) +
      RECURRING_BONUS * shareIn(own, following) +
      (k === 0 ? FIRST_BONUS : 0) +
      (repeated ? REPEATED_BONUS : 0)
    if (score > bestScore) {
      bestScore = score
      best = { text: stripSite(line), index: k }
    }
  }
  return best
}

function wordsAfter(blocks: readonly ClassifiedBlock[], from: number): ReadonlySet<string> {
  const words = new Set<string>()
  let chars = 0
  for (let k = from; k < blocks.length && chars < FOLLOWING_CHARS; k++) {
    const { kind, line } = blocks[k]!
    chars += line.length
    if (kind !== 'prose') continue
    for (const { text } of splitWords(line.slice(0, FOLLOWING_CHARS))) words.add(foldMarks(text))
  }
  return words
}

/** Share of a line's longer words that stand among the given words. */
function shareIn(folded: string, words: ReadonlySet<string>): number {
  const own = splitWords(folded).filter(({ text }) => text.length >= 4)
  return own.length === 0 ? 0 : own.filter(({ text }) => words.has(text)).length / own.length
}

function stripSite(line: string): string {
  const short = line.replace(SITE, '')
  return short.split(' ').length >= 3 ? short : line
}
