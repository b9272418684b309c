import type { Condition, GraphModel } from '@parley/model'
import { type Columns, placesWhere } from './truth.js'

/** What a model may have at most; beyond it the answer would take minutes or gigabytes. */
export const GRAPH_LIMITS = {
  /** 2^30 combinations are looked through in about a second. */
  options: 30,
  states: 1 << 21,
  /** Pairs of states between which decision makers with irreversible options, or with coalesced states, may move. */
  moves: 2 ** 33,
  /** Four traces of every state for each decision maker, through each of the others. */
  steps: 2 ** 30,
  decisionMakers: 100,
  /** Statements of one decision maker. */
  statements: 1_000,
} as const

/** Combinations of options that are feasible. */
export type StateSpace = {
  readonly options: number
  /** Their decimal numbers, ascending; option i is bit i. */
  readonly numbers: Int32Array
  /** Place of each number, -1 where it is infeasible; null where the numbers are too many for a table. */
  readonly places: Int32Array | null
}

export type ListedStates =
  | { readonly kind: 'found'; readonly space: StateSpace }
  | { readonly kind: 'empty' }
  /** More than `GRAPH_LIMITS.states` are feasible. */
  | { readonly kind: 'too-large' }

/** Options whose combinations are looked at together. */
const CHUNK_OPTIONS = 16
/** Up to so many options a table leads from numbers to places. */
const TABLE_OPTIONS = 22

/**
 * The feasible states of a model, ascending. Cost: 2^options / 32 words for each part of a condition; ends early where
 * there are too many. At most 30 options are expected.
 */
export const listStates = ({ options, infeasible }: Pick<GraphModel, 'options' | 'infeasible'>): ListedStates => {
  const count = options.length
  const chunkOptions = Math.min(count, CHUNK_OPTIONS)
  const chunk = 2 ** chunkOptions
  const total = 2 ** count
  let found = new Int32Array(Math.min(total, GRAPH_LIMITS.states))
  let size = 0
  const columns = lowColumns(count, chunk)
  const isNever: Condition = { kind: 'or', of: infeasible }
  for (let base = 0; base < total; base += chunk) {
    for (let o = chunkOptions; o < count; o++) columns.of[o].fill((base >>> o) & 1 ? 0xffffffff : 0)
    const bad = placesWhere(isNever, columns)
    for (let p = 0; p < chunk; p++) {
      if (bad[p >>> 5] & (1 << (p & 31))) continue
      if (size === found.length) return { kind: 'too-large' }
      found[size++] = base + p
    }
  }
  if (size === 0) return { kind: 'empty' }
  found = found.slice(0, size)
  return { kind: 'found', space: { options: count, numbers: found, places: tableOf(count, found) } }
}

/** Place of a state by its number; -1: infeasible. */
export const placeOf = ({ places, numbers }: StateSpace, number: number): number => {
  if (places !== null) return places[number] ?? -1
  let low = 0
  let high = numbers.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    if (numbers[middle] === number) return middle
    if (numbers[middle] < number) low = middle + 1
    else high = middle - 1
  }
  return -1
}

const lowColumns = (options: number, chunk: number): Columns => {
  const words = (chunk + 31) >>> 5
  const of = Array.from({ length: options }, (_, o) => {
    const column = new Uint32Array(words)
    for (let p = 0; p < chunk; p++) if ((p >>> o) & 1 && o < CHUNK_OPTIONS) column[p >>> 5] |= 1 << (p & 31)
    return column
  })
  return { words, of }
}

const tableOf = (options: number, numbers: Int32Array): Int32Array | null => {
  if (options > TABLE_OPTIONS) return null
  const places = new Int32Array(2 ** options).fill(-1)
  for (let p = 0; p < numbers.length; p++) places[numbers[p]] = p
  return places
}
