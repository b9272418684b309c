/** States that agree in some options, as bits of `apart`: what one place of a picture, or one row of a table, stands for. */
export type OptionGroups = {
  readonly apart: number
  /** The options told apart that are taken, by group, ascending. */
  readonly patterns: readonly number[]
  /** By state. */
  readonly groupOf: Int32Array
}

/**
 * Divides states by a few of their options into at most `most` groups that are as much of one kind as can be: options are
 * told apart one after the other, always the one that leaves the least mixture (in each group, how many states differ in
 * kind from one drawn from it; ties: the first in the model), until no more go into so many groups or none is mixed. It is a choice step by step, not the best of all.
 *
 * @param states their numbers
 * @param kinds of each state, from 0 to `kindCount` − 1
 * Cost: a pass over the states for each option and step, some options × log2(most) in all.
 */
export const groupByOptions = (
  states: Int32Array,
  options: number,
  kinds: Uint8Array,
  kindCount: number,
  most: number,
): OptionGroups => {
  let apart = 0
  let count = 1
  const groupOf = new Int32Array(states.length)
  let isMixed = kinds.some((kind) => kind !== kinds[0])
  while (isMixed) {
    let least = Number.POSITIVE_INFINITY
    let chosen = -1
    for (let o = 0; o < options; o++) {
      if ((apart >>> o) & 1) continue
      const tally = new Int32Array(2 * count * kindCount)
      for (let s = 0; s < states.length; s++) tally[(2 * groupOf[s] + ((states[s] >>> o) & 1)) * kindCount + kinds[s]]++
      const { filled, mixed } = countMixed(tally, kindCount)
      if (filled === count || filled > most || mixed >= least) continue
      least = mixed
      chosen = o
    }
    if (chosen < 0) break
    apart |= 1 << chosen
    count = renumber(states, chosen, groupOf, count)
    isMixed = least > 0
  }
  return sorted(states, apart, groupOf, count)
}

/** How many groups have states, and how mixed they are (Gini's measure). */
const countMixed = (tally: Int32Array, kindCount: number): { filled: number; mixed: number } => {
  let filled = 0
  let mixed = 0
  for (let g = 0; g < tally.length; g += kindCount) {
    let total = 0
    let squares = 0
    for (let k = g; k < g + kindCount; k++) {
      total += tally[k]
      squares += tally[k] * tally[k]
    }
    if (total === 0) continue
    filled++
    mixed += total - squares / total
  }
  return { filled, mixed }
}

/** Splits each group by an option, and gives those that have states numbers from 0; their number. */
const renumber = (states: Int32Array, option: number, groupOf: Int32Array, count: number): number => {
  const next = new Int32Array(2 * count).fill(-1)
  let used = 0
  for (let s = 0; s < states.length; s++) {
    const split = 2 * groupOf[s] + ((states[s] >>> option) & 1)
    if (next[split] < 0) next[split] = used++
    groupOf[s] = next[split]
  }
  return used
}

const sorted = (states: Int32Array, apart: number, groupOf: Int32Array, count: number): OptionGroups => {
  const patternOf = new Int32Array(count)
  for (let s = 0; s < states.length; s++) patternOf[groupOf[s]] = states[s] & apart
  const order = [...patternOf.keys()].sort((a, b) => patternOf[a] - patternOf[b])
  const rank = new Int32Array(count)
  order.forEach((group, k) => {
    rank[group] = k
  })
  return { apart, patterns: order.map((group) => patternOf[group]), groupOf: groupOf.map((group) => rank[group]) }
}
