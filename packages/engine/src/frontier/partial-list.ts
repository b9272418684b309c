/**
 * Ways to decide some of the issues, smallest loss first: a record of utilities and index words each, and the losses.
 */
export interface PartialList {
  records: Float64Array
  losses: Float64Array
  size: number
}

export function makePartialList(stride: number): PartialList {
  return { records: new Float64Array(16 * stride), losses: new Float64Array(16), size: 0 }
}

/** Makes `list` the one way to decide nothing. */
export function decideNothing(list: PartialList, stride: number): void {
  for (let d = 0; d < stride; d++) list.records[d] = 0
  list.losses[0] = 0
  list.size = 1
}

/** Makes room for more members. */
export function growPartialList(list: PartialList): void {
  const losses = new Float64Array(2 * list.losses.length)
  losses.set(list.losses)
  list.losses = losses
  const records = new Float64Array(2 * list.records.length)
  records.set(list.records)
  list.records = records
}

/**
 * Drops members that another makes useless: never worse and somewhere better, or equal and of a smaller index. Keeps
 * the order; a dominating member has no larger loss (but for rounding), so only those before are looked at.
 */
export function dropUseless(list: PartialList, stride: number, parties: number): void {
  const { records, losses } = list
  let kept = 0
  for (let p = 0; p < list.size; p++) {
    const at = p * stride
    let q = 0
    for (; q < kept; q++) {
      const other = q * stride
      let i = 0
      while (i < parties && records[other + i] >= records[at + i]) i++
      if (i === parties) break
    }
    if (q < kept) {
      replaceIfLater(records, q * stride, at, stride, parties)
      continue
    }
    if (kept < p) {
      for (let d = 0; d < stride; d++) records[kept * stride + d] = records[at + d]
      losses[kept] = losses[p]
    }
    kept++
  }
  list.size = kept
}

/** Where two records have the same utilities, the one at `to` gets the smaller index of the two. */
function replaceIfLater(records: Float64Array, to: number, from: number, stride: number, parties: number): void {
  for (let i = 0; i < parties; i++) if (records[to + i] !== records[from + i]) return
  for (let w = parties; w < stride; w++) {
    if (records[to + w] < records[from + w]) return
    if (records[to + w] > records[from + w]) {
      for (; w < stride; w++) records[to + w] = records[from + w]
      return
    }
  }
}
