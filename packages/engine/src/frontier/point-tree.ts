import type { Layout, Points } from './points.js'
import { select } from './select.js'

/**
 * Points in a balanced tree, split in the middle of their widest utility. A node's points are records first .. end − 1;
 * its children are the nodes left and right, or it is a leaf (left −1). Node 0 holds all.
 */
export interface PointTree {
  readonly records: Float64Array
  /** What the set fell short by before (see `Points`). */
  readonly epsilon: number
  readonly first: Int32Array
  readonly end: Int32Array
  readonly left: Int32Array
  readonly right: Int32Array
  /** Node-major: the largest of each utility in the node. */
  readonly corners: Float64Array
  /** The sum of a node's corner, and the widest range of one utility in it. */
  readonly sums: Float64Array
  readonly widths: Float64Array
}

/** Points of a leaf, at most. Measured: 2 asks for half as many again, 8 compares twice as many points. */
const LEAF = 4

/** A tree over a copy of `points`, at least one. Cost: n log n. */
export function makePointTree({ parties, stride }: Layout, points: Points): PointTree {
  const { size, epsilon } = points
  const records = points.data.slice(0, size * stride)
  const nodes = 2 * size
  const tree = {
    records,
    epsilon,
    first: new Int32Array(nodes),
    end: new Int32Array(nodes),
    left: new Int32Array(nodes).fill(-1),
    right: new Int32Array(nodes).fill(-1),
    corners: new Float64Array(nodes * parties),
    sums: new Float64Array(nodes),
    widths: new Float64Array(nodes),
  }
  let made = 0
  const build = (from: number, to: number): number => {
    const node = made++
    tree.first[node] = from
    tree.end[node] = to
    let widest = -1
    let split = 0
    for (let i = 0; i < parties; i++) {
      let low = Number.POSITIVE_INFINITY
      let high = Number.NEGATIVE_INFINITY
      for (let at = from * stride + i; at < to * stride; at += stride) {
        if (records[at] < low) low = records[at]
        if (records[at] > high) high = records[at]
      }
      tree.corners[node * parties + i] = high
      tree.sums[node] += high
      if (high - low > widest) {
        widest = high - low
        split = i
      }
    }
    tree.widths[node] = widest
    if (to - from > LEAF) {
      const middle = (from + to) >>> 1
      select(records, stride, split, from, to - 1, middle)
      tree.left[node] = build(from, middle)
      tree.right[node] = build(middle, to)
    }
    return node
  }
  build(0, size)
  return tree
}
