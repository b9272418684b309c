import type { Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import type { Step } from './edit.js'
import { isSameValue } from './plain-value.js'

/**
 * The smallest steps that make `next` out of `current`: only what differs is touched, so that comments, order and
 * digits of the rest stay. A map or list put in place of one of its kind is compared part by part.
 */
export function planSet(path: Path, current: unknown, next: unknown): Step[] {
  if (isSameValue(current, next)) return []
  if (isMap(current) && isMap(next) && Object.keys(next).length > 0 && isAkin(current, next))
    return planMap(path, current, next)
  if (Array.isArray(current) && Array.isArray(next) && current.length > 0 && next.length > 0)
    return planList(path, current, next)
  return [{ kind: 'set', path, value: next }]
}

function isAkin(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return Object.keys(a).some((key) => Object.hasOwn(b, key)) || renamedKey(a, b) !== undefined
}

/** The one key that has another name in `next`, with the same under it. */
function renamedKey(
  current: Record<string, unknown>,
  next: Record<string, unknown>,
): { readonly from: string; readonly to: string } | undefined {
  const gone = Object.keys(current).filter((key) => !Object.hasOwn(next, key))
  const added = Object.keys(next).filter((key) => !Object.hasOwn(current, key))
  const [from, to] = [gone[0], added[0]]
  if (gone.length !== 1 || added.length !== 1 || from === undefined || to === undefined) return undefined
  return isSameValue(current[from], next[to]) ? { from, to } : undefined
}

function planMap(path: Path, current: Record<string, unknown>, next: Record<string, unknown>): Step[] {
  const steps: Step[] = []
  for (const [key, value] of Object.entries(next)) {
    if (Object.hasOwn(current, key)) steps.push(...planSet([...path, key], current[key], value))
  }
  const renamed = renamedKey(current, next)
  if (renamed !== undefined) return [...steps, { kind: 'rename', path: [...path, renamed.from], key: renamed.to }]
  for (const [key, value] of Object.entries(next))
    if (!Object.hasOwn(current, key)) steps.push({ kind: 'add', path: [...path, key], value })
  for (const key of Object.keys(current))
    if (!Object.hasOwn(next, key)) steps.push({ kind: 'remove', path: [...path, key] })
  return steps
}

function planList(path: Path, current: readonly unknown[], next: readonly unknown[]): Step[] {
  const shorter = Math.min(current.length, next.length)
  let before = 0
  while (before < shorter && isSameValue(current[before], next[before])) before++
  const steps: Step[] = []
  if (current.length > next.length) {
    let after = 0
    while (after < shorter - before && isSameValue(current.at(-1 - after), next.at(-1 - after))) after++
    const kept = next.length - after
    for (let i = before; i < kept; i++) steps.push(...planSet([...path, i], current[i], next[i]))
    for (let i = current.length - after - 1; i >= kept; i--) steps.push({ kind: 'remove', path: [...path, i] })
    return steps
  }
  for (let i = before; i < shorter; i++) steps.push(...planSet([...path, i], current[i], next[i]))
  for (let i = shorter; i < next.length; i++) steps.push({ kind: 'add', path: [...path, i], value: next[i] })
  return steps
}
