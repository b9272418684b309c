import { firstLook } from '../../packages/reader/dist/article/classify-paragraphs.js'
import { fitLogistic } from './fit-logistic.mjs'
import { rowsOf, secondRowsOf } from './prepare-pages.mjs'

export const FOLDS = 4
/** Smaller weights are left out. */
const LEAST = 0.08
const looksOf = (weights, { features }) => Float64Array.from(features, (own) => firstLook(weights, own))

/** Both looks of a classifier; the second learns from what a first look says that has not seen the page. */
export const fitClassifier = (pages) => {
  const rows = pages.map((page) => rowsOf(page, page.features))
  const second = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitLogistic(rows.filter((_, k) => k % FOLDS !== fold).flat())
    for (const [k, page] of pages.entries()) {
      if (k % FOLDS === fold) second.push(...secondRowsOf(page, looksOf(weights, page)))
    }
  }
  return { first: prune(fitLogistic(rows.flat())), second: prune(fitLogistic(second)) }
}

const prune = (weights) => {
  const kept = [...weights].filter(([name, weight]) => name === 'bias' || Math.abs(weight) >= LEAST)
  return new Map(kept.map(([name, weight]) => [name, Number(weight.toFixed(2))]))
}
