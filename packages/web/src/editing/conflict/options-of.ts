import { compileGraph } from '@parley/engine/graph-model'
import { type Conflict, type ConflictOption, graphModelOf, type Id } from '@parley/model'

/** The options of a conflict, in the order in which they are numbered. */
export const optionsOf = (conflict: Conflict | undefined): readonly ConflictOption[] =>
  (conflict?.decisionMakers ?? []).flatMap((maker) => maker.options)

/** More states than these are ranked by statements, not by hand. */
const MOST_RANKED = 64

/** The states that can be, by number; null: too many to rank by hand, or the conflict says none that could be. */
export const statesOf = (conflict: Conflict): readonly number[] | null => {
  // What anybody wants does not matter here.
  const decisionMakers = conflict.decisionMakers.map(({ id, options }) => ({
    id,
    options,
    preferences: { statements: [] },
  }))
  const compiled = compileGraph(graphModelOf({ ...conflict, decisionMakers }), (_, states) => ({
    ok: true,
    value: new Float64Array(states.length),
  }))
  if (!compiled.ok || compiled.value.states.length > MOST_RANKED) return null
  return [...compiled.value.states]
}

/** The options taken in a state. */
export const takenIn = (conflict: Conflict, state: number): readonly ConflictOption[] =>
  optionsOf(conflict).filter((_, bit) => (state >>> bit) & 1)

/** An id for an option that no other has, and no word of conditions is. */
export const freeOptionId = (conflict: Conflict | undefined, wish: string): Id => {
  const taken = new Set(optionsOf(conflict).map(({ id }) => id))
  const start = wish === '' || /^(and|or|not|if|iff)$/i.test(wish) ? `${wish || 'option'}-1` : wish
  for (let n = 1; ; n++) {
    const id = n === 1 ? start : `${start}-${n}`
    if (!taken.has(id)) return id
  }
}
