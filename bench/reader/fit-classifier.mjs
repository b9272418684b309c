import { featureNames } from '../../packages/reader/dist/article/classify-paragraphs.js'
import { logOdds, probability, readTrees } from '../../packages/reader/dist/article/tree-model.js'
import { fitTrees, writeTrees } from './fit-trees.mjs'
import { blindCopy, leanCopy } from './prepare-pages.mjs'

export const FOLDS = 4

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

/** Each page is learnt from once more: without its furniture, or with a first find that fails. */
const moreOf = (page, k) => {
  if (!page.labels.includes(true)) return []
  if (k % 3 === 0) return [leanCopy(page)]
  return k % 3 === 1 ? [blindCopy(page, 'none')] : [blindCopy(page, k % 2 === 0 ? 'first' : 'second')]
}

/** Both looks of a classifier, as text; the second learns from what a first look says that has not seen the page. */
export const fitTexts = (pages, options) => {
  const hasPlaces = pages[0].candidates.places !== null
  const [names, names2] = [featureNames('first', hasPlaces), featureNames('second', hasPlaces)]
  const learnt = pages.flatMap((page, k) => {
    return [page, ...moreOf(page, k)].map((each) => ({ ...each, fold: k % FOLDS }))
  })
  const rows = learnt.map((page) => rowsOf(page, names))
  const second = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = rows.filter((_, k) => learnt[k].fold !== fold).flat()
    const model = readTrees(writeTrees(fitTrees(names, seen, options)))
    for (const page of learnt) {
      if (page.fold !== fold) continue
      page.look.remember(likelyOf(model, page))
      second.push(...rowsOf(page, names2))
    }
  }
  return {
    first: writeTrees(fitTrees(names, rows.flat(), options)),
    second: writeTrees(fitTrees(names2, second, options)),
  }
}

export const fitClassifier = (pages, options) => {
  const { first, second } = fitTexts(pages, options)
  return { first: readTrees(first), second: readTrees(second) }
}
