import { renameIn } from '../conflict/names-in-condition.js'
import { isConditionWord } from '../conflict/parse-condition.js'
import { checkData } from '../parse/check-data.js'
import { FORBIDDEN_KEYS } from '../parse/forbidden-keys.js'
import { valueAt } from '../parse/loose.js'
import { parseCase } from '../parse/parse-case.js'
import { resolvePath } from '../path/resolve-path.js'
import { found } from '../problem/found.js'
import { formatPath, type Path } from '../problem/path.js'
import type { ProblemCode } from '../problem/problem-codes.js'
import { structured } from '../save/apply-step.js'
import type { Edit } from '../save/edit.js'
import { type EditedCase, editCase } from '../save/edit-case.js'
import { takeEdit } from '../save/take-edit.js'
import { ID_PATTERN } from '../schema/words.js'
import type { Case, Id, Problem, Result } from '../types.js'
import { findNamed, type NamedThing } from './find-named.js'
import { conditionsThatName, namesOfPeople, placesIn, type Reference, referencesIn } from './references-in.js'
import { renamePassage, renamePath } from './rename-text.js'

/**
 * The edits that give a thing another id, wherever the case names it: references, keys of maps, paths (of comments,
 * what-ifs, assertions), conditions of the conflict, passages of briefs. Made together they leave a legal case legal, in
 * which only the name differs; nothing but the names is touched. None where it has that id already.
 *
 * @param place of the thing, a path with ids or indices: `parties.north`, `issues.toll.options.half`
 * @returns problems: `ERR_EDIT_PATH` where there is no thing with an id, `ERR_ID_FORM`, `ERR_ID_DUPLICATE` where the id
 * is malformed or taken, or those of the case that would come out. Cost: two checks of the case.
 */
export function renameEdits(data: Case, place: string | Path, to: Id): Result<readonly Edit[]> {
  const thing = findNamed(data, place)
  if (thing === undefined) {
    const told = typeof place === 'string' ? place : formatPath(place)
    const hint =
      ownPlace(data, place) ?? 'something with an id of its own, such as parties.PARTY or issues.ISSUE.options.OPTION'
    return refuse('ERR_EDIT_PATH', told, `unknown place: ${told}`, hint)
  }
  const refused = unusable(data, thing, to)
  if (refused !== undefined) return refused
  if (thing.id === to) return { ok: true, value: [] }

  const references = referencesIn(data).filter((one) => isTo(thing, one))
  const keys = new Map(references.filter(({ onKey }) => onKey).map(({ at }) => [formatPath(at), at.slice(0, -1)]))
  const values = new Map(references.filter(({ onKey }) => !onKey).map(({ at }) => [formatPath(at), at]))
  const edits: Edit[] = [...values.values()].map((path) => ({ path, value: to }))
  for (const path of keys.values()) edits.push({ path, value: withKey(valueAt(data, path) as object, thing.id, to) })
  if (thing.kind === 'conflict option')
    for (const { text, at } of conditionsThatName(data, thing.id))
      edits.push({ path: at, value: renameIn(text, thing.id, to) })
  const own: Edit = { path: thing.at, value: to }

  const after = structured(data)
  for (const edit of [...edits, own]) {
    const taken = takeEdit(after, edit)
    if (!taken.ok) return taken
  }
  const moved = (path: Path): Path =>
    path.map((step, k) => (step === thing.id && keys.has(formatPath(path.slice(0, k + 1))) ? to : step))
  const renamed = (text: string) => renamePath(text, [thing.id, to], data, after, moved)
  const texts = [
    ...placesIn(data).map(({ text, at }) => ({ at, text, next: renamed(text) })),
    ...passagesIn(data).map(({ text, at }) => ({ at, text, next: renamePassage(text, thing, to, renamed) })),
  ]
  for (const { at, text, next } of texts) {
    if (next === text) continue
    edits.push({ path: at, value: next })
    takeEdit(after, { path: at, value: next })
  }
  const known = new Set(checkData(data).map(({ code, path }) => `${code} ${path}`))
  const problems = checkData(after).filter(({ code, path }) => !known.has(`${code} ${path}`))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [...edits, own] }
}

/** As `renameEdits`, made in a case file's text: only the names change there, every other byte stays. */
export function renameId(text: string, place: string | Path, to: Id): Result<EditedCase> {
  const parsed = parseCase(text)
  if (!parsed.ok) return parsed
  const edits = renameEdits(parsed.value.case, place, to)
  return edits.ok ? editCase(text, edits.value) : edits
}

/** Where the id of a decision maker is at home: it is that of an actor. */
function ownPlace(data: Case, place: string | Path): string | undefined {
  const resolved = resolvePath(data, place)
  if (resolved.kind !== 'found' || resolved.path.length !== 3) return undefined
  const [top, list] = resolved.path
  if (top !== 'conflict' || list !== 'decisionMakers') return undefined
  const { id } = valueAt(data, resolved.path) as { readonly id: Id }
  const home = (['parties', 'mediators', 'stakeholders'] as const).find((actors) =>
    data[actors]?.some((actor) => actor.id === id),
  )
  return home && `a decision maker has the id of its actor: ${home}.${id}`
}

const isTo = ({ kind, id, of }: NamedThing, reference: Reference): boolean =>
  reference.kind === kind && reference.id === id && (kind !== 'option' || reference.of === of)

const withKey = (map: object, from: Id, to: Id): unknown =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key === from ? to : key, value]))

function passagesIn(data: Case): readonly { readonly text: Id; readonly at: Path }[] {
  return (data.briefs ?? []).flatMap(({ passages = [], leftOut = [] }, i) => [
    ...passages.map(({ id }, k) => ({ text: id, at: ['briefs', i, 'passages', k, 'id'] })),
    ...leftOut.map((id, k) => ({ text: id, at: ['briefs', i, 'leftOut', k] })),
  ])
}

/** Why a thing cannot have an id; undefined where it can. */
function unusable(data: Case, { kind, id, at, taken }: NamedThing, to: Id): Result<never> | undefined {
  const path = formatPath(at)
  if (!ID_PATTERN.test(to) || FORBIDDEN_KEYS.has(to)) {
    const hint = 'letters a–z or A–Z, digits, "_", "-" and ".", beginning with a letter, a digit or "_"'
    return refuse('ERR_ID_FORM', path, `malformed id: ${found(to)}`, hint)
  }
  if (kind === 'conflict option' && isConditionWord(to))
    return refuse('ERR_ID_FORM', path, `reserved id: ${to}`, 'none of AND, OR, NOT, IF, IFF')
  if (to === id) return undefined
  if (taken.has(to))
    return refuse('ERR_ID_DUPLICATE', path, `duplicate ${kind}: ${to}`, `an id that no other ${kind} has`)
  if (kind === 'actor' && namesOfPeople(data).some(({ name }) => name === to))
    return refuse('ERR_ID_DUPLICATE', path, `taken name: ${to} speaks already`, 'an id that no speaker has for a name')
  return undefined
}

function refuse(code: ProblemCode, path: string, message: string, hint: string): Result<never> {
  const problem: Problem = { code, path, message, hint }
  return { ok: false, problems: [problem] }
}
