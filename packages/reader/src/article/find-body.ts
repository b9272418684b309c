import { chooseParagraphs } from './choose-paragraphs.js'
import type { ClassifiedBlock } from './classify-block.js'
import { classifyParagraphs } from './classify-paragraphs.js'
import type { Article } from './find-article.js'
import { shippedClassifier } from './shipped-classifiers.js'
import { textCandidates } from './text-candidates.js'

/** A dump of a whole page, with menus and lists, has more lines than this; a copied article has fewer. */
const DUMP_BLOCKS = 60

/**
 * The article of a plain-text page with its body as the classifier has it. What rules alone settle stays: an article that
 * is signed, and a page too short to be a dump of more than its article.
 */
export function refineArticle(blocks: readonly ClassifiedBlock[], article: Article): Article {
  if (article.signed || blocks.length < DUMP_BLOCKS) return article
  const body = chooseParagraphs(blocks, classifyParagraphs(textCandidates(blocks, article), shippedClassifier('text')))
  const first = body[0]
  if (first === undefined) return article
  const span = { from: Math.min(first, article.spans[0]?.from ?? first), to: body.at(-1)! + 1 }
  return { ...article, body, spans: [span] }
}
