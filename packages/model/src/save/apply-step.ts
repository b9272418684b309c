import { valueAt } from '../parse/loose.js'
import type { Step } from './edit.js'

/** Does a step to plain data, in place. */
export function applyStep(data: unknown, step: Step): void {
  const parent = valueAt(data, step.path.slice(0, -1))
  const last = step.path.at(-1)!
  if (Array.isArray(parent)) {
    if (step.kind === 'rename') throw new TypeError('a key of a list')
    if (step.kind === 'remove') parent.splice(Number(last), 1)
    else parent[Number(last)] = structured(step.value)
    return
  }
  const map = parent as Record<string, unknown>
  if (step.kind === 'rename') renameKey(map, String(last), step.key)
  else if (step.kind === 'remove') delete map[last]
  else map[last] = structured(step.value)
}

/** A copy of plain data, so that later steps do not reach into what the caller holds. */
export function structured(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown
}

/** The other entries stay where they are in the order of the map. */
function renameKey(map: Record<string, unknown>, from: string, to: string): void {
  const entries = Object.entries(map)
  for (const [key] of entries) delete map[key]
  for (const [key, value] of entries) map[key === from ? to : key] = value
}
