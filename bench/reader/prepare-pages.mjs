// Pages of ../shared/news as the classifier sees them, with the gold label of every block.
import { classifyBlocks } from '../../packages/reader/dist/article/classify-block.js'
import { lookAt } from '../../packages/reader/dist/article/classify-paragraphs.js'
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
  return { page, candidates, labels: labelBlocks(lines, page.gold.body), look: lookAt(candidates) }
}

/**
 * A page as somebody may have cleaned it before, or as a feed has it: little but headline, byline and body. Learnt from
 * beside whole pages, since a classifier that has only seen whole ones finds no article without its furniture.
 */
export const leanCopy = ({ page, candidates, labels }) => {
  const first = labels.indexOf(true)
  const title = candidates.blocks.findLastIndex(({ line }, k) => k < first && line === candidates.title)
  const from = title < 0 ? first : title
  const kept = candidates.blocks.flatMap((_, k) => (labels[k] || (k >= from && k < first && k - from < 6) ? [k] : []))
  const pick = (list) => kept.map((k) => list[k])
  const blocks = pick(candidates.blocks)
  const ruled = new Set(findArticle(blocks).body)
  const places = candidates.places === null ? null : pick(candidates.places)
  const taken = Float64Array.from(kept, (k) =>
    places === null ? Number(ruled.has(kept.indexOf(k))) : candidates.taken[k],
  )
  const lean = { blocks, places, taken, ruled, title: candidates.title }
  return { page: { ...page, id: `${page.id} lean` }, candidates: lean, labels: pick(labels), look: lookAt(lean) }
}

/**
 * A page of which the first finder takes nothing, or only its first or second half: it fails on pages unlike those that
 * are learnt from, and the classifier should not believe it blindly.
 */
export const blindCopy = ({ page, candidates, labels }, kind) => {
  const at = Array.from(candidates.taken.keys()).filter((k) => candidates.taken[k] > 0)
  const middle = at[Math.floor(at.length / 2)] ?? 0
  const isKept = { none: () => false, first: (k) => k < middle, second: (k) => k >= middle }[kind]
  const taken = candidates.taken.map((share, k) => (isKept(k) ? share : 0))
  const ruled = candidates.places === null ? new Set([...candidates.ruled].filter(isKept)) : candidates.ruled
  const blind = { ...candidates, taken, ruled }
  return { page: { ...page, id: `${page.id} ${kind}` }, candidates: blind, labels, look: lookAt(blind) }
}

/**
 * A page of which names tell nothing: of HTML without class names and ids, as builders write them that number their
 * styles; of a dump with a heading taken for the headline that is none.
 */
export const namelessCopy = ({ page, candidates, labels }, k) => {
  const { blocks, places, title } = candidates
  const headings = blocks.filter(({ kind, line }) => kind === 'heading' && line !== title)
  const copy =
    places === null
      ? { ...candidates, title: headings[(7 * k) % Math.max(1, headings.length)]?.line ?? null }
      : { ...candidates, places: places.map((each) => ({ ...each, place: { ...each.place, near: 0, far: 0 } })) }
  return { page: { ...page, id: `${page.id} nameless` }, candidates: copy, labels, look: lookAt(copy) }
}

const fromText = (text) => {
  const blocks = classifyBlocks(splitBlocks(text))
  return textCandidates(blocks, findArticle(blocks))
}
