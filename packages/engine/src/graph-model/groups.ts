import type { GraphDecisionMaker, GraphModel } from '@parley/model'
import type { StateSpace } from './state-space.js'

/**
 * Where one decision maker can move: the states are divided into groups that differ in its options alone. It moves from
 * a state to any other of the group, as far as irreversible options allow.
 */
export type Groups = {
  /** Bits of its options; of those that cannot be taken back; of those that cannot be taken up again. */
  readonly mask: number
  readonly forward: number
  readonly back: number
  readonly isReversible: boolean
  /** Group of each state. */
  readonly groupOf: Int32Array
  /** Members of group g: `members[starts[g]]` up to before `starts[g + 1]`, the worst for the mover first. */
  readonly starts: Int32Array
  readonly members: Int32Array
}

/**
 * The groups of a decision maker.
 * @param ranks its rank of each state
 * Cost: a few passes over the states.
 */
export const makeGroups = (
  { options }: Pick<GraphModel, 'options'>,
  { options: own }: Pick<GraphDecisionMaker, 'options'>,
  space: StateSpace,
  ranks: Int32Array,
  levels: number,
): Groups => {
  const bits = (direction: 'forward' | 'back' | 'any') =>
    own.reduce((mask, o) => (direction === 'any' || options[o].direction === direction ? mask | (1 << o) : mask), 0)
  const mask = bits('any')
  const forward = bits('forward')
  const back = bits('back')
  const { groupOf, count } = divide(space, ~mask)
  const starts = new Int32Array(count + 1)
  for (let s = 0; s < groupOf.length; s++) starts[groupOf[s] + 1]++
  for (let g = 0; g < count; g++) starts[g + 1] += starts[g]
  const next = starts.slice()
  const members = new Int32Array(groupOf.length)
  const order = byValue(ranks, levels)
  for (let k = 0; k < order.length; k++) members[next[groupOf[order[k]]]++] = order[k]
  return { mask, forward, back, isReversible: forward === 0 && back === 0, groupOf, starts, members }
}

/** Whether the mover of some groups may go from one number of a group to another: irreversible options stay as they are. */
export const mayMove = ({ forward, back }: Groups, from: number, to: number): boolean =>
  (from & forward & ~to) === 0 && (to & back & ~from) === 0

/** States by a value from 0 to `most`, the smallest first, ties in their order. */
export const byValue = (values: Int32Array, most: number): Int32Array => {
  const next = new Int32Array(most + 2)
  for (let s = 0; s < values.length; s++) next[values[s] + 1]++
  for (let v = 0; v <= most; v++) next[v + 1] += next[v]
  const order = new Int32Array(values.length)
  for (let s = 0; s < values.length; s++) order[next[values[s]]++] = s
  return order
}

/** Groups of states whose numbers agree in the bits kept, numbered as they come. */
const divide = ({ numbers, places }: StateSpace, kept: number): { groupOf: Int32Array; count: number } => {
  const groupOf = new Int32Array(numbers.length)
  let count = 0
  if (places !== null) {
    const groupOfKey = new Int32Array(places.length).fill(-1)
    for (let s = 0; s < numbers.length; s++) {
      const key = numbers[s] & kept
      if (groupOfKey[key] < 0) groupOfKey[key] = count++
      groupOf[s] = groupOfKey[key]
    }
    return { groupOf, count }
  }
  const groupOfKey = new Map<number, number>()
  for (let s = 0; s < numbers.length; s++) {
    const key = numbers[s] & kept
    let group = groupOfKey.get(key)
    if (group === undefined) {
      group = count++
      groupOfKey.set(key, group)
    }
    groupOf[s] = group
  }
  return { groupOf, count }
}
