import { FLOAT, isClose } from '../numeric/tolerance.js'

/** What a search for the cheapest set of levers asks of the case. */
export type LeverGame = {
  readonly costs: Float64Array
  /** Whether g <= 0 with exactly the levers of `on` (1 = pulled) at work. */
  opens(on: Uint8Array): boolean
  /** False only where no way to decide the levers of `open` (1 = undecided), those of `on` being pulled, gives g <= 0. */
  mayOpen(on: Uint8Array, open: Uint8Array): boolean
}

export type LeverSet = { readonly levers: readonly number[]; readonly cost: number }

/**
 * The cheapest set of levers with g <= 0; ties: fewer levers, then the order of the file (the set whose first
 * differing lever comes earlier). Costs within FLOAT of each other are equal, so that decimal costs tie as they read.
 * null where no set suffices. A further lever may raise g: no monotonicity is assumed.
 *
 * Depth-first branch and bound: a node has decided a prefix of the levers, and is dropped where it costs as much as the
 * best set found or where even the most favourable completion leaves g > 0. Exact for any number of levers; the cost is
 * the number of nodes that neither drops, 2^levers at worst.
 */
export const findCheapestSet = (game: LeverGame): LeverSet | null => {
  const n = game.costs.length
  let best: LeverSet | null = null
  const on = new Uint8Array(n)
  const open = new Uint8Array(n).fill(1)

  const cannotImprove = (cost: number, size: number): boolean => {
    if (best === null) return false
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
