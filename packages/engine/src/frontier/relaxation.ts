import type { IndexWords } from '../outcome-space/index-words.js'
import type { OutcomeSpace, UtilityTable } from '../outcome-space/outcome-space.js'
import type { DecisionGraph } from './decision-graph.js'

/**
 * The Lagrangian relaxation of the closest outcome: for multipliers λ >= 0 that sum to 1,
 *
 *     L(λ) = max over feasible x of sum_i λ_i (U_i(x) − R_i)  >=  max over x of min_i (U_i(x) − R_i),
 *
 * computed bottom up over the decision graph. All arrays belong to the relaxation and hold for its last `solve`.
 */
export interface Relaxation {
  readonly graph: DecisionGraph
  /** Doubles a cell has in `records`: its utilities (parties), then its part of the OutcomeIndex (words). */
  readonly stride: number
  readonly records: Float64Array
  /** The cells that no other cell of their group makes useless, by group: active[activeStart[g] ..]. */
  readonly active: Int32Array
  readonly activeStart: Int32Array
  /** A number for each cell, the same for cells of a group that open the same children. */
  readonly families: Int32Array
  readonly multipliers: Float64Array
  /** U_i − R_i at the outcome that `solve` found, and its options. */
  readonly surplus: Float64Array
  readonly digits: Int32Array
  load(table: UtilityTable): void
  /** What rounding can add to or take from any of the values here, in quanta. */
  roundingError(reservation: Float64Array): number
  /**
   * Leaves as active, of the cells that the table leaves, those whose mark is 0, until the next `load`: what is answered
   * is then about the outcomes made of these alone.
   */
  narrow(marks: Uint8Array): void
  /** L(λ) for the λ in `multipliers`; minus infinity where no outcome is left. */
  solve(reservation: Float64Array): number
  /**
   * Fills `losses`: by how much a cell falls short of its group's best; and `openLosses`: by how much any outcome that
   * opens a group falls short of L(λ) because of what is decided above it. Losses along an outcome add up to L(λ) less
   * its own value.
   */
  measureLosses(): void
  readonly losses: Float64Array
  readonly openLosses: Float64Array
}

