import type { Assessed } from './assess.js'
import { kindOf } from './concepts.js'

/** What is drawn in one place: a state, or all states that agree in the options told apart. */
export type Group = {
  /** Tells groups apart: what stands now is alone, beside the group of the same pattern. */
  readonly key: string
  /** The options told apart that are taken, as bits. */
  readonly pattern: number
  /** As places, ascending. */
  readonly states: readonly number[]
}

/** Places of states that are drawn at most, alone or as groups. */
export const MOST_DRAWN = 200
/** Of which one is kept for what stands now. */
export const MOST_GROUPS = MOST_DRAWN - 1
/** Groups that a conflict is divided into where nobody has chosen. */
export const MOST_AT_FIRST = 48

/** Groups of the states that agree in the options of a mask, by pattern; one state is a group of its own. */
export const groupStates = ({ graph }: Pick<Assessed, 'graph'>, apart: number, alone = -1): Group[] => {
  const groups = new Map<number, number[]>()
  graph.states.forEach((number, s) => {
    if (s === alone) return
    const group = groups.get(number & apart)
    if (group) group.push(s)
    else groups.set(number & apart, [s])
  })
  const found = [...groups].map(([pattern, states]): Group => ({ key: String(pattern), pattern, states }))
  const number = graph.states[alone]
  if (number !== undefined) found.push({ key: 'alone', pattern: number & apart, states: [alone] })
  return found.sort((a, b) => a.pattern - b.pattern || a.states[0]! - b.states[0]!)
}

export const countGroups = ({ graph }: Pick<Assessed, 'graph'>, apart: number): number => {
  const patterns = new Set<number>()
  for (const number of graph.states) patterns.add(number & apart)
  return patterns.size
}

/**
 * The options to tell apart, as bits: all of them while so few states can be drawn; else options are let go, one after
 * the other, always the one that leaves fewest states in groups of mixed kinds, ties the last in the file.
 */
export const chooseApart = (assessed: Assessed, most = MOST_AT_FIRST): number => {
  const options = assessed.graph.model.options.length
  let apart = 2 ** options - 1
  if (assessed.graph.states.length <= MOST_DRAWN) return apart
  const kinds = Array.from(assessed.equilibrium, kindOf)
  while (countGroups(assessed, apart) > most) {
    let least = Number.POSITIVE_INFINITY
    let chosen = apart
    for (let o = options - 1; o >= 0; o--) {
      if (!((apart >>> o) & 1)) continue
      const without = apart & ~(1 << o)
      const mixed = groupStates(assessed, without).reduce(
        (count, { states }) => (states.some((s) => kinds[s] !== kinds[states[0]!]) ? count + states.length : count),
        0,
      )
      if (mixed >= least) continue
      least = mixed
      chosen = without
    }
    apart = chosen
  }
  return apart
}
