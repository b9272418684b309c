import { valueAt } from '../parse/loose.js'
import type { Step } from './edit.js'

/** Does a step to plain data, in place. */
export function applyStep(data: unknown, step: Step): void {
  const parent = valueAt(data, step.path.slice(0, -1))
  const last = step.path.at(-1)!
  if (Array.isArray(parent)) {
    if (step.kind === 'remove') parent.splice(Number(last), 1)
    else parent[Number(last)] = structured(step.value)
    return
  }
  const map = parent as Record<string, unknown>
  if (step.kind === 'remove') delete map[last]
  else map[last] = structured(step.value)
}

/** A copy of plain data, so that later steps do not reach into what the caller holds. */
export function structured(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown
}
