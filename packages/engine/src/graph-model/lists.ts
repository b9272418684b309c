import { type Groups, mayMove } from './groups.js'

/**
 * Where one decision maker can move, state by state: what groups cannot say once states are coalesced. `targets` from
 * `starts[s]` up to before `starts[s + 1]`, ascending; `sources` likewise with the states from which it can move to s.
 */
export type Lists = {
  readonly starts: Int32Array
  readonly targets: Int32Array
  readonly backStarts: Int32Array
  readonly sources: Int32Array
}

/** A move from a state leads on from each of its combinations; to the state itself is no move. */
export const makeLists = (groups: Groups, numbers: Int32Array, stateOf: Int32Array, states: number): Lists => {
  const targetsOf = Array.from({ length: states }, () => new Set<number>())
  for (let c = 0; c < numbers.length; c++) {
    const group = groups.groupOf[c]
    for (let k = groups.starts[group]; k < groups.starts[group + 1]; k++) {
      const to = groups.members[k]
      if (stateOf[to] !== stateOf[c] && mayMove(groups, numbers[c], numbers[to])) targetsOf[stateOf[c]].add(stateOf[to])
    }
  }
  return listsOf(targetsOf.map((targets) => [...targets].sort((a, b) => a - b)))
}

/** Lists from the targets of each state, ascending. */
export const listsOf = (targetsOf: readonly (readonly number[])[]): Lists => {
  const starts = new Int32Array(targetsOf.length + 1)
  const backStarts = new Int32Array(targetsOf.length + 1)
  targetsOf.forEach((targets, s) => {
    starts[s + 1] = starts[s] + targets.length
    for (const t of targets) backStarts[t + 1]++
  })
  for (let s = 0; s < targetsOf.length; s++) backStarts[s + 1] += backStarts[s]
  const sources = new Int32Array(starts[targetsOf.length])
  const next = backStarts.slice()
  targetsOf.forEach((targets, s) => {
    for (const t of targets) sources[next[t]++] = s
  })
  return { starts, targets: Int32Array.from(targetsOf.flat()), backStarts, sources }
}
