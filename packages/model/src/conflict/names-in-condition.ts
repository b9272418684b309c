import type { Path } from '../problem/path.js'
import type { ConditionText, Conflict } from '../types.js'
import { isConditionWord } from './parse-condition.js'

/** A name in the text of a condition, and where it begins. */
export type NameInCondition = { readonly name: string; readonly start: number }

/** The options that the text of a condition names, in its order, whether or not there are any of these names. */
export const namesIn = (text: string): readonly NameInCondition[] =>
  [...text.matchAll(/[A-Za-z0-9_][A-Za-z0-9_.-]*/g)].flatMap(({ 0: name, index: start }) =>
    isConditionWord(name) ? [] : [{ name, start }],
  )

/** The text of a condition with one option under another name; all else in it stays, blanks and brackets included. */
export const renameIn = (text: string, from: string, to: string): string =>
  namesIn(text)
    .filter(({ name }) => name === from)
    .toReversed()
    .reduce((done, { start }) => done.slice(0, start) + to + done.slice(start + from.length), text)

/** Every condition of a conflict, with the place of its text from the top of the case. */
export const conditionsIn = (conflict: Conflict): readonly { readonly text: string; readonly at: Path }[] => {
  const found: { readonly text: string; readonly at: Path }[] = []
  const see = (entries: readonly ConditionText[] | undefined, at: Path) => {
    for (const [k, entry] of (entries ?? []).entries())
      found.push(typeof entry === 'string' ? { text: entry, at: [...at, k] } : { text: entry.is, at: [...at, k, 'is'] })
  }
  see(conflict.infeasible, ['conflict', 'infeasible'])
  see(conflict.indistinguishable, ['conflict', 'indistinguishable'])
  for (const [i, { preferences, unseen, believes }] of conflict.decisionMakers.entries()) {
    const at: Path = ['conflict', 'decisionMakers', i]
    if ('statements' in preferences) see(preferences.statements, [...at, 'preferences', 'statements'])
    see(unseen, [...at, 'unseen'])
    for (const [id, believed] of Object.entries(believes ?? {}))
      if ('statements' in believed) see(believed.statements, [...at, 'believes', id, 'statements'])
  }
  return found
}
