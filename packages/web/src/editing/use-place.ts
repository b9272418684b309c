import type { Path, Problem } from '@parley/model'
import { useTarget } from './target.js'
import { removalOf, settingOf, valueAt } from './value-at.js'

/** A place of the case, as a control edits it. */
export type EditedPlace = {
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** Sets what stands there, undefined empties it; whether that was taken. */
  set(value: unknown, joins?: boolean): boolean
}

/** What stands at a path with ids, and how to change it; `label`: what the change is called. */
export const usePlace = (path: Path, label: string): EditedPlace => {
  const { data, edit, problemsAt } = useTarget()
  const value = valueAt(data, path)
  return {
    value,
    problems: problemsAt(path),
    set(next, joins = false) {
      if (next === undefined && value === undefined) return true
      const one = next === undefined ? removalOf(data, path) : settingOf(data, path, next)
      return edit([one], label, { at: path, joins }).length === 0
    },
  }
}
