import type { Budget } from './budget.js'
import { select } from './select.js'

/** Points kept so far, asked whether one of them is nearly as good as another point for everyone. */
export interface CoverArchive {
  /** Whether a kept point is at least the one at `at` less `slack`, in every utility. */
  covers(data: Float64Array, at: number, slack: number): boolean
  /** The most by which a point that was covered passed the one that covered it, in any utility; 0 if none did. */
  granted(): number
  add(data: Float64Array, at: number): void
}

interface Tree {
  points: Float64Array
  /** For each node the largest of each utility below it; node n has children 2n + 1 and 2n + 2. */
  corners: Float64Array
  size: number
}

const BUFFER = 32
const LEAF = 8
/** Points that covered something lately, asked first: what is near each other is mostly covered by the same. */
const RECENT = 8

/**
 * A buffer, and trees of 32, 64, 128 … points (Bentley & Saxe 1980), in any order. Points looked at are taken from the
 * budget.
 */
export function makeCoverArchive(parties: number, budget: Budget): CoverArchive {
  const buffer = new Float64Array(BUFFER * parties)
  const recent = new Float64Array(RECENT * parties)
  const asked = new Float64Array(parties)
  const wanted = new Float64Array(parties)
  const trees: Tree[] = []
  let held = 0
  let remembered = 0
  let granted = 0
  let looked = 0

  /** Notes by how much the point at `at` is passed by the one asked about, and that it covered something. */
  function note(points: Float64Array, at: number): void {
    for (let i = 0; i < parties; i++) if (asked[i] - points[at + i] > granted) granted = asked[i] - points[at + i]
  }

  function isCoveredBy(points: Float64Array, from: number, to: number): boolean {
    looked += to - from
    for (let at = from * parties; at < to * parties; at += parties) {
      let i = 0
      while (i < parties && points[at + i] >= wanted[i]) i++
      if (i < parties) continue
      note(points, at)
      if (points !== recent) {
        const slot = (remembered++ % RECENT) * parties
        for (let d = 0; d < parties; d++) recent[slot + d] = points[at + d]
      }
      return true
    }
    return false
  }

  function isCoveredBelow(tree: Tree, node: number, from: number, to: number): boolean {
    looked++
    for (let i = 0; i < parties; i++) if (tree.corners[node * parties + i] < wanted[i]) return false
    if (to - from <= LEAF) return isCoveredBy(tree.points, from, to)
    const middle = (from + to) >>> 1
    return isCoveredBelow(tree, 2 * node + 1, from, middle) || isCoveredBelow(tree, 2 * node + 2, middle, to)
  }

  function build({ points, corners }: Tree, node: number, from: number, to: number): void {
    let widest = -1
    let split = 0
    for (let i = 0; i < parties; i++) {
      let low = Number.POSITIVE_INFINITY
      let high = Number.NEGATIVE_INFINITY
      for (let at = from * parties + i; at < to * parties; at += parties) {
        if (points[at] < low) low = points[at]
        if (points[at] > high) high = points[at]
      }
      corners[node * parties + i] = high
      if (high - low > widest) {
        widest = high - low
        split = i
      }
    }
    if (to - from <= LEAF) return
    const middle = (from + to) >>> 1
    select(points, parties, split, from, to - 1, middle)
    build({ points, corners, size: 0 }, 2 * node + 1, from, middle)
    build({ points, corners, size: 0 }, 2 * node + 2, middle, to)
  }

  /** The buffer and the trees up to the first gap become one tree there. */
  function plant(): void {
    let level = 0
    while (level < trees.length && trees[level].size > 0) level++
    const size = BUFFER << level
    const tree = { points: new Float64Array(size * parties), corners: new Float64Array(size * parties), size }
    tree.points.set(buffer)
    for (let below = 0, at = BUFFER; below < level; below++) {
      tree.points.set(trees[below].points, at * parties)
      at += trees[below].size
      trees[below] = { points: buffer, corners: buffer, size: 0 }
    }
    build(tree, 0, 0, size)
    trees[level] = tree
    held = 0
    looked += size
  }

  return {
    covers(data, at, slack) {
      for (let i = 0; i < parties; i++) {
        asked[i] = data[at + i]
        wanted[i] = asked[i] - slack
      }
      let isCovered = isCoveredBy(recent, 0, Math.min(RECENT, remembered))
      for (let t = trees.length - 1; t >= 0 && !isCovered; t--)
        isCovered = trees[t].size > 0 && isCoveredBelow(trees[t], 0, 0, trees[t].size)
      isCovered ||= isCoveredBy(buffer, 0, held)
      budget.left -= looked
      looked = 0
      return isCovered
    },
    granted: () => granted,
    add(data, at) {
      for (let i = 0; i < parties; i++) buffer[held * parties + i] = data[at + i]
      if (++held === BUFFER) plant()
    },
  }
}
