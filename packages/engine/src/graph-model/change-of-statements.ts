import type { Condition } from '@parley/model'
import { columnsOf, isSet, placesWhere } from './truth.js'
import type { WaysBack } from './ways-back.js'

/**
 * The fewest statements that must be moved to other places of importance so that a state is stable, or is not.
 * `found`: their number and the order that results, by the numbers of the statements now; `none`: no order does; `beyond`:
 * no order with at most so many moves does, and more were not tried.
 */
export type StatementChange =
  | { readonly kind: 'found'; readonly moves: number; readonly order: readonly number[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'beyond'; readonly moves: number }

/** Orders that are tried: all of up to seven statements; of ten, all that two moves lead to. */
const MOST_ORDERS = 10_000

/**
 * Searches orders of the statements by the number moved, the fewest first. Exact where it finds one: every order with
 * fewer moves has been tried. Cost: up to `MOST_ORDERS` orders, each against all sets of states.
 *
 * @param wanted whether the state is to be stable, or not to be
 */
export const fewestMoves = (
  ways: readonly WaysBack[],
  state: number,
  statements: readonly Condition[],
  options: number,
  states: Int32Array,
  wanted: boolean,
): StatementChange => {
  const columns = columnsOf(options, states)
  const places = statements.map((statement) => placesWhere(statement, columns))
  /** By statement and state: 1 where it speaks for that state and not for this one, −1 the other way, else 0. */
  const speaks = places.map((of) => Int8Array.from(states, (_, x) => Number(isSet(of, x)) - Number(isSet(of, state))))
  const isStable = (order: readonly number[]): boolean => {
    const isBetter = new Uint8Array(states.length)
    for (let x = 0; x < states.length; x++) {
      for (const k of order) {
        if (speaks[k][x] === 0) continue
        isBetter[x] = speaks[k][x] > 0 ? 1 : 0
        break
      }
    }
    return ways.every(({ sets }) => sets.some((set) => set.every((x) => isBetter[x] === 0)))
  }
  return searchOrders(statements.length, (order) => isStable(order) === wanted, MOST_ORDERS)
}

/**
 * The order of so many statements that does what is wanted with the fewest moved, the fewest tried first; at most `most`
 * orders are tried.
 */
export const searchOrders = (
  count: number,
  does: (order: readonly number[]) => boolean,
  most: number,
): StatementChange => {
  const start = Array.from({ length: count }, (_, k) => k)
  if (does(start)) return { kind: 'found', moves: 0, order: start }
  const tried = new Set([start.join()])
  let layer = [start]
  for (let moves = 1; layer.length > 0; moves++) {
    const next: number[][] = []
    for (const order of layer) {
      for (const other of neighbours(order)) {
        const key = other.join()
        if (tried.has(key)) continue
        if (tried.size === most) return { kind: 'beyond', moves: moves - 1 }
        tried.add(key)
        if (does(other)) return { kind: 'found', moves, order: other }
        next.push(other)
      }
    }
    layer = next
  }
  return { kind: 'none' }
}

/** Every order that moving one entry leads to. */
const neighbours = (order: readonly number[]): number[][] =>
  order.flatMap((entry, from) => {
    const rest = order.toSpliced(from, 1)
    return order.flatMap((_, to) => (to === from ? [] : [rest.toSpliced(to, 0, entry)]))
  })
