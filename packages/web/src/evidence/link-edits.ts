import { type Case, type Edit, type Id, judgementPlace, resolvePath } from '@parley/model'

/** The claims that a judgement itself names, not those of what it is part of; null: no judgement stands there. */
export const ownClaims = (data: Case, id: string): readonly Id[] | null => {
  const value = judgedAt(data, id)
  return value === undefined ? null : becauseOf(value)
}

/** The edits after which a judgement names a claim; a judgement without more becomes one that carries its claims. */
export const linkEdits = (data: Case, id: string, claim: Id): readonly Edit[] => {
  const value = judgedAt(data, id)
  if (value === undefined || becauseOf(value).includes(claim)) return []
  const path = judgementPlace(data, id)!.path
  if (!isCarrier(value)) return [{ path, value: { is: value, because: [claim] } }]
  return [{ path: [...path, 'because'], value: [...becauseOf(value), claim] }]
}

/** The edits after which it does not. */
export const unlinkEdits = (data: Case, id: string, claim: Id): readonly Edit[] => {
  const value = judgedAt(data, id)
  const because = value === undefined ? [] : becauseOf(value)
  if (!because.includes(claim)) return []
  const path = [...judgementPlace(data, id)!.path, 'because']
  const left = because.filter((one) => one !== claim)
  return [left.length === 0 ? { path, remove: true } : { path, value: left }]
}

type Carrier = { readonly because?: readonly Id[] }

const judgedAt = (data: Case, id: string): unknown => {
  const place = judgementPlace(data, id)
  const found = place === undefined ? undefined : resolvePath(data, place.path)
  return found?.kind === 'found' ? found.value : undefined
}

/** A range is a list, and low, likely and high are a map: neither has room for claims. */
const isCarrier = (value: unknown): value is Carrier =>
  typeof value === 'object' && value !== null && ('is' in value || 'ranking' in value)

const becauseOf = (value: unknown): readonly Id[] => (isCarrier(value) ? (value.because ?? []) : [])
