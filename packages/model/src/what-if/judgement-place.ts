import { valueAt } from '../parse/loose.js'
import { resolvePath } from '../path/resolve-path.js'
import type { Path } from '../problem/path.js'
import { meansRanking } from '../schema/preferences.js'

/** What a judgement's value may be: a share of 0..1, a weight, a change of -1..1, an amount of 0 or more; or an order. */
export type JudgementForm = 'share' | 'weight' | 'change' | 'amount' | 'issue-order' | 'option-order'

/** Where a judgement stands in a case's data, its path with indices, and what may stand there. */
export type JudgementPlace = { readonly path: Path; readonly form: JudgementForm }

/**
 * The place of a judgement by its id, as results name it: its path with ids for indices
 * (`noAgreement.union.waiting.hazard`, `trust.a.b.prior.kept`, `events.e1.effects.0.add`). Undefined where nothing stands
 * at the path, or something that is no judgement of its own, such as one place in a ranking. Cost: that of `resolvePath`.
 */
export function judgementPlace(data: unknown, id: string): JudgementPlace | undefined {
  const resolved = resolvePath(data, id)
  if (resolved.kind !== 'found' || resolved.value === undefined) return undefined
  const form = formAt(data, resolved.path, resolved.value)
  return form === undefined ? undefined : { path: resolved.path, form }
}

function formAt(data: unknown, path: Path, value: unknown): JudgementForm | undefined {
  const [section, , part, ...rest] = path
  const inRanking = () => meansRanking(valueAt(data, path.slice(0, -1)))
  switch (section) {
    case 'preferences':
      if (part === 'weights') {
        if (rest.length === 0) return meansRanking(value) ? 'issue-order' : undefined
        return rest.length === 1 && !inRanking() ? 'weight' : undefined
      }
      if (part === 'values') {
        if (rest.length === 1) return meansRanking(value) ? 'option-order' : undefined
        return rest.length === 2 && !inRanking() ? 'share' : undefined
      }
      return part === 'interactions' && rest.length === 2 && rest[1] === 'adds' ? 'change' : undefined
    case 'noAgreement': {
      if (part === 'statusQuo') return rest.length === 0 ? 'share' : undefined
      if (part !== 'waiting' || rest.length !== 1) return undefined
      return rest[0] === 'cost'
        ? 'amount'
        : isOneOf(rest[0], ['settlement', 'hazard', 'discount'])
          ? 'share'
          : undefined
    }
    case 'trust':
      return part === 'prior' && rest.length === 1 && isOneOf(rest[0], ['kept', 'broken']) ? 'amount' : undefined
    case 'events':
    case 'levers': {
      if (part !== 'effects' || rest.length !== 2) return undefined
      if (rest[1] === 'add') return 'change'
      if (rest[1] === 'effect') return 'share'
      return isOneOf(rest[1], ['kept', 'broken']) ? 'amount' : undefined
    }
    default:
      return undefined
  }
}

const isOneOf = (step: string | number | undefined, names: readonly string[]): boolean => names.includes(String(step))
