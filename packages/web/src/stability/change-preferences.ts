import { type Graph, type Ranks, ranksByGroups, ranksByStatements, rerank } from '@parley/engine/graph-model'
import { type Assessed, assess } from './assess.js'

/**
 * Another order of one decision maker's preferences. `statements`: those of the case that count, by number, the most
 * important first; one that is left out counts for nothing. `ranks`: each state's rank, 1 the worst.
 */
export type Change =
  | { readonly kind: 'statements'; readonly order: readonly number[] }
  | { readonly kind: 'ranks'; readonly of: Int32Array }

/** By decision maker; who is not in it keeps its preferences. */
export type Changes = ReadonlyMap<number, Change>

export const NO_CHANGES: Changes = new Map()

/** The conflict with changed preferences. Cost: that of the analysis, a few milliseconds for a thousand states. */
export const reassess = (base: Assessed, changes: Changes): Assessed => {
  if (changes.size === 0) return base
  const { graph } = base
  return assess(rerank(graph, new Map([...changes].map(([maker, change]) => [maker, ranksOf(graph, maker, change)]))))
}

const ranksOf = ({ model, states }: Graph, maker: number, change: Change): Ranks => {
  if (change.kind === 'ranks') return dense(change.of)
  const { preference } = model.decisionMakers[maker]!
  if (preference.kind !== 'statements') throw new Error('an order of statements for who has none')
  const { statements } = preference
  return ranksByStatements(
    change.order.map((k) => statements[k]!),
    model.options.length,
    states,
  )
}

/** Ranks without gaps, in the same order. */
const dense = (of: Int32Array): Ranks => {
  const levels = [...new Set(of)].sort((a, b) => b - a)
  return ranksByGroups(
    levels.map((level) => [...of.keys()].filter((s) => of[s] === level)),
    of.length,
  )
}

/** The order of a decision maker's statements, changed or as in the case. */
export const orderOf = ({ graph }: Assessed, changes: Changes, maker: number): readonly number[] => {
  const change = changes.get(maker)
  if (change?.kind === 'statements') return change.order
  const { preference } = graph.model.decisionMakers[maker]!
  return preference.kind === 'statements' ? preference.statements.map((_, k) => k) : []
}

/** The changes with an order of one decision maker's statements; the order of the case is no change. */
export const withOrder = (base: Assessed, changes: Changes, maker: number, order: readonly number[]): Changes => {
  const next = new Map(changes)
  const own = orderOf(base, NO_CHANGES, maker)
  if (own.length === order.length && own.every((k, p) => order[p] === k)) next.delete(maker)
  else next.set(maker, { kind: 'statements', order })
  return next
}

/** The changes with a ranking of one decision maker's; the ranking of the case is no change. */
export const withRanks = (base: Assessed, changes: Changes, maker: number, of: Int32Array): Changes => {
  const next = new Map(changes)
  const own = base.graph.ranks[maker]!.of
  if (own.every((rank, s) => of[s] === rank)) next.delete(maker)
  else next.set(maker, { kind: 'ranks', of })
  return next
}

/** An order with one entry moved to a place. */
export const moved = (order: readonly number[], from: number, to: number): readonly number[] =>
  to < 0 || to >= order.length ? order : order.toSpliced(from, 1).toSpliced(to, 0, order[from]!)

/**
 * A ranking in which a state goes up (or down) by half a step: out of its tie to a place of its own, or from a place of
 * its own into the tie beside it. null: it is alone at the end already.
 */
export const shifted = (of: Int32Array, state: number, by: 1 | -1): Int32Array | null => {
  const own = of[state]!
  const isTied = of.some((rank, s) => rank === own && s !== state)
  const beside = by > 0 ? nearest(of, own, 1) : nearest(of, own, -1)
  if (!isTied && beside === null) return null
  /** Ranks twice as far apart have room between them. */
  const next = of.map((rank) => 2 * rank)
  next[state] = isTied ? 2 * own + by : 2 * beside!
  return dense(next).of
}

const nearest = (of: Int32Array, rank: number, by: 1 | -1): number | null => {
  let found: number | null = null
  for (const other of of) if ((other - rank) * by > 0 && (found === null || (other - found) * by < 0)) found = other
  return found
}

/** A state whose standing as an equilibrium differs between two analyses. */
export type Difference = {
  readonly state: number
  /** Concepts, as bits. */
  readonly gained: number
  readonly lost: number
}

export const differencesOf = (before: Assessed, after: Assessed): Difference[] => {
  const differences: Difference[] = []
  for (let state = 0; state < before.equilibrium.length; state++) {
    const gained = after.equilibrium[state]! & ~before.equilibrium[state]!
    const lost = before.equilibrium[state]! & ~after.equilibrium[state]!
    if (gained | lost) differences.push({ state, gained, lost })
  }
  return differences
}