export function makeRelaxation(space: OutcomeSpace, graph: DecisionGraph, index: IndexWords): Relaxation {
  const { parties, offsets } = space
  const { cellStart, childStart, children, cellIssue, cellOption } = graph
  const roots = graph.roots ?? new Int32Array(0)
  const cells = cellIssue.length
  const groups = cellStart.length - 1
  const stride = parties + index.words
  const width = offsets[space.sizes.length]

  const records = new Float64Array(cells * stride)
  const slots = new Int32Array(cells)
  for (let k = 0; k < cells; k++) {
    slots[k] = offsets[cellIssue[k]] + cellOption[k]
    records[k * stride + parties + index.word[cellIssue[k]]] = cellOption[k] * index.stride[cellIssue[k]]
  }
  const termCells: number[] = []
  for (let k = 0; k < cells; k++)
    for (let t = graph.termStart[k]; t < graph.termStart[k + 1]; t++)
      termCells.push(k * stride + space.terms[graph.terms[t]].party, graph.terms[t])
  const termTargets = Int32Array.from(termCells)
  const families = childFamilies(graph)
  const operations = (space.sizes.length + 2) * (parties + 2)

  const active = new Int32Array(cells)
  const useful = new Uint8Array(cells)
  const activeStart = new Int32Array(groups + 1)
  const values = new Float64Array(cells)
  const best = new Float64Array(groups)
  const choice = new Int32Array(groups)
  const stack = new Int32Array(groups)
  const multipliers = new Float64Array(parties)
  const surplus = new Float64Array(parties)
  const digits = new Int32Array(space.sizes.length)
  const losses = new Float64Array(cells)
  const openLosses = new Float64Array(groups)
  let magnitude = 0

  /** Whether cell k of a group is made useless by another: never worse, better or earlier somewhere, same children. */
  function isUseless(k: number, from: number, to: number): boolean {
    for (let other = from; other < to; other++) {
      if (other === k || families[other] !== families[k]) continue
      let i = 0
      let isEqual = true
      for (; i < parties; i++) {
        const difference = records[other * stride + i] - records[k * stride + i]
        if (difference < 0) break
        if (difference > 0) isEqual = false
      }
      if (i === parties && (!isEqual || other < k)) return true
    }
    return false
  }

  return {
    graph,
    stride,
    records,
    active,
    activeStart,
    multipliers,
    surplus,
    digits,
    losses,
    openLosses,
    families,
    load(table) {
      const { contributions } = table
      for (let k = 0; k < cells; k++) {
        const slot = slots[k]
        for (let i = 0; i < parties; i++) records[k * stride + i] = contributions[i * width + slot]
      }
      for (let t = 0; t < termTargets.length; t += 2) records[termTargets[t]] += table.terms[termTargets[t + 1]]
      magnitude = 0
      for (let k = 0; k < cells; k++) for (let i = 0; i < parties; i++) magnitude += Math.abs(records[k * stride + i])
      let size = 0
      for (let g = 0; g < groups; g++) {
        const from = cellStart[g]
        const to = cellStart[g + 1]
        for (let k = from; k < to; k++) {
          useful[k] = Number(!isUseless(k, from, to))
          if (useful[k] === 1) active[size++] = k
        }
        activeStart[g + 1] = size
      }
    },
    narrow(marks) {
      let size = 0
      for (let g = 0; g < groups; g++) {
        for (let k = cellStart[g]; k < cellStart[g + 1]; k++) if (useful[k] > marks[k]) active[size++] = k
        activeStart[g + 1] = size
      }
    },
    roundingError(reservation) {
      let total = magnitude
      for (let i = 0; i < parties; i++) total += Math.abs(reservation[i])
      return 1 + total * operations * 2 ** -50
    },
    solve(reservation) {
      const first = multipliers[0]
      const second = parties > 1 ? multipliers[1] : 0
      for (let g = 0; g < groups; g++) {
        let most = Number.NEGATIVE_INFINITY
        let chosen = -1
        const end = activeStart[g + 1]
        for (let a = activeStart[g]; a < end; a++) {
          const k = active[a]
          const at = k * stride
          let value = first * records[at]
          if (parties > 1) value += second * records[at + 1]
          for (let i = 2; i < parties; i++) value += multipliers[i] * records[at + i]
          const lastChild = childStart[k + 1]
          for (let c = childStart[k]; c < lastChild; c++) value += best[children[c]]
          values[k] = value
          if (value > most) {
            most = value
            chosen = k
          }
        }
        best[g] = most
        choice[g] = chosen
      }
      let bound = 0
      let depth = 0
      for (let i = 0; i < parties; i++) {
        surplus[i] = -reservation[i]
        bound -= multipliers[i] * reservation[i]
      }
      for (let r = 0; r < roots.length; r++) {
        bound += best[roots[r]]
        if (choice[roots[r]] < 0) return Number.NEGATIVE_INFINITY
        stack[depth++] = roots[r]
        while (depth > 0) {
          const k = choice[stack[--depth]]
          digits[cellIssue[k]] = cellOption[k]
          for (let i = 0; i < parties; i++) surplus[i] += records[k * stride + i]
          for (let c = childStart[k]; c < childStart[k + 1]; c++) stack[depth++] = children[c]
        }
      }
      return bound
    },
    measureLosses() {
      for (let g = 0; g < groups; g++)
        for (let a = activeStart[g]; a < activeStart[g + 1]; a++) losses[active[a]] = best[g] - values[active[a]]
      if (children.length === 0) return
      openLosses.fill(Number.POSITIVE_INFINITY)
      for (let r = 0; r < roots.length; r++) openLosses[roots[r]] = 0
      for (let g = groups - 1; g >= 0; g--)
        for (let a = activeStart[g]; a < activeStart[g + 1]; a++) {
          const k = active[a]
          const loss = openLosses[g] + losses[k]
          for (let c = childStart[k]; c < childStart[k + 1]; c++)
            if (loss < openLosses[children[c]]) openLosses[children[c]] = loss
        }
    },
  }
}

function childFamilies(graph: DecisionGraph): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(graph.cellGroup, (group, k) => {
    const key = `${group}:${graph.children.subarray(graph.childStart[k], graph.childStart[k + 1]).join()}`
    const family = known.get(key) ?? known.size
    known.set(key, family)
    return family
  })
}
