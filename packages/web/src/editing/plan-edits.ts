import {
  type Case,
  checkData,
  type Edit,
  followComments,
  formatPath,
  type Path,
  type Problem,
  parsePath,
  structured,
  takeEdit,
} from '@parley/model'
import { valueAt } from './value-at.js'

/**
 * What edits come to in a case: they can be made, together with what has to be filled in for them; they take away
 * something that others refer to (`extra` takes those places out too); or they cannot be made.
 */
export type PlannedEdits =
  | { readonly kind: 'fit'; readonly edits: readonly Edit[] }
  | { readonly kind: 'referred'; readonly edits: readonly Edit[]; readonly places: readonly string[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** So often may one thing that is filled in or taken out bring the next with it. */
const MOST_ROUNDS = 8

/** Nothing is known: the whole of what a judgement from 0 to 1 can say. */
export const ANYTHING: readonly [number, number] = [0, 1]

/** Plans edits of a case that is legal but for `known` problems. Pure; costs a check of the whole case a round. */
export const planEdits = (draft: Case, edits: readonly Edit[]): PlannedEdits => {
  const known = knownIn(draft)
  const data = structured(draft)
  const made: Edit[] = []
  const make = (edit: Edit): readonly Problem[] => {
    const taken = takeEdit(data, edit)
    if (!taken.ok) return taken.problems
    made.push(edit)
    return []
  }
  for (const edit of edits) {
    const problems = make(edit)
    if (problems.length > 0) return { kind: 'problems', problems }
  }
  const places: string[] = []
  let was = draft
  for (let round = 0; ; round++) {
    for (const { edit, kind, index } of followComments(was, data)) {
      if (kind === 'gone') places.push(formatPath(['comments', placeInDraft(draft, was, index)]))
      make(edit)
    }
    const problems = checkData(data).filter((problem) => !known.has(nameOf(problem)))
    if (problems.length === 0)
      return places.length > 0 ? { kind: 'referred', edits: made, places } : { kind: 'fit', edits: made }
    const isRemoval = edits.some((edit) => 'remove' in edit)
    const { repairs, hopeless } = repairsOf(data, problems, isRemoval)
    if (hopeless.length > 0 || round === MOST_ROUNDS)
      return { kind: 'problems', problems: hopeless.length > 0 ? hopeless : problems }
    was = structured(data) as Case
    for (const { edit, place } of repairs) {
      if (make(edit).length > 0) return { kind: 'problems', problems }
      if (place !== null) places.push(place)
    }
  }
}

/** A comment's place in the list that the draft has. */
const placeInDraft = (draft: Case, was: Case, index: number): number => {
  const id = was.comments?.[index]?.id
  return draft.comments?.findIndex((comment) => comment.id === id) ?? index
}

/** The problems that a case has already; a draft stays the same while nobody edits it. */
const knownIn = (draft: Case): ReadonlySet<string> => {
  const known = KNOWN.get(draft) ?? new Set(checkData(draft).map(nameOf))
  KNOWN.set(draft, known)
  return known
}

const KNOWN = new WeakMap<Case, ReadonlySet<string>>()

const nameOf = ({ code, path }: Problem): string => `${code} ${path}`

/** `place`: where something is taken out; null: something is filled in. */
type Repair = { readonly edit: Edit; readonly place: string | null }

/** What to do about problems, and those about which nothing can be done. */
const repairsOf = (
  data: unknown,
  problems: readonly Problem[],
  isRemoval: boolean,
): { readonly repairs: readonly Repair[]; readonly hopeless: readonly Problem[] } => {
  const out = new Map<string, Path>()
  const fillings = new Map<string, Repair>()
  const hopeless: Problem[] = []
  for (const problem of problems) {
    const path = parsePath(problem.path) ?? []
    const edit = fillingFor(data, problem.code, path)
    const mayGo = TAKEN_OUT.has(problem.code) || (problem.code === 'ERR_LIST_SHORT' && path.includes('atMostOne'))
    const place = isRemoval && mayGo ? placeToTake(path) : undefined
    if (edit !== undefined) fillings.set(JSON.stringify(edit.path), { edit, place: null })
    else if (place !== undefined) out.set(formatPath(place), place)
    else hopeless.push(problem)
  }
  const all = [...out.values()]
  const whole = all.filter((path) => !all.some((other) => isInside(path, other)))
  // From the end of each list, so that indices stay true.
  const removals = whole
    .sort(byPlace)
    .reverse()
    .map((path): Repair => ({ edit: { path, remove: true }, place: formatPath(path) }))
  return { repairs: [...fillings.values(), ...removals], hopeless }
}

const TAKEN_OUT: ReadonlySet<string> = new Set([
  'ERR_REFERENCE_UNKNOWN',
  'ERR_WHEN_EMPTY',
  'ERR_FIELD_MISSING',
  'ERR_PRIOR_EMPTY',
])

/** Keys without which the thing that has them says nothing. */
const NEEDED: ReadonlySet<string | number> = new Set(
  'of in by on issue option actor party source claim value trust statusQuo settlement hazard discount cost monitoring when prefers to exact id about is'.split(
    ' ',
  ),
)

/** What to take out for a reference to something that is gone: the entry, or the smallest whole that cannot do without. */
const placeToTake = (path: Path): Path | undefined => {
  const last = path.at(-1)
  const above = path.at(-2)
  if (last === 'statusQuo' && path[0] === 'issues') return undefined
  // `by` of a judgement may be left out; that of a stipulation, an offer aside, may not.
  const isOptional = last === 'by' && !path.includes('stipulations')
  const isInTuple = typeof last === 'number' && (above === 'value' || above === 'trust') && path.includes('effects')
  if (isOptional || !(isInTuple || NEEDED.has(last!))) return path.length > 0 ? path : undefined
  for (let length = path.length - 1; length > 1; length--)
    if (typeof path[length - 1] === 'number')
      return path.slice(0, isInTuple && length === path.length ? length - 1 : length)
  return undefined
}

/** Judgements that are asked for of every party, issue and option: nothing is known of them yet. Rankings: at their end. */
const fillingFor = (data: unknown, code: string, path: Path): Edit | undefined => {
  const [top, party, part] = path
  if (code === 'ERR_FIELD_MISSING' && top === 'preferences' && party !== undefined) {
    if (path.length === 2) return { path, value: { weights: blankWeights(data), values: blankValues(data) } }
    if (part === 'weights' && path.length === 4) return { path, value: ANYTHING }
    if (part === 'values' && path.length === 4) return { path, value: blankOptions(data, path[3]!) }
    if (part === 'values' && path.length === 5) return { path, value: ANYTHING }
  }
  if (code === 'ERR_FIELD_MISSING' && top === 'noAgreement' && path.length === 2)
    return { path, value: { statusQuo: ANYTHING } }
  if ((code === 'ERR_RANKING_INCOMPLETE' || code === 'ERR_REFERENCE_UNKNOWN') && path.includes('ranking')) {
    const at = path.slice(0, path.indexOf('ranking') + 1)
    const all = at[2] === 'weights' ? idsIn(data, ['issues']) : optionsOf(data, at[3]!)
    const was = (valueAt(data, at) ?? []) as readonly string[]
    return { path: at, value: [...was.filter((id) => all.includes(id)), ...all.filter((id) => !was.includes(id))] }
  }
  return undefined
}

const idsIn = (data: unknown, path: Path): readonly string[] =>
  ((valueAt(data, path) ?? []) as readonly { id: string }[]).map(({ id }) => id)

const optionsOf = (data: unknown, issue: string | number): readonly string[] =>
  idsIn(data, ['issues', idsIn(data, ['issues']).indexOf(String(issue)), 'options'])

const blankOptions = (data: unknown, issue: string | number) =>
  Object.fromEntries(optionsOf(data, issue).map((option) => [option, ANYTHING]))

/** Preferences of a party of which nothing is known. */
export const blankWeights = (data: unknown) => Object.fromEntries(idsIn(data, ['issues']).map((id) => [id, ANYTHING]))

export const blankValues = (data: unknown) =>
  Object.fromEntries(idsIn(data, ['issues']).map((id) => [id, blankOptions(data, id)]))

const isInside = (path: Path, other: Path): boolean =>
  other.length < path.length && other.every((step, k) => step === path[k])

const byPlace = (a: Path, b: Path): number => {
  for (const [k, step] of a.entries()) {
    const other = b[k]
    if (other === undefined) return 1
    if (step === other) continue
    if (typeof step === 'number' && typeof other === 'number') return step - other
    return String(step) < String(other) ? -1 : 1
  }
  return a.length - b.length
}
