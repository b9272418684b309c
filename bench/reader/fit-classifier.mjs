import { chooseParagraphs } from '../../packages/reader/dist/article/choose-paragraphs.js'
import { featureNames } from '../../packages/reader/dist/article/classify-paragraphs.js'
import { logOdds, probability, readTrees } from '../../packages/reader/dist/article/tree-model.js'
import { fitTrees, writeTrees } from './fit-trees.mjs'
import { blindCopy, leanCopy, namelessCopy } from './prepare-pages.mjs'

export const FOLDS = 4
const FITS = 3
const SEED = 12345

/** Rows of a page for the named features: a block weighs what it weighs in the metric, its shingles' share in the page's body. */
const rowsOf = ({ page, candidates, labels, look }, names) => {
  const body = page.gold.body.split(/\s+/).length
  return candidates.blocks.flatMap(({ words }, k) => {
    if (look.page.isPassedOver[k]) return []
    const weight = (Math.min(words, 150) + 3) / Math.max(150, body)
    return [{ page: page.id, row: look.measure(names, k), label: labels[k], weight }]
  })
}

const likelyOf = (model, { candidates, look }) =>
  Float64Array.from(candidates.blocks, (_, k) =>
    look.page.isPassedOver[k] ? 0 : probability(logOdds(model, look.measure(model.names, k))),
  )

/** Each page is learnt from once more: without its furniture, with names that tell nothing, or with a first find that fails. */
const moreOf = (page, k) => {
  if (!page.labels.includes(true)) return []
  if (k % 4 === 0) return [leanCopy(page)]
  if (k % 4 === 1) return [namelessCopy(page, k)]
  return k % 4 === 2 ? [blindCopy(page, 'none')] : [blindCopy(page, k % 8 === 3 ? 'first' : 'second')]
}

/** Trees of several fits, which draw other pages and features, each worth its share: together they err less. */
const fitTogether = (names, rows, options) => {
  const shrink = (node) =>
    node.less === undefined
      ? { ...node, worth: node.worth / FITS }
      : { ...node, less: shrink(node.less), more: shrink(node.more) }
  const trees = Array.from({ length: FITS }, (_, k) => fitTrees(names, rows, { ...options, seed: SEED + k }).trees)
  return writeTrees({ names, trees: trees.flat().map(shrink) })
}

/** Share of words that what a look chooses of a page and its gold have in common, as F1. */
const agreement = ({ candidates: { blocks }, labels }, likely) => {
  const chosen = new Set(chooseParagraphs(blocks, likely))
  let [both, either] = [0, 0]
  for (const [k, { words }] of blocks.entries()) {
    either += words * (Number(labels[k]) + Number(chosen.has(k)))
    if (labels[k] && chosen.has(k)) both += 2 * words
  }
  return either === 0 ? 1 : both / either
}

/** A page of which all others tell another body than its gold has is hardly learnt from: such gold is a fragment of the article. */
const trustIn = (rate) => Math.max(0.1, Math.min(1, (rate - 0.2) / 0.6))

/** Both looks of a classifier, as text; the second learns from what a first look says that has not seen the page. */
export const fitTexts = (pages, options) => {
  const hasPlaces = pages[0].candidates.places !== null
  const [names, names2] = [featureNames('first', hasPlaces), featureNames('second', hasPlaces)]
  const learnt = pages.flatMap((page, k) =>
    [page, ...moreOf(page, k)].map((each) => ({ ...each, of: page, fold: k % FOLDS })),
  )
  const first = learnt.map((page) => rowsOf(page, names))
  const second = new Array(learnt.length)
  const trust = new Map()
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = first.filter((_, k) => learnt[k].fold !== fold).flat()
    const model = readTrees(fitTogether(names, seen, options))
    for (const [k, page] of learnt.entries()) {
      if (page.fold !== fold) continue
      const likely = likelyOf(model, page)
      page.look.remember(likely)
      second[k] = rowsOf(page, names2)
      if (!trust.has(page.of)) trust.set(page.of, trustIn(agreement(page, likely)))
    }
  }
  const trusted = (rows) =>
    rows.flatMap((own, k) => own.map((row) => ({ ...row, weight: row.weight * trust.get(learnt[k].of) })))
  return {
    first: fitTogether(names, trusted(first), options),
    second: fitTogether(names2, trusted(second), options),
  }
}

export const fitClassifier = (pages, options) => {
  const { first, second } = fitTexts(pages, options)
  return { first: readTrees(first), second: readTrees(second) }
}
