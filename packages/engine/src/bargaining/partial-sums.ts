import { ascendingOrder } from '../numeric/ascending-order.js'
import type { OutcomeSpace, UtilityTable } from '../outcome-space/outcome-space.js'

/** Distinct sums over some issues, [k * parties + i], and how many ways lead to each. */
export interface PartialSums {
  readonly sums: Float64Array
  readonly counts: Float64Array
}

/** Sums that are made before equal ones are united, as a multiple of the limit. */
const MOST = 8
/** Counts are sums of whole doubles. */
const EXACT_BELOW = 2n ** 53n

/**
 * The distribution of partial sums over each half of the issues, as far as it matters for who reaches `reservation`: a
 * sum from which a party cannot reach it any more is dropped, and sums from which it cannot miss it are one. `wanted` is
 * what a sum of either half must add up to: the reservation value, or what every outcome gives where that is more. null
 * where a half would have more than `limit` distinct sums or 2^53 outcomes. For spaces without terms and red lines.
 */
export function foldSums(
  space: OutcomeSpace,
  table: UtilityTable,
  reservation: Float64Array,
  limit: number,
): { readonly one: PartialSums; readonly other: PartialSums; readonly wanted: Float64Array } | null {
  const { parties } = space
  const halves = halve(space)
  /** What the issues not yet folded can add at least and at most. */
  const least = new Float64Array(parties)
  const most = new Float64Array(parties)
  const add = (issue: number, sign: 1 | -1) => {
    for (let i = 0; i < parties; i++) {
      const [low, high] = range(space, table, i, issue)
      least[i] += sign * low
      most[i] += sign * high
    }
  }
  for (let j = 0; j < space.sizes.length; j++) add(j, 1)
  const wanted = reservation.map((r, i) => Math.max(r, least[i]))
  const folded: PartialSums[] = []
  for (const issues of halves) {
    if (issues.reduce((product, j) => product * BigInt(space.sizes[j]), 1n) >= EXACT_BELOW) return null
    let half: PartialSums = { sums: new Float64Array(parties), counts: Float64Array.of(1) }
    for (const issue of issues) {
      add(issue, -1)
      const next = addIssue(space, table, half, issue, wanted, least, most, limit)
      if (next === null) return null
      half = next
    }
    for (const issue of issues) add(issue, 1)
    folded.push(half)
  }
  return { one: folded[0], other: folded[1], wanted }
}

/** Two sets of issues with about as many outcomes each. */
function halve({ sizes }: OutcomeSpace): readonly [number[], number[]] {
  const halves: [number[], number[]] = [[], []]
  const logs = [0, 0]
  const order = Array.from(sizes, (_, j) => j).sort((a, b) => sizes[b] - sizes[a])
  for (const j of order) {
    const half = logs[0] <= logs[1] ? 0 : 1
    halves[half].push(j)
    logs[half] += Math.log(sizes[j])
  }
  return halves
}

function range(space: OutcomeSpace, table: UtilityTable, party: number, issue: number): [number, number] {
  const base = party * space.offsets[space.sizes.length]
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let at = base + space.offsets[issue]; at < base + space.offsets[issue + 1]; at++) {
    low = Math.min(low, table.contributions[at])
    high = Math.max(high, table.contributions[at])
  }
  return [low, high]
}

function addIssue(
  space: OutcomeSpace,
  table: UtilityTable,
  half: PartialSums,
  issue: number,
  wanted: Float64Array,
  least: Float64Array,
  most: Float64Array,
  limit: number,
): PartialSums | null {
  const { parties, sizes, offsets } = space
  const width = offsets[sizes.length]
  const many = half.counts.length * sizes[issue]
  if (many > MOST * limit) return null
  const sums = new Float64Array(many * parties)
  const counts = new Float64Array(many)
  let size = 0
  for (let k = 0; k < half.counts.length; k++)
    for (let option = 0; option < sizes[issue]; option++) {
      let i = 0
      for (; i < parties; i++) {
        const sum = half.sums[k * parties + i] + table.contributions[i * width + offsets[issue] + option]
        if (sum + most[i] < wanted[i]) break
        sums[size * parties + i] = Math.min(sum, wanted[i] - least[i])
      }
      if (i === parties) counts[size++] = half.counts[k]
    }
  const united = unite(parties, sums.subarray(0, size * parties), counts.subarray(0, size))
  return united.counts.length > limit ? null : united
}

/** Equal sums made one. */
function unite(parties: number, sums: Float64Array, counts: Float64Array): PartialSums {
  const size = counts.length
  let order = Uint32Array.from({ length: size }, (_, k) => k)
  const keys = new Float64Array(size)
  for (let i = parties - 1; i >= 0; i--) {
    for (let k = 0; k < size; k++) keys[k] = sums[order[k] * parties + i]
    const next = ascendingOrder(keys)
    order = next.map((k) => order[k])
  }
  const distinct = new Float64Array(size * parties)
  const weights = new Float64Array(size)
  let last = -1
  for (const k of order) {
    let i = last < 0 ? 0 : parties
    if (last >= 0) for (i = 0; i < parties && distinct[last * parties + i] === sums[k * parties + i]; i++);
    if (last < 0 || i < parties) {
      last++
      for (i = 0; i < parties; i++) distinct[last * parties + i] = sums[k * parties + i]
    }
    weights[last] += counts[k]
  }
  return { sums: distinct.slice(0, (last + 1) * parties), counts: weights.slice(0, last + 1) }
}
