import type { Actor } from '@parley/model'
import { ActorFinder } from '../actors/actor-finder.js'
import type { ClassifiedBlock } from '../article/classify-block.js'
import { detectLanguage } from '../language/detect-language.js'
import { cleanTitle } from '../related/split-related.js'
import type { TermTable } from '../terms/term-table.js'
import type { RelatedItem, SuggestedClaim } from '../types.js'
import { type Passage, suggestClaims } from './suggest-claims.js'

/** A line of fewer words tells no event. */
const SENTENCE_WORDS = 4

export type ClaimsInput = {
  /** The frozen text, and its blocks. */
  readonly text: string
  readonly blocks: readonly ClassifiedBlock[]
  /** Indices of the blocks of the article's body. */
  readonly body: readonly number[]
  readonly related: readonly RelatedItem[]
  /** Of the page, for blocks whose own words do not tell. */
  readonly language: string | null
  readonly actors: readonly Actor[]
  readonly terms: TermTable
}

/**
 * Claims that a page suggests: in its body, and in the teasers of related items that are topical, each once (what repeats or
 * translates an earlier item adds nothing). A page without a body is read line by line.
 */
export function claimsOfPage({
  text,
  blocks,
  body,
  related,
  language,
  actors,
  terms,
}: ClaimsInput): readonly SuggestedClaim[] {
  const chosen =
    body.length > 0 ? [...body, ...teaserBlocks(blocks, new Set(body), related)] : blocks.map((_, index) => index)
  const passages = [...new Set(chosen)]
    .sort((a, b) => a - b)
    .map((index) => blocks[index]!)
    .filter(({ kind, words }) => (kind === 'prose' || kind === 'heading') && words >= SENTENCE_WORDS)
    .map(({ start, end, line }): Passage => ({ start, end, language: detectLanguage(line) ?? language ?? 'en' }))
  return suggestClaims(text, passages, new ActorFinder(actors, terms))
}

function teaserBlocks(
  blocks: readonly ClassifiedBlock[],
  body: ReadonlySet<number>,
  related: readonly RelatedItem[],
): readonly number[] {
  const lines = new Map<string, number>()
  for (const [index, { line }] of blocks.entries()) {
    if (body.has(index)) continue
    for (const key of [line, cleanTitle(line)]) if (!lines.has(key)) lines.set(key, index)
  }
  return related.flatMap(({ topical, duplicateOf, translationOf, title, teaser }) => {
    if (!topical || duplicateOf !== null || translationOf !== null) return []
    const index = lines.get(teaser ?? title)
    return index === undefined ? [] : [index]
  })
}
