import type { WhatIfChange } from '@parley/model'
import type { CompiledCase } from '../preference/compile-case.js'

/**
 * Places of the changes that can change nothing as of the date: a lever or event without effects; an event that has not
 * happened or was not known by then; a judgement that is no part of what is at work then, such as one of a lever that is
 * not pulled. A judgement named by indices in brackets is taken to be at work.
 *
 * @param base the case as it is; `changed`: with all of `changes`, both compiled as of the same date
 */
export const inertChanges = (
  base: CompiledCase,
  changed: CompiledCase,
  changes: readonly WhatIfChange[],
): readonly number[] => {
  const atWork = judgementsAtWork(changed)
  const hasEffects = (c: CompiledCase, id: string) => c.events.some((event) => event.id === id)
  return changes.flatMap((change, k) => {
    const works =
      'lever' in change
        ? base.levers.some(({ id, effects }) => id === change.lever && effects.length > 0)
        : 'without' in change
          ? hasEffects(base, change.without)
          : 'event' in change
            ? hasEffects(changed, change.event.id)
            : atWork.has(change.set) || change.set.includes('[')
    return works ? [] : [k]
  })
}

/** Ids of the judgements that the numbers are made of, rankings and their places both; a lever's only where it is pulled. */
const judgementsAtWork = (c: CompiledCase): ReadonlySet<string> => {
  const ids = new Set<string>([...c.judgements.ids, ...c.judgements.draws.map(({ id }) => id)])
  for (const [l, lever] of c.levers.entries())
    if (!c.pulled[l]) for (const { slot } of lever.effects) ids.delete(c.judgements.ids[slot])
  return ids
}
