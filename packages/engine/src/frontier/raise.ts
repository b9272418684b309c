import type { Budget } from './budget.js'
import { makeCoverArchive } from './cover-archive.js'
import { type Layout, makePoints, type Points, reserve } from './points.js'
import { makeSumSearch, type SumSource, total } from './sum-search.js'

/** So many points in a row that nothing dominates: the others are taken to be such too. */
const PATIENCE = 1000

/**
 * Points raised to sums that dominate them, where there are any: to one with the largest total, which nothing dominates.
 * What another point dominates then is dropped. Where the budget ends, points stay as they are. `isApart`: no point given
 * dominates another, so that only those that were raised can.
 */
export function raise(
  layout: Layout,
  points: Points,
  sources: readonly SumSource[],
  budget: Budget,
  isApart: boolean,
): Points {
  const { parties, stride } = layout
  const search = makeSumSearch(layout, sources, budget)
  const raised = points.data.slice(0, points.size * stride)
  const totals = new Float64Array(points.size)
  const order = new Uint32Array(points.size)
  const isRaised = new Uint8Array(points.size)
  let idle = 0
  for (let k = 0; k < points.size; k++) {
    const own = raised.subarray(k * stride, k * stride + parties)
    totals[k] = total(own)
    const better =
      budget.left > 0 && idle < PATIENCE ? search.best(own, totals[k], total, Number.POSITIVE_INFINITY) : totals[k]
    if (better > totals[k]) {
      raised.set(search.record, k * stride)
      totals[k] = better
      isRaised[k] = 1
      idle = 0
    } else idle++
    order[k] = k
  }
  if (isApart) order.sort((a, b) => isRaised[b] - isRaised[a] || totals[b] - totals[a])
  else order.sort((a, b) => totals[b] - totals[a])
  const archive = makeCoverArchive(parties, { left: Number.POSITIVE_INFINITY })
  const kept: Points = { ...makePoints(), epsilon: points.epsilon }
  const data = reserve(kept, points.size, stride)
  for (const k of order) {
    const at = k * stride
    if (archive.covers(raised, at, 0)) continue
    if (isRaised[k] === 1 || !isApart) archive.add(raised, at)
    data.set(raised.subarray(at, at + stride), kept.size++ * stride)
  }
  return kept
}
