import { FLOAT, isClose } from '../numeric/tolerance.js'
import { type CutBudget, findByCuts } from './cut-search.js'

/** What a search for the cheapest set of levers asks of the case. */
export type LeverGame = {
  readonly costs: Float64Array
  /** g with exactly the levers of `on` at work. */
  gap(on: Uint8Array): number
  /** Whether g <= 0 with exactly the levers of `on` (1 = pulled) at work. */
  opens(on: Uint8Array): boolean
  /** False only where no way to decide the levers of `open` (1 = undecided), those of `on` being pulled, gives g <= 0. */
  mayOpen(on: Uint8Array, open: Uint8Array): boolean
}

export type LeverSet = { readonly levers: readonly number[]; readonly cost: number }

/** `isProven`: false where a cheaper set may open a zone, or any where none was found. */
export type LeverAnswer = { readonly set: LeverSet | null; readonly isProven: boolean }

/** Levers up to which all sets are gone through at once, and where need be. */
const MOST_QUICK = 8
const MOST_SEARCHED = 20
const BUDGET: CutBudget = { questions: 20_000, steps: 200_000 }

/**
 * The cheapest set of levers with g <= 0; ties: fewer levers, then the order of the file (the set whose first
 * differing lever comes earlier). Costs within FLOAT of each other are equal, so that decimal costs tie as they read.
 * null where no set suffices. A further lever may raise g: no monotonicity is assumed.
 *
 * Exact for up to twenty levers, by depth-first branch and bound at worst. Beyond, `findByCuts` proves it as far as its
 * budget goes; where that ends, the set is one that opens a zone, found by pulling what helps most and letting go of what
 * is not needed, and says so.
 */
export const findCheapestSet = (game: LeverGame, budget: CutBudget = BUDGET): LeverAnswer => {
  const n = game.costs.length
  if (n <= MOST_QUICK) return { set: searchSets(game, null), isProven: true }
  const cut = findByCuts(game, budget)
  if (cut.kind === 'found') return { set: cut.set, isProven: true }
  const known = findByGains(game)
  return n <= MOST_SEARCHED ? { set: searchSets(game, known), isProven: true } : { set: known, isProven: false }
}

/**
 * Pulls the lever that leaves the lowest g, until g <= 0 or each would raise it; then lets go of those that are not needed,
 * the dearest first.
 */
const findByGains = (game: LeverGame): LeverSet | null => {
  const on = new Uint8Array(game.costs.length)
  const levers = [...on.keys()]
  for (let gap = game.gap(on); gap > 0; ) {
    let best = -1
    let least = Infinity
    for (const lever of levers) {
      if (on[lever]) continue
      on[lever] = 1
      const then = game.gap(on)
      on[lever] = 0
      if (then >= least) continue
      least = then
      best = lever
    }
    if (best < 0 || least > gap) return null
    on[best] = 1
    gap = least
  }
  for (const lever of levers.toSorted((a, b) => game.costs[b] - game.costs[a])) {
    if (!on[lever]) continue
    on[lever] = 0
    if (!game.opens(on)) on[lever] = 1
  }
  return { levers: indices(on), cost: indices(on).reduce((sum, lever) => sum + game.costs[lever], 0) }
}

/**
 * All sets, depth first, but for those that cannot be better than the best found: a node has decided a prefix of the
 * levers, and is dropped where it costs as much or where even the most favourable completion leaves g > 0. `known`: a set
 * that opens a zone, if there is one. 2^levers nodes at worst.
 */
const searchSets = (game: LeverGame, known: LeverSet | null): LeverSet | null => {
  const n = game.costs.length
  let best: LeverSet | null = null
  const on = new Uint8Array(n)
  const open = new Uint8Array(n).fill(1)

  const cannotImprove = (cost: number, size: number): boolean => {
    if (best === null) return known !== null && cost > known.cost && !isClose(cost, known.cost, FLOAT)
    return isClose(cost, best.cost, FLOAT) ? size >= best.levers.length : cost > best.cost
  }

  // Levers are decided in file order, pulled first: among equal (cost, size) the first found is the first in file order.
  const visit = (lever: number, cost: number, size: number): void => {
    if (cannotImprove(cost, size)) return
    if (lever === n) {
      if (game.opens(on)) best = { levers: indices(on), cost }
      return
    }
    if (!game.mayOpen(on, open)) return
    open[lever] = 0
    on[lever] = 1
    visit(lever + 1, cost + game.costs[lever], size + 1)
    on[lever] = 0
    visit(lever + 1, cost, size)
    open[lever] = 1
  }
  visit(0, 0, 0)
  return best
}

const indices = (on: Uint8Array): number[] => [...on.keys()].filter((lever) => on[lever])
