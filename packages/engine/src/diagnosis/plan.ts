import type { EnsemblePlan } from '../ensemble/replicate.js'
import { MOST_SPLIT_EVENTS } from '../ensemble/split-replicate.js'
import { findFrontier } from '../frontier/frontier.js'
import { evaluateInto, isFeasible, type OutcomeSpace } from '../outcome-space/outcome-space.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { type Evaluator, makeEvaluator } from './evaluator.js'

/** How many packages near a zone are followed through the samples. */
const NEAR_PACKAGES = 5

/** With more parties a frontier has too many points to be made for a handful of packages. */
const FRONTIER_PARTIES = 3

/**
 * The packages nearest to a zone as the case's point estimates see them: the closest outcome first, then those with the
 * smallest max_i (R_i − U_i) among the frontier's points, or with four parties and more among the outcomes that differ
 * from the closest on one issue or two; ties: the larger sum of U, then the order in which they are looked at. Empty:
 * nothing is feasible.
 */
export const findNearest = (e: Evaluator): Int32Array[] => {
  const c = e.compiled
  const answer = e.closest(c.judgements.points, null)
  if (answer.kind === 'empty') return []
  const closest = answer.digits.slice()
  const utilities = new Float64Array(c.parties.length)
  const candidates = c.parties.length <= FRONTIER_PARTIES ? frontierOutcomes(e) : neighbours(c.space, closest)
  const ranked = candidates.map((digits) => {
    evaluateInto(c.space, e.numbers.table, digits, utilities)
    let gap = -Infinity
    let sum = 0
    for (let i = 0; i < utilities.length; i++) {
      gap = Math.max(gap, e.numbers.reservation[i] - utilities[i])
      sum += utilities[i]
    }
    return { digits, gap, sum }
  })
  ranked.sort((a, b) => a.gap - b.gap || b.sum - a.sum)
  const others = ranked.map((row) => row.digits).filter((digits) => digits.join() !== closest.join())
  return [closest, ...others.slice(0, NEAR_PACKAGES - 1)]
}

const frontierOutcomes = (e: Evaluator): Int32Array[] => {
  const frontier = findFrontier(e.compiled.space, e.numbers.table)
  return frontier.kind === 'found' || frontier.kind === 'bounded'
    ? Array.from({ length: frontier.size }, (_, k) => frontier.witness(k))
    : []
}

/** The feasible outcomes that differ from `digits` on one issue or two. */
const neighbours = (space: OutcomeSpace, digits: Int32Array): Int32Array[] => {
  const found: Int32Array[] = []
  const change = (from: Int32Array, firstIssue: number, left: number): void => {
    for (let j = firstIssue; j < from.length; j++) {
      for (let o = 0; o < space.sizes[j]; o++) {
        if (o === digits[j]) continue
        const changed = from.slice()
        changed[j] = o
        if (isFeasible(space, changed)) found.push(changed)
        if (left > 1) change(changed, j + 1, left - 1)
      }
    }
  }
  change(digits, 0, 2)
  return found
}

/** What the ensemble of a diagnosis records. null: nothing is feasible, there is nothing to sample. */
export const planDiagnosis = (c: CompiledCase, seed: number): EnsemblePlan | null => {
  const near = findNearest(makeEvaluator(c))
  const events = c.events.length > 0 && c.events.length <= MOST_SPLIT_EVENTS
  return near.length === 0 ? null : { seed, near, levers: true, judgements: true, events }
}

/** What the ensemble of one date of a timeline records. */
export const planTimelineDate = (seed: number): EnsemblePlan => ({
  seed,
  near: [],
  levers: false,
  judgements: false,
  events: false,
})
