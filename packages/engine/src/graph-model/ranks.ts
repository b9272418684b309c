import type { Condition } from '@parley/model'
import { columnsOf, isSet, placesWhere } from './truth.js'

/** How a decision maker ranks the states: 1 the worst; the same rank, indifferent. No rank is left out. */
export type Ranks = {
  /** By state. */
  readonly of: Int32Array
  /** The highest rank. */
  readonly levels: number
}

/**
 * Ranks by prioritised statements, the most important first: as if statement k of m scored 2^(m−k) where it holds, but
 * exact for any number of them, since the order is refined statement by statement and never summed.
 *
 * Cost: a pass over the states for each statement. No statement: all tie.
 * @source Fang, Hipel, Kilgour & Peng 2003, A decision support system for interactive decision making
 */
export const ranksByStatements = (statements: readonly Condition[], options: number, numbers: Int32Array): Ranks => {
  const columns = columnsOf(options, numbers)
  const of = new Int32Array(numbers.length)
  for (const statement of statements) {
    const places = placesWhere(statement, columns)
    for (let s = 0; s < of.length; s++) of[s] = 2 * of[s] + (isSet(places, s) ? 1 : 0)
    makeDense(of)
  }
  const levels = makeDense(of)
  for (let s = 0; s < of.length; s++) of[s]++
  return { of, levels }
}

/** Ranks by tied groups of states, best first, each state in exactly one of them. */
export const ranksByGroups = (groups: readonly (readonly number[])[], states: number): Ranks => {
  const of = new Int32Array(states)
  groups.forEach((group, k) => {
    for (const state of group) of[state] = groups.length - k
  })
  return { of, levels: groups.length }
}

/** Ranks by what states are worth: equal numbers tie, and no others. */
export const ranksByWorth = (worth: Float64Array): Ranks => {
  const sorted = Float64Array.from(new Set(worth)).sort()
  const rankOf = new Map<number, number>()
  sorted.forEach((value, k) => {
    rankOf.set(value, k + 1)
  })
  return { of: Int32Array.from(worth, (value) => rankOf.get(value)!), levels: sorted.length }
}

/** States by rank, as places: the best first, those that tie together. */
export const placesOf = ({ of, levels }: Ranks): number[][] => {
  const groups = Array.from({ length: levels }, (): number[] => [])
  for (let s = 0; s < of.length; s++) groups[levels - of[s]].push(s)
  return groups
}

/** Replaces values of 0 and more, few of them larger than twice their number, by 0, 1, 2 … in the same order. */
const makeDense = (values: Int32Array): number => {
  let most = 0
  for (let s = 0; s < values.length; s++) if (values[s] > most) most = values[s]
  const rank = new Int32Array(most + 1)
  for (let s = 0; s < values.length; s++) rank[values[s]] = 1
  let levels = 0
  for (let v = 0; v <= most; v++) if (rank[v]) rank[v] = levels++
  for (let s = 0; s < values.length; s++) values[s] = rank[values[s]]
  return levels
}
