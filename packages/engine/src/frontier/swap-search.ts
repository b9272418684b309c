import type { DecisionGraph } from './decision-graph.js'

/** Improves outcomes by exchanges: a good answer soon, and no proof that there is no better one. */
export interface SwapSearch {
  /**
   * Makes the exchange of one option, or of two on issues that no coupling links, that lifts min_i (U_i − R_i) most, as
   * long as there is one; answers the minimum reached. `digits`: a feasible outcome, changed in place. `surplus`: its
   * U_i − R_i, likewise. Every exchange lifts the minimum by a quantum at least.
   */
  improve(digits: Int32Array, surplus: Float64Array): number
}

/** `records` and `stride` as in the relaxation, whose last table they hold. Of equals the first exchange is made. */
export function makeSwapSearch(
  sizes: Int32Array,
  parties: number,
  graph: DecisionGraph,
  records: Float64Array,
  stride: number,
): SwapSearch {
  const { cellStart, cellOption, cellIssue, childStart, children } = graph
  const roots = graph.roots ?? new Int32Array(0)
  const rootOf = new Int32Array(sizes.length)
  const issuesOf = Array.from(roots, (root, r) => issuesBelow(graph, root, rootOf, r))
  const moves = sizes.reduce((a, b) => a + b, 0)
  const moveIssue = new Int32Array(moves)
  const moveOption = new Int32Array(moves)
  const change = new Float64Array(moves * parties)
  const now = new Float64Array(parties)
  const then = new Float64Array(parties)
  const stack = new Int32Array(graph.cellStart.length)

  /** What an outcome gets below a root, into `out`; false where it is not feasible. */
  function evaluate(root: number, digits: Int32Array, out: Float64Array): boolean {
    out.fill(0)
    let depth = 1
    stack[0] = root
    while (depth > 0) {
      const g = stack[--depth]
      const option = digits[cellIssue[cellStart[g]]]
      let k = cellStart[g]
      while (k < cellStart[g + 1] && cellOption[k] !== option) k++
      if (k === cellStart[g + 1]) return false
      for (let i = 0; i < parties; i++) out[i] += records[k * stride + i]
      for (let c = childStart[k]; c < childStart[k + 1]; c++) stack[depth++] = children[c]
    }
    return true
  }

  /** Lists the feasible exchanges of one option with what each changes; says how many. */
  function listMoves(digits: Int32Array): number {
    let size = 0
    for (let r = 0; r < roots.length; r++) {
      evaluate(roots[r], digits, now)
      for (const j of issuesOf[r]) {
        const kept = digits[j]
        for (let o = 0; o < sizes[j]; o++) {
          if (o === kept) continue
          digits[j] = o
          if (!evaluate(roots[r], digits, then)) continue
          for (let i = 0; i < parties; i++) change[size * parties + i] = then[i] - now[i]
          moveIssue[size] = j
          moveOption[size++] = o
        }
        digits[j] = kept
      }
    }
    return size
  }

  return {
    improve(digits, surplus) {
      for (;;) {
        let binding = 0
        for (let i = 1; i < parties; i++) if (surplus[i] < surplus[binding]) binding = i
        let best = surplus[binding]
        const size = listMoves(digits)
        let first = -1
        let second = -1
        for (let a = 0; a < size; a++) {
          const at = a * parties
          let low = surplus[binding] + change[at + binding]
          for (let i = 0; i < parties && low > best; i++) low = Math.min(low, surplus[i] + change[at + i])
          if (low > best) {
            best = low
            first = a
            second = -1
          }
          const root = rootOf[moveIssue[a]]
          for (let b = a + 1; b < size; b++) {
            const bt = b * parties
            low = surplus[binding] + change[at + binding] + change[bt + binding]
            if (low <= best || rootOf[moveIssue[b]] === root) continue
            for (let i = 0; i < parties && low > best; i++) {
              const reached = surplus[i] + change[at + i] + change[bt + i]
              if (reached < low) low = reached
            }
            if (low <= best) continue
            best = low
            first = a
            second = b
          }
        }
        if (first < 0) return best
        for (let i = 0; i < parties; i++) {
          surplus[i] += change[first * parties + i]
          if (second >= 0) surplus[i] += change[second * parties + i]
        }
        digits[moveIssue[first]] = moveOption[first]
        if (second >= 0) digits[moveIssue[second]] = moveOption[second]
      }
    },
  }
}

/** The issues that are decided below a root, ascending; marks them with its place. */
function issuesBelow(graph: DecisionGraph, root: number, rootOf: Int32Array, place: number): number[] {
  const issues = new Set<number>()
  const seen = new Set([root])
  for (const g of seen)
    for (let k = graph.cellStart[g]; k < graph.cellStart[g + 1]; k++) {
      issues.add(graph.cellIssue[k])
      rootOf[graph.cellIssue[k]] = place
      for (let c = graph.childStart[k]; c < graph.childStart[k + 1]; c++) seen.add(graph.children[c])
    }
  return [...issues].sort((a, b) => a - b)
}
