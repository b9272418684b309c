import type { Cause, Id } from '@parley/model'
import { CAUSES, causesInto } from '../diagnosis/causes.js'
import { ALL_CAUSES } from '../diagnosis/evaluator.js'
import { NO_QUANTILES } from '../diagnosis/quantiles.js'
import type { Estimate } from '../diagnosis/types.js'
import { rowLayout } from '../ensemble/replicate.js'
import { InvariantError } from '../invariant-error.js'
import { quantiles05_50_95 } from '../numeric/quantile.js'
import { QUANTA_PER_UNIT } from '../preference/quantum.js'
import { byCause, type PlannedSide, type SideRows } from './side.js'
import type { Shift, Side } from './types.js'

/** A side as `describeSide` told it, with what it was told from. */
export type ToldSide = {
  readonly planned: PlannedSide
  readonly sampled: SideRows | null
  readonly side: Pick<Side, 'distance' | 'causes' | 'parties' | 'closest'>
}

/**
 * What changes from one side to another. With samples, each difference is taken within a replicate: both sides have the
 * same draws wherever a judgement is the same (design 14.13), so that its range is that of the change, not of two cases.
 * Without samples of both the quantiles and shares are null. Cost: samples × parties.
 */
export const describeShift = (base: ToldSide, other: ToldSide): Shift => {
  const { source, parties } = base.planned.compiled
  const paired = pairRows(base, other)
  const minus = (to: number, from: number, at: PairedColumn): Estimate => ({
    value: to - from,
    quantiles: paired === null ? NO_QUANTILES : quantiles05_50_95(at(paired)),
  })
  const reservationOf = (side: ToldSide['side'], party: Id): number =>
    side.parties.find(({ id }) => id === party)?.reservation ?? 0
  const count = (test: (from: number, to: number) => boolean): number | null => {
    if (paired === null) return null
    let n = 0
    for (let r = 0; r < paired.samples; r++) if (test(paired.from.gap[r], paired.to.gap[r])) n++
    return n / paired.samples
  }
  const cause = (name: Cause) => [other.side.causes[name].value, base.side.causes[name].value] as const
  return {
    distance: minus(other.side.distance.value, base.side.distance.value, ({ from, to }) =>
      difference(from.gap, to.gap),
    ),
    causes: byCause((k) => minus(...cause(CAUSES[k]), ({ from, to }) => difference(from.causes[k], to.causes[k]))),
    reservations: Object.fromEntries(
      parties.map((party, i) => [
        party,
        minus(reservationOf(other.side, party), reservationOf(base.side, party), ({ from, to }) =>
          difference(from.reservations[i], to.reservations[i]),
        ),
      ]),
    ),
    nearerShare: count((from, to) => to < from),
    furtherShare: count((from, to) => to > from),
    opensShare: count((from, to) => from > 0 && to <= 0),
    closesShare: count((from, to) => from <= 0 && to > 0),
    issues: source.issues
      .map(({ id }) => id)
      .filter((id) => base.side.closest.outcome[id] !== other.side.closest.outcome[id]),
  }
}

/** Of one side, in quanta, one number a replicate. */
type Columns = {
  readonly gap: Float64Array
  readonly causes: readonly Float64Array[]
  readonly reservations: readonly Float64Array[]
}

type Paired = { readonly samples: number; readonly from: Columns; readonly to: Columns }

type PairedColumn = (paired: Paired) => Float64Array

const pairRows = (base: ToldSide, other: ToldSide): Paired | null => {
  if (base.sampled === null || other.sampled === null) return null
  const { samples } = base.sampled
  if (samples !== other.sampled.samples) throw new InvariantError('two sides with different numbers of samples')
  return { samples, from: columnsOf(base.planned, base.sampled), to: columnsOf(other.planned, other.sampled) }
}

const columnsOf = ({ compiled, plan }: PlannedSide, { rows, samples }: SideRows): Columns => {
  const layout = rowLayout(compiled, plan)
  const gap = new Float64Array(samples)
  const causes = CAUSES.map(() => new Float64Array(samples))
  const reservations = compiled.parties.map(() => new Float64Array(samples))
  const parts = new Float64Array(CAUSES.length)
  for (let r = 0; r < samples; r++) {
    const at = r * layout.length
    gap[r] = rows[at + layout.gaps + ALL_CAUSES]
    causesInto(rows.subarray(at + layout.gaps, at + layout.gaps + 8), parts)
    for (let k = 0; k < parts.length; k++) causes[k][r] = parts[k]
    for (let i = 0; i < reservations.length; i++) reservations[i][r] = rows[at + layout.reservations + i]
  }
  return { gap, causes, reservations }
}

/** In units. */
const difference = (from: Float64Array, to: Float64Array): Float64Array => {
  const out = new Float64Array(from.length)
  for (let r = 0; r < out.length; r++) out[r] = (to[r] - from[r]) / QUANTA_PER_UNIT
  return out
}
