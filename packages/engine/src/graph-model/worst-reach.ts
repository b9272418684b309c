import type { Graph } from './graph.js'
import { byValue, mayMove } from './groups.js'

/**
 * For each state the smallest of the values of the state itself and of every state that the opponents of decision maker
 * `focal` can lead to from it, by sequences of moves in which nobody moves twice in a row; with `improving`, by moves
 * that are improvements for whoever makes them.
 *
 * Values are whole, from 1 to `most`. The states are taken in ascending order of value, and each is traced back to all
 * from which it can be reached that have no value yet: every state, or where states are coalesced every pair of a
 * state and its last mover, is entered once. That gives what condensing the graph of (state, last mover) and passing
 * the smallest value up gives, without building either. Cost: linear in the states for each opponent whose options can be changed both
 * ways; else in the pairs of states in its groups.
 *
 * @source Kinsara, Petersons, Hipel & Kilgour 2015 for the definitions of moves; Kilgour, Hipel & Fang 1987
 */
export const worstReach = (
  graph: Graph,
  focal: number,
  values: Int32Array,
  most: number,
  improving: boolean,
): Int32Array =>
  graph.lists
    ? traceLists(graph, graph.lists, focal, byValue(values, most), values, improving)
    : traceGroups(graph, focal, byValue(values, most), values, improving)

/**
 * Two moves in a row by one decision maker are also one move of its own here, so the rule about the last mover forbids
 * nothing and the state alone is traced.
 */
const traceGroups = (
  graph: Graph,
  focal: number,
  order: Int32Array,
  values: Int32Array,
  improving: boolean,
): Int32Array => {
  const { numbers } = graph.space
  const reached = new Int32Array(order.length)
  const stack = new Int32Array(order.length)
  /** How many members at the front of each group have a value, by mover. */
  const done = graph.groups.map(({ starts }) => new Int32Array(starts.length - 1))
  for (let o = 0; o < order.length; o++) {
    const target = order[o]
    if (reached[target] !== 0) continue
    const value = values[target]
    reached[target] = value
    let top = 0
    stack[top++] = target
    while (top > 0) {
      const to = stack[--top]
      for (let mover = 0; mover < graph.groups.length; mover++) {
        if (mover === focal) continue
        const groups = graph.groups[mover]
        const { members, isReversible } = groups
        const ranks = graph.ranks[mover].of
        const group = groups.groupOf[to]
        const start = groups.starts[group]
        const end = groups.starts[group + 1]
        const front = done[mover]
        let k = start + front[group]
        if (isReversible) {
          for (; k < end; k++) {
            const from = members[k]
            if (improving && ranks[from] >= ranks[to]) break
            if (reached[from] !== 0) continue
            reached[from] = value
            stack[top++] = from
          }
          front[group] = k - start
        } else {
          while (k < end && reached[members[k]] !== 0) k++
          front[group] = k - start
          for (; k < end; k++) {
            const from = members[k]
            if (improving && ranks[from] >= ranks[to]) break
            if (reached[from] !== 0 || !mayMove(groups, numbers[from], numbers[to])) continue
            reached[from] = value
            stack[top++] = from
          }
        }
      }
    }
  }
  return reached
}

const UNTOUCHED = 0
const WHOLE = -1

/**
 * A state is entered once through a mover, which leaves only the others to have moved before, and a second time through
 * another mover, or as the target itself, which leaves the first as well.
 */
const traceLists = (
  graph: Graph,
  lists: NonNullable<Graph['lists']>,
  focal: number,
  order: Int32Array,
  values: Int32Array,
  improving: boolean,
): Int32Array => {
  const makers = lists.length
  const reached = new Int32Array(order.length)
  /** By state: untouched, traced back by all but mover − 1, or by all. */
  const traced = new Int32Array(order.length)
  const stack: number[] = []
  const expand = (to: number, mover: number, value: number): void => {
    const { backStarts, sources } = lists[mover]
    const ranks = graph.ranks[mover].of
    for (let k = backStarts[to]; k < backStarts[to + 1]; k++) {
      const from = sources[k]
      if (improving && ranks[from] >= ranks[to]) continue
      if (reached[from] === 0) reached[from] = value
      if (traced[from] === UNTOUCHED) {
        traced[from] = mover + 1
        for (let other = 0; other < makers; other++)
          if (other !== mover && other !== focal) stack.push(from * makers + other)
      } else if (traced[from] !== WHOLE && traced[from] !== mover + 1) {
        stack.push(from * makers + traced[from] - 1)
        traced[from] = WHOLE
      }
    }
  }
  for (let o = 0; o < order.length; o++) {
    const target = order[o]
    const value = values[target]
    if (reached[target] === 0) reached[target] = value
    const before = traced[target]
    traced[target] = WHOLE
    for (let mover = 0; mover < makers; mover++)
      if (mover !== focal && (before === UNTOUCHED || before === mover + 1)) stack.push(target * makers + mover)
    while (stack.length > 0) {
      const node = stack.pop()!
      expand(Math.floor(node / makers), node % makers, value)
    }
  }
  return reached
}
