import type { ComparedWhatIf, Comparison, Side } from '@parley/engine'

export type Compared = Extract<Comparison, { kind: 'comparison' }>

/** What was sampled of one state of a case on one date: the case itself, and what-ifs by their changes. */
export type Sampled = {
  readonly of: string
  readonly provenance: Comparison['provenance']
  readonly base: Side
  readonly whatIfs: ReadonlyMap<string, ComparedWhatIf>
}

/** So many what-ifs are kept with their ranges. */
const MOST_KEPT = 24

const stateOf = ({ asOf, provenance }: Comparison): string => `${provenance.caseHash} ${asOf}`

const keyOf = ({ whatIf }: ComparedWhatIf): string => JSON.stringify(whatIf.changes)

/** Adds what has been sampled to what was before, of the same state and date. */
export const keepSampled = (before: Sampled | null, comparison: Compared): Sampled => {
  const of = stateOf(comparison)
  const kept = new Map(before?.of === of ? before.whatIfs : [])
  for (const one of comparison.whatIfs) {
    kept.delete(keyOf(one))
    kept.set(keyOf(one), one)
  }
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  return { of, provenance: comparison.provenance, base: comparison.base, whatIfs: kept }
}

/** Point estimates, with the ranges of those sides that were sampled before. */
export const withKeptRanges = (points: Compared, sampled: Sampled | null): Compared => {
  if (sampled === null || sampled.of !== stateOf(points)) return points
  const whatIfs = points.whatIfs.map((one) => {
    const before = sampled.whatIfs.get(keyOf(one))
    return before === undefined ? one : { ...before, whatIf: one.whatIf }
  })
  const merged = { ...points, base: sampled.base, whatIfs }
  return isSampled(merged) ? { ...merged, provenance: sampled.provenance } : merged
}

/** Whether every side has its ranges. */
export const isSampled = ({ base, whatIfs }: Compared): boolean =>
  [base, ...whatIfs.map(({ side }) => side)].every(({ distance }) => distance.zoneShare !== null)
