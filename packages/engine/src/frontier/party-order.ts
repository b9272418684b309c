import type { Layout, Points } from './points.js'

/**
 * The parties in an order that depends on their utilities alone: work and thinning then do not depend on the order in
 * which they are named, and permuting the parties permutes the answer. order[c]: the party in place c.
 */
export function orderParties(records: Float64Array, { parties, stride }: Layout): Int32Array {
  return Int32Array.from({ length: parties }, (_, i) => i).sort((a, b) => {
    for (let at = 0; at < records.length; at += stride)
      if (records[at + a] !== records[at + b]) return records[at + b] - records[at + a]
    return 0
  })
}

/** A copy of records in which place c has the utility of party order[c]. */
export function arrangeParties(records: Float64Array, { stride }: Layout, order: Int32Array): Float64Array {
  const arranged = records.slice()
  for (let at = 0; at < records.length; at += stride)
    for (let c = 0; c < order.length; c++) arranged[at + c] = records[at + order[c]]
  return arranged
}

/** Points with the parties in their own order again, sorted best for the first party first. */
export function restoreParties(points: Points, { parties, stride }: Layout, order: Int32Array): Points {
  const { size, data } = points
  const places = Uint32Array.from({ length: size }, (_, k) => k * stride)
  const columns = new Int32Array(parties)
  for (let c = 0; c < parties; c++) columns[order[c]] = c
  places.sort((a, b) => {
    for (let i = 0; i < parties; i++) {
      const difference = data[b + columns[i]] - data[a + columns[i]]
      if (difference !== 0) return difference
    }
    return 0
  })
  const restored = new Float64Array(size * stride)
  places.forEach((from, k) => {
    const to = k * stride
    for (let i = 0; i < parties; i++) restored[to + i] = data[from + columns[i]]
    for (let d = parties; d < stride; d++) restored[to + d] = data[from + d]
  })
  return { data: restored, size, epsilon: points.epsilon }
}
