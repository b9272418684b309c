import type { Id, Judgement } from '@parley/model'
import { scalarOf } from '@parley/model/numbers'
import { type Distribution, distributionOf, pointOf, rangeOf } from './scalar.js'

/** What a slot's number means; it decides the range that thresholds scan (design 14.3). */
export type SlotKind =
  | 'weight'
  | 'value'
  | 'statusQuo'
  | 'settlement'
  | 'hazard'
  | 'discount'
  | 'cost'
  | 'add'
  | 'adds'
  | 'kept'
  | 'broken'
  | 'monitoring'

/** One random draw: of a single slot, or of the slots of a ranking in its order. */
export type Draw =
  | { readonly id: string; readonly slot: number; readonly distribution: Distribution }
  | { readonly id: string; readonly slots: Int32Array; readonly ranking: 'weights' | 'values' }

/**
 * Every number that rests on a judgement, one slot each, in the order of the file.
 * `ids[s]` is the judgement's path with ids instead of indices; `points[s]` its point estimate;
 * `low[s]`, `high[s]` the range that the judgement itself allows (equal for a number, and for a ranking's slots).
 */
export type JudgementTable = {
  readonly ids: readonly string[]
  readonly kinds: readonly SlotKind[]
  readonly points: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly draws: readonly Draw[]
  /** 1 where the slot belongs to a ranking: it is not a numeric judgement of its own. */
  readonly ranked: Uint8Array
}

/** Collects slots while a case is compiled. */
export class JudgementCollector {
  private readonly ids: string[] = []
  private readonly kinds: SlotKind[] = []
  private readonly points: number[] = []
  private readonly low: number[] = []
  private readonly high: number[] = []
  private readonly ranked: number[] = []
  private readonly draws: Draw[] = []

  /** Adds one numeric judgement and returns its slot. */
  scalar(id: string, kind: SlotKind, judgement: Judgement): number {
    const distribution = distributionOf(scalarOf(judgement))
    const slot = this.push(id, kind, pointOf(distribution), ...rangeOf(distribution), 0)
    this.draws.push({ id, slot, distribution })
    return slot
  }

  /** Adds one slot a ranked member, in the ranking's order with `points`, and returns them. */
  ranking(id: string, ranking: 'weights' | 'values', members: readonly Id[], points: Float64Array): Int32Array {
    const kind = ranking === 'weights' ? 'weight' : 'value'
    const slots = Int32Array.from(members, (member, k) => this.push(`${id}.${member}`, kind, points[k], 0, 0, 1))
    this.draws.push({ id, slots, ranking })
    return slots
  }

  table(): JudgementTable {
    return {
      ids: this.ids,
      kinds: this.kinds,
      points: Float64Array.from(this.points),
      low: Float64Array.from(this.low),
      high: Float64Array.from(this.high),
      ranked: Uint8Array.from(this.ranked),
      draws: this.draws,
    }
  }

  private push(id: string, kind: SlotKind, point: number, low: number, high: number, ranked: number): number {
    this.ids.push(id)
    this.kinds.push(kind)
    this.points.push(point)
    this.low.push(ranked ? point : low)
    this.high.push(ranked ? point : high)
    this.ranked.push(ranked)
    return this.ids.length - 1
  }
}

/** The id of the judgement inside effect `k` of an event or lever: `events.e1.effects.0.add`. */
export const effectJudgementId = (owner: 'events' | 'levers', id: Id, k: number, field: string): string =>
  `${owner}.${id}.effects.${k}.${field}`

/** Values that thresholds scan for slot `s` (design 14.3); `points` gives the other weights of the same party. */
export const scannedRange = (
  table: JudgementTable,
  s: number,
  weightsOfParty: (slot: number) => Int32Array,
): readonly [number, number] => {
  switch (table.kinds[s]) {
    case 'add':
    case 'adds':
    case 'cost':
      return [-1, 1]
    case 'kept':
    case 'broken':
      return [0, 20]
    case 'weight': {
      let others = 0
      for (const slot of weightsOfParty(s)) if (slot !== s) others += table.points[slot]
      return [0, 10 * others]
    }
    default:
      return [0, 1]
  }
}
