import type { EnsemblePlan } from '../ensemble/replicate.js'
import { findFrontier } from '../frontier/frontier.js'
import { evaluateInto } from '../outcome-space/outcome-space.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { type Evaluator, makeEvaluator } from './evaluator.js'

/** How many packages near a zone are followed through the samples. */
const NEAR_PACKAGES = 5

/** Frontier points looked at for near packages; past it only the closest outcome is followed. */
const NEAR_FRONTIER_LIMIT = 100_000

/**
 * The packages nearest to a zone as the case's point estimates see them: the closest outcome first, then the frontier
 * points with the smallest max_i (R_i − U_i); ties: the larger sum of U, then frontier order. Empty: nothing is feasible.
 */
export const findNearest = (e: Evaluator): Int32Array[] => {
  const c = e.compiled
  const answer = e.closest(c.judgements.points, null)
  if (answer.kind === 'empty') return []
  const closest = answer.digits.slice()
  const frontier = findFrontier(c.space, e.numbers.table, { limit: NEAR_FRONTIER_LIMIT })
  if (frontier.kind !== 'found') return [closest]
  const utilities = new Float64Array(c.parties.length)
  const ranked = Array.from({ length: frontier.size }, (_, k) => {
    const digits = frontier.witness(k)
    evaluateInto(c.space, e.numbers.table, digits, utilities)
    let gap = -Infinity
    let sum = 0
    for (let i = 0; i < utilities.length; i++) {
      gap = Math.max(gap, e.numbers.reservation[i] - utilities[i])
      sum += utilities[i]
    }
    return { digits, gap, sum }
  }).sort((a, b) => a.gap - b.gap || b.sum - a.sum)
  const others = ranked.map((row) => row.digits).filter((digits) => digits.join() !== closest.join())
  return [closest, ...others.slice(0, NEAR_PACKAGES - 1)]
}

/** What the ensemble of a diagnosis records. null: nothing is feasible, there is nothing to sample. */
export const planDiagnosis = (c: CompiledCase, seed: number): EnsemblePlan | null => {
  const near = findNearest(makeEvaluator(c))
  return near.length === 0 ? null : { seed, near, levers: true, judgements: true }
}

/** What the ensemble of one date of a timeline records. */
export const planTimelineDate = (seed: number): EnsemblePlan => ({ seed, near: [], levers: false, judgements: false })
