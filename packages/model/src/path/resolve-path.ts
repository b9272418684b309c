import type { Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import { parsePath } from './parse-path.js'

/**
 * Where a path leads in a case's data: to what stands there; to a place that is free in a map or list that exists
 * (a new key, or the end of a list); or nowhere.
 */
export type Resolved =
  | { readonly kind: 'found'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'free'; readonly path: Path }
  | { readonly kind: 'nowhere' }

const NOWHERE: Resolved = { kind: 'nowhere' }

/** More steps than any path of a case has, dots in ids counted. */
const LONGEST_PATH = 40

/**
 * Follows a path that may use ids instead of indices: `trust.israel.hamas.prior.kept` (a trust entry is named by its
 * pair), `events.e1.effects.0.add`, `issues.duration.statusQuo`, `issues[0].statusQuo`. The answer's path has indices.
 * Where an id contains dots, what exists decides how the text is divided. An id goes before an index.
 */
export function resolvePath(data: unknown, path: string | Path): Resolved {
  const steps = typeof path === 'string' ? parsePath(path) : path
  if (steps === undefined || steps.length > LONGEST_PATH) return NOWHERE
  return follow(data, steps, [], typeof path === 'string')
}

function follow(value: unknown, steps: Path, at: Path, mayJoin: boolean): Resolved {
  if (steps.length === 0) return { kind: 'found', path: at, value }
  let best: Resolved = NOWHERE
  for (const { key, used } of entriesMeant(value, steps, mayJoin)) {
    const child = (value as Record<string | number, unknown>)[key]
    const answer = follow(child, steps.slice(used), [...at, key], mayJoin)
    if (answer.kind === 'found') return answer
    if (best.kind === 'nowhere') best = answer
  }
  if (best.kind !== 'nowhere' || steps.length > 1) return best
  const key = freeKey(value, steps[0]!)
  return key === undefined ? NOWHERE : { kind: 'free', path: [...at, key] }
}

/** The entries of a map or list that the first steps may mean, the likeliest first, with the steps that each uses. */
function* entriesMeant(
  value: unknown,
  steps: Path,
  mayJoin: boolean,
): Generator<{ key: string | number; used: number }> {
  const longest = mayJoin ? steps.length : 1
  for (let used = 1; used <= longest; used++) {
    const name = join(steps.slice(0, used))
    if (name === undefined) break
    if (isMap(value) && Object.hasOwn(value, name)) yield { key: name, used }
    if (!Array.isArray(value)) continue
    const isBracketed = used === 1 && typeof steps[0] === 'number'
    const byId = isBracketed ? -1 : value.findIndex((item) => isMap(item) && item.id === name)
    if (byId >= 0) yield { key: byId, used }
    if (used === 1 && /^\d+$/.test(name) && Number(name) < value.length) yield { key: Number(name), used }
    const most = mayJoin ? steps.length : used + 1
    for (let both = used + 1; both <= most; both++) {
      const inWhom = join(steps.slice(used, both))
      const pair = value.findIndex((item) => isMap(item) && item.of === name && item.in === inWhom)
      if (pair >= 0) yield { key: pair, used: both }
    }
  }
}

/** Steps that the dots of an id may have divided, joined again; an index stands alone. */
function join(steps: Path): string | undefined {
  if (steps.length === 1) return String(steps[0])
  return steps.every((step) => typeof step === 'string') ? steps.join('.') : undefined
}

/** The place that a step means where there is no entry yet: a new key, or the end of a list. */
function freeKey(value: unknown, step: string | number): string | number | undefined {
  if (isMap(value)) return String(step)
  if (!Array.isArray(value)) return undefined
  const isIndex = typeof step === 'number' || /^\d+$/.test(step)
  if (isIndex) return Number(step) === value.length ? value.length : undefined
  return value.some((item) => isMap(item) && 'id' in item) ? value.length : undefined
}
