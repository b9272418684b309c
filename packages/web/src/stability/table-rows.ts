import type { Assessed } from './assess.js'
import { type ConceptMask, countConcepts } from './concepts.js'

/** Which states a table has: those that meet all of it. */
export type Filter = {
  /** Equilibria under one of these concepts; 0: every state. */
  readonly equilibrium: ConceptMask
  /** Stable for this decision maker under some concept; null: no matter. */
  readonly stableFor: number | null
  /** Options taken, and not taken, as bits. */
  readonly taken: number
  readonly notTaken: number
}

export const NO_FILTER: Filter = { equilibrium: 0, stableFor: null, taken: 0, notTaken: 0 }

/** By number; by how many concepts a state is an equilibrium under, most first; by a decision maker's rank, best first. */
export type Order =
  | { readonly by: 'number' | 'equilibrium'; readonly isReversed: boolean }
  | { readonly by: 'rank'; readonly maker: number; readonly isReversed: boolean }

/** The states that meet a filter, in an order, ties by number. `among`: only these. */
export const rowsOf = (
  { graph, stable, equilibrium }: Assessed,
  filter: Filter,
  order: Order,
  among: ReadonlySet<number> | null = null,
): number[] => {
  const { states, ranks } = graph
  const meets = (s: number): boolean =>
    (among === null || among.has(s)) &&
    (filter.equilibrium === 0 || (equilibrium[s]! & filter.equilibrium) !== 0) &&
    (filter.stableFor === null || stable[filter.stableFor]![s] !== 0) &&
    (states[s]! & filter.taken) === filter.taken &&
    (states[s]! & filter.notTaken) === 0
  /** The larger, the earlier. */
  const key = (s: number): number => {
    switch (order.by) {
      case 'number':
        return -s
      case 'equilibrium':
        return countConcepts(equilibrium[s]!)
      case 'rank':
        return ranks[order.maker]!.of[s]!
    }
  }
  const sign = order.isReversed ? -1 : 1
  const keys = Array.from(states, (_, s) => key(s))
  return [...states.keys()].filter(meets).sort((a, b) => sign * (keys[b]! - keys[a]!) || a - b)
}
