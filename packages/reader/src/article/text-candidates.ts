import type { ClassifiedBlock } from './classify-block.js'
import type { Article } from './find-article.js'
import type { Candidates } from './seen-page.js'

/** Blocks of a plain-text page as the classifier wants them: what the rules took is the first find. */
export function textCandidates(blocks: readonly ClassifiedBlock[], article: Article): Candidates {
  const taken = new Float64Array(blocks.length)
  for (const k of article.body) taken[k] = 1
  return { blocks, places: null, taken, ruled: new Set(article.body), title: article.title }
}
