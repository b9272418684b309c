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

/**
 * Follows a path that may use ids instead of indices: `trust.israel.hamas.prior.kept` (a trust entry is named by its
 * pair), `events.e1.effects.0.add`, `issues.duration.statusQuo`, `issues[0].statusQuo`. The answer's path has indices.
 * Where an id contains dots, what exists decides how the text is divided. An id goes before an index.
 */
export function resolvePath(data: unknown, path: string | Path): Resolved {
  const steps = typeof path === 'string' ? parsePath(path) : path
  if (steps === undefined) return NOWHERE
  return follow(data, steps, [], typeof path === 'string')
}

function follow(value: unknown, steps: Path, at: Path, mayJoin: boolean): Resolved {
  if (steps.length === 0) return { kind: 'found', path: at, value }
  let best: Resolved = NOWHERE
  for (let count = 1; count <= steps.length; count++) {
    const joined = join(steps.slice(0, count))
    if (joined === undefined) break
    const answer = followStep(value, joined, steps.slice(count), at, mayJoin)
    if (answer.kind === 'found') return answer
    if (best.kind === 'nowhere') best = answer
    if (!mayJoin) break
  }
  return best
}

function followStep(value: unknown, step: string | number, rest: Path, at: Path, mayJoin: boolean): Resolved {
  if (Array.isArray(value)) {
    const pair = typeof step === 'string' && typeof rest[0] === 'string' ? trustIndex(value, step, rest[0]) : -1
    if (pair >= 0) return follow(value[pair], rest.slice(1), [...at, pair], mayJoin)
    const index = indexIn(value, step)
    if (index === undefined) return NOWHERE
    if (index < value.length) return follow(value[index], rest, [...at, index], mayJoin)
    return rest.length === 0 ? { kind: 'free', path: [...at, value.length] } : NOWHERE
  }
  if (!isMap(value)) return NOWHERE
  const key = String(step)
  if (Object.hasOwn(value, key)) return follow(value[key], rest, [...at, key], mayJoin)
  return rest.length === 0 ? { kind: 'free', path: [...at, key] } : NOWHERE
}

/** Steps that a dot may have divided: text alone, joined again. */
function join(steps: Path): string | number | undefined {
  if (steps.length === 1) return steps[0]
  return steps.every((step) => typeof step === 'string') ? steps.join('.') : undefined
}

/** The index that a step means: of the item with that id, or the number itself up to the end of the list. */
function indexIn(list: readonly unknown[], step: string | number): number | undefined {
  if (typeof step === 'string') {
    const byId = list.findIndex((item) => isMap(item) && item.id === step)
    if (byId >= 0) return byId
    if (!/^\d+$/.test(step)) return list.some((item) => isMap(item) && 'id' in item) ? list.length : undefined
  }
  const index = Number(step)
  return index <= list.length ? index : undefined
}

function trustIndex(list: readonly unknown[], of: string, inWhom: string): number {
  return list.findIndex((item) => isMap(item) && item.of === of && item.in === inWhom)
}
