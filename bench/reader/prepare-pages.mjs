// Pages of ../shared/news as the classifier sees them, with the gold label of every block.
import { classifyBlocks } from '../../packages/reader/dist/article/classify-block.js'
import { prepare, secondFeatures } from '../../packages/reader/dist/article/classify-paragraphs.js'
import { findArticle } from '../../packages/reader/dist/article/find-article.js'
import { textCandidates } from '../../packages/reader/dist/article/text-candidates.js'
import { readHtml } from '../../packages/reader/dist/html/read-html.js'
import { splitBlocks } from '../../packages/reader/dist/text/split-blocks.js'
import { labelBlocks } from './label-blocks.mjs'

/** `kind` html or text: the same page, as it is or as its text with a line a block. */
export const preparePage = (page, kind) => {
  const read = readHtml(page.bytes.toString('utf8'), page.id)
  if (!read.ok) throw new Error(`${page.id}: ${read.problems[0].message}`)
  const candidates = kind === 'html' ? read.value.candidates : fromText(read.value.text)
  const lines = candidates.blocks.map(({ line }) => line)
  return { page, candidates, labels: labelBlocks(lines, page.gold.body), ...prepare(candidates) }
}

const fromText = (text) => {
  const blocks = classifyBlocks(splitBlocks(text))
  return textCandidates(blocks, findArticle(blocks))
}

/** A block weighs what it weighs in the metric: its shingles' share in the page's body. */
export const rowsOf = ({ page, candidates, labels }, features) => {
  const body = page.gold.body.split(/\s+/).length
  return features.flatMap((own, k) => {
    if (own.length === 0) return []
    const weight = (Math.min(candidates.blocks[k].words, 150) + 3) / Math.max(150, body)
    return [{ features: own, label: labels[k], weight }]
  })
}

export const secondRowsOf = (prepared, first) => {
  const second = secondFeatures(prepared.candidates, prepared, first)
  return rowsOf(
    prepared,
    prepared.features.map((own, k) => (own.length === 0 ? [] : [...own, ...second[k]])),
  )
}
