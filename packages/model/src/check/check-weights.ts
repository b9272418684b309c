import { pointOf } from '../judgement/point-of.js'
import type { Report } from '../problem/draft.js'
import type { Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import { weightJudgement } from '../schema/judgement.js'
import { meansRanking } from '../schema/preferences.js'
import type { Judgement } from '../types.js'
import { checkRanking } from './check-ranking.js'
import type { Names } from './names.js'
import type { References } from './references.js'
import { requireKey } from './require-key.js'

/** A party's weights: one for every issue, with a sum above zero, or a ranking of all issues. */
export function checkWeights(weights: unknown, at: Path, names: Names, refer: References, report: Report): void {
  if (!isMap(weights)) return
  if (meansRanking(weights)) {
    refer.attribution(weights, at)
    if (!Array.isArray(weights.ranking)) return
    const place = [...at, 'ranking']
    for (const [i, issue] of weights.ranking.entries()) refer.issue(issue, [...place, i])
    checkRanking(weights.ranking, names.issues?.keys(), 'issue', place, report)
    return
  }
  let sum = 0
  let isWhole = names.issues !== undefined
  for (const [issue, weight] of Object.entries(weights)) {
    refer.issue(issue, [...at, issue], true)
    refer.attribution(weight, [...at, issue])
    if (weightJudgement.safeParse(weight).success) sum += pointOf(weight as Judgement)
    else isWhole = false
  }
  for (const issue of names.issues?.keys() ?? [])
    if (!requireKey(weights, issue, [...at, issue], 'a weight for every issue', report)) isWhole = false
  if (isWhole && sum === 0) {
    const hint = 'at least one weight above 0'
    report({ code: 'ERR_WEIGHTS_SUM', at, message: 'empty weights: their sum is 0', hint })
  }
}
