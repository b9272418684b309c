import type { OutcomeSpace, UtilityTable } from '../outcome-space/outcome-space.js'

/**
 * The outcome nearest to an agreement zone. `gap` is in quanta. The object and its `digits` belong to the finder and are
 * overwritten by its next call: copy what is to be kept.
 */
export type ClosestOutcome =
  | { readonly kind: 'found'; readonly gap: number; readonly digits: Int32Array }
  | { readonly kind: 'empty' }

/** Finds closest outcomes of one space under one table after another, without allocating. */
export interface ClosestFinder {
  /** Takes a table; it is read at once or during later calls, and must not change in between. */
  load(table: UtilityTable): void
  /** min over feasible outcomes of max_i (R_i − U_i); ties: the largest sum of U, then the smallest OutcomeIndex. */
  closest(reservation: Float64Array): ClosestOutcome
}

export function makeClosestFinder(space: OutcomeSpace): ClosestFinder {
  const { parties, sizes, offsets, terms, redLines } = space
  const issues = sizes.length
  const width = offsets[issues]
  const digits = new Int32Array(issues)
  const found = { kind: 'found' as const, gap: 0, digits: new Int32Array(issues) }
  const at = new Float64Array((issues + 1) * parties)
  const best = new Float64Array((issues + 1) * parties)
  const bestSum = new Float64Array(issues + 1)
  // A term or red line is settled at its last issue.
  const last = (when: readonly (readonly [number, number])[]) => Math.max(...when.map(([j]) => j))
  const termsAt = sizesOf((j) => terms.flatMap((t, k) => (last(t.when) === j ? [k] : [])))
  const linesAt = sizesOf((j) => redLines.flatMap((l, k) => (last(l.when) === j ? [k] : [])))
  function sizesOf<T>(at: (j: number) => T): T[] {
    return Array.from({ length: issues }, (_, j) => at(j))
  }
  const matched = (when: readonly (readonly [number, number])[]) => when.every(([j, o]) => digits[j] === o)
  let table: UtilityTable
  let value = Number.NEGATIVE_INFINITY
  let sum = Number.NEGATIVE_INFINITY

  function visit(j: number, reservation: Float64Array): void {
    let low = Number.POSITIVE_INFINITY
    let total = bestSum[j]
    for (let i = 0; i < parties; i++) {
      const reach = at[j * parties + i] + best[j * parties + i] - reservation[i]
      if (reach < low) low = reach
      total += at[j * parties + i]
    }
    if (low < value || (low === value && total <= sum)) return
    if (j === issues) {
      value = low
      sum = total
      found.digits.set(digits)
      return
    }
    for (let o = 0; o < sizes[j]; o++) {
      digits[j] = o
      if (linesAt[j].some((k) => matched(redLines[k].when))) continue
      for (let i = 0; i < parties; i++)
        at[(j + 1) * parties + i] = at[j * parties + i] + table.contributions[i * width + offsets[j] + o]
      for (const k of termsAt[j]) if (matched(terms[k].when)) at[(j + 1) * parties + terms[k].party] += table.terms[k]
      visit(j + 1, reservation)
    }
  }

  return {
    load(next) {
      table = next
      best.fill(0)
      for (let j = issues - 1; j >= 0; j--) {
        let widest = Number.NEGATIVE_INFINITY
        for (let i = 0; i < parties; i++) {
          let top = Number.NEGATIVE_INFINITY
          for (let o = 0; o < sizes[j]; o++) top = Math.max(top, table.contributions[i * width + offsets[j] + o])
          best[j * parties + i] = best[(j + 1) * parties + i] + top
        }
        for (let o = 0; o < sizes[j]; o++) {
          let all = 0
          for (let i = 0; i < parties; i++) all += table.contributions[i * width + offsets[j] + o]
          widest = Math.max(widest, all)
        }
        bestSum[j] = bestSum[j + 1] + widest
        for (const k of termsAt[j]) {
          best[j * parties + terms[k].party] += Math.max(0, table.terms[k])
          bestSum[j] += Math.max(0, table.terms[k])
        }
      }
    },
    closest(reservation) {
      value = sum = Number.NEGATIVE_INFINITY
      at.fill(0, 0, parties)
      visit(0, reservation)
      if (value === Number.NEGATIVE_INFINITY) return { kind: 'empty' }
      found.gap = 0 - value
      return found
    },
  }
}
