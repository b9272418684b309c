import type { LeverGame, LeverSet } from './cheapest-set.js'
import { type Budget, findHittingSet } from './hitting-set.js'

/** Questions to the bound, and steps of the search for a set that has a member of every cut. */
export type CutBudget = { readonly questions: number; readonly steps: number }

export type CutSearch =
  | { readonly kind: 'found'; readonly set: LeverSet | null }
  /** The budget ran out; a cheapest set may be any. */
  | { readonly kind: 'spent' }

/** Questions spent on whether no subset of a set opens a zone: one at first, more where the bound alone cannot tell. */
const DEPTHS = [1, 8, 64]

/**
 * The cheapest set of levers with g <= 0, as `findCheapestSet` has it, by implicit hitting sets: a cut is a set of levers
 * none of whose complement's subsets opens a zone, so that whatever does has a lever of each cut. The least set that has
 * one is tried; where it opens no zone, it gives another cut: the largest set around it that is known to be closed. Sets
 * are tried in the order in which they would be chosen, so that the first that opens a zone is the one, and that all
 * subsets of one that does not are closed as well.
 *
 * Cost: a cut takes a question for each lever and more where the bound is loose; their number is small where it is tight.
 *
 * @source Chandrasekaran, Karp, Moreno-Centeno & Vempala 2011, Algorithms for implicit hitting set problems
 */
export const findByCuts = (game: LeverGame, { questions, steps }: CutBudget): CutSearch => {
  const n = game.costs.length
  const byCost = [...game.costs.keys()].sort((a, b) => game.costs[a] - game.costs[b] || a - b)
  const [asked, stepped]: Budget[] = [{ left: questions }, { left: steps }]
  const cuts: Int32Array[] = []
  for (;;) {
    const least = findHittingSet(game.costs, cuts, stepped)
    if (least === undefined || asked.left < 0) return { kind: 'spent' }
    if (least === null) return { kind: 'found', set: null }
    const closed = new Uint8Array(n)
    for (const lever of least.levers) closed[lever] = 1
    if (game.opens(closed)) return { kind: 'found', set: least }
    const depth = DEPTHS.find((one) => isClosed(game, closed, one, asked))
    // The cheap ones first: what is left to choose from should be dear.
    if (depth !== undefined)
      for (const lever of byCost) {
        if (closed[lever] === 1) continue
        closed[lever] = 1
        if (!isClosed(game, closed, depth, asked)) closed[lever] = 0
      }
    cuts.push(Int32Array.from([...closed.keys()].filter((lever) => closed[lever] === 0)))
  }
}

/** Whether it is known after so many questions that no subset of the levers of `among` gives g <= 0. */
const isClosed = (game: LeverGame, among: Uint8Array, depth: number, budget: Budget): boolean => {
  const on = new Uint8Array(among.length)
  const open = among.slice()
  let left = depth
  const visit = (from: number): boolean => {
    if (left-- <= 0 || budget.left-- <= 0) return false
    if (!game.mayOpen(on, open)) return true
    let lever = from
    while (lever < open.length && open[lever] === 0) lever++
    if (lever === open.length) return !game.opens(on)
    open[lever] = 0
    on[lever] = 1
    const isOut = visit(lever + 1)
    on[lever] = 0
    const isClosedWithout = isOut && visit(lever + 1)
    open[lever] = 1
    return isClosedWithout
  }
  return visit(0)
}
