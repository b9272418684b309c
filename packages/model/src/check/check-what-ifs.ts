import { pointOf } from '../judgement/point-of.js'
import { type Loose, type LooseCase, valueAt } from '../parse/loose.js'
import { shapeProblems } from '../parse/shape-problems.js'
import { parsePath } from '../path/parse-path.js'
import { resolvePath } from '../path/resolve-path.js'
import type { Report } from '../problem/draft.js'
import { shorten } from '../problem/found.js'
import { formatPath, type Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import { amountJudgement, changeJudgement, unitJudgement, weightJudgement } from '../schema/judgement.js'
import type { Judgement, WhatIf, WhatIfChange } from '../types.js'
import { type JudgementForm, type JudgementPlace, judgementPlace } from '../what-if/judgement-place.js'
import { isBelowIllShaped } from './below-ill-shaped.js'
import { checkEffects } from './check-effects.js'
import { checkRanking } from './check-ranking.js'
import type { Names } from './names.js'
import type { References } from './references.js'

/** What-ifs: what they change exists, the new values fit, and no two changes of one set touch the same thing. */
export function checkWhatIfs(loose: LooseCase, names: Names, refer: References, report: Report): void {
  for (const [i, whatIf] of (loose.whatIf ?? []).entries()) {
    if (whatIf === undefined) continue
    refer.attribution(whatIf, ['whatIf', i])
    checkChanges(loose, whatIf, ['whatIf', i, 'changes'], names, refer, report)
  }
}

/** A judgement set to another value. */
type Setting = { readonly place: JudgementPlace; readonly to: unknown; readonly at: Path }

function checkChanges(
  loose: LooseCase,
  whatIf: Loose<WhatIf>,
  at: Path,
  names: Names,
  refer: References,
  report: Report,
): void {
  const touched = new Set<string>()
  const sets: Setting[] = []
  const touch = (what: string, place: Path) => {
    if (touched.has(what)) {
      const hint = 'one change for each lever, judgement and event'
      report({ code: 'ERR_CHANGE_CLASH', at: place, message: `second change of one thing: ${shorten(what)}`, hint })
    }
    touched.add(what)
  }
  for (const [k, loosely] of (whatIf.changes ?? []).entries()) {
    if (loosely === undefined) continue
    const change = loosely as Loose<{ lever: string; set: string; to: unknown; without: string }>
    const here = [...at, k]
    if (change.lever !== undefined) {
      refer.lever(change.lever, [...here, 'lever'])
      touch(`lever ${change.lever}`, here)
    }
    if (change.without !== undefined) {
      refer.event(change.without, [...here, 'without'])
      touch(`event ${change.without}`, here)
    }
    const { event } = loosely as Loose<Extract<WhatIfChange, { event: unknown }>>
    if (event !== undefined) checkAdded(event, [...here, 'event'], names, refer, report, touch)
    if (change.set === undefined) continue
    const place = judgementPlace(loose, change.set)
    if (place === undefined) {
      if (!isToldElsewhere(loose, change.set, names)) reportUnknown(change.set, [...here, 'set'], report)
      continue
    }
    touch(formatPath(place.path), here)
    sets.push({ place, to: change.to, at: [...here, 'to'] })
  }
  for (const set of sets) {
    checkValue(set, names, refer, report)
    const [section, index] = set.place.path
    const owner = section === 'events' ? loose.events?.[Number(index)]?.id : undefined
    if (owner !== undefined && touched.has(`event ${owner}`)) {
      const message = `judgement of an event that is left out: ${owner}`
      report({ code: 'ERR_CHANGE_CLASH', at: set.at.slice(0, -1), message, hint: 'one of the two' })
    }
  }
  checkSums(loose, sets, at, report)
}

/** An event that is added: of an id of its own, its references as those of the case's events. */
function checkAdded(
  event: Loose<Extract<WhatIfChange, { event: unknown }>['event']>,
  at: Path,
  names: Names,
  refer: References,
  report: Report,
  touch: (what: string, place: Path) => void,
): void {
  if (event.id !== undefined) {
    if (names.events?.has(event.id)) {
      const hint = 'an id that no event of the case has; { without: … } leaves one of those out'
      report({ code: 'ERR_ID_DUPLICATE', at: [...at, 'id'], message: `duplicate event: ${event.id}`, hint })
    } else touch(`event ${event.id}`, at.slice(0, -1))
  }
  refer.actors(event.actors, [...at, 'actors'])
  refer.claims(event.because, [...at, 'because'])
  checkEffects(event.effects, 'event', [...at, 'effects'], refer, report)
}

/** Whether a judgement is not there because of a problem that is told of: it, or what it is in, is ill-shaped or missing. */
function isToldElsewhere(loose: LooseCase, id: string, names: Names): boolean {
  const itself = resolvePath(loose, id)
  if (itself.kind === 'found') return itself.value === undefined
  if (isBelowIllShaped(loose, id)) return true
  const [section, party] = parsePath(id) ?? []
  if (section !== 'preferences' && section !== 'noAgreement') return false
  const entries = loose[section]
  return entries !== undefined && names.parties?.has(String(party)) === true && !Object.hasOwn(entries, String(party))
}

function reportUnknown(id: string, at: Path, report: Report): void {
  const hint = 'the id of a judgement of this case, such as noAgreement.PARTY.statusQuo: its path with ids'
  report({ code: 'ERR_REFERENCE_UNKNOWN', at, message: `unknown judgement: ${shorten(id)}`, hint })
}

const SCALARS = { share: unitJudgement, weight: weightJudgement, change: changeJudgement, amount: amountJudgement }

const isScalar = (form: JudgementForm): form is keyof typeof SCALARS => Object.hasOwn(SCALARS, form)

/** Whether the new value is one that the judgement could have in the file. */
function checkValue({ place, to, at }: Setting, names: Names, refer: References, report: Report): void {
  if (to === undefined) return
  const { form, path } = place
  const ranking = isMap(to) && Array.isArray(to.ranking) ? to.ranking : undefined
  if (isScalar(form)) {
    if (isMap(to) && 'ranking' in to) {
      const hint = 'a number, a range [low, high], { low, likely, high } or a word'
      report({ code: 'ERR_TYPE', at, message: 'wrong type: the judgement is no ranking', hint })
      return
    }
    const parsed = SCALARS[form].safeParse(to)
    if (!parsed.success)
      for (const draft of shapeProblems(parsed.error.issues, to)) report({ ...draft, at: [...at, ...draft.at] })
    return
  }
  const isOfIssues = form === 'issue-order'
  if (ranking === undefined) {
    const hint = isOfIssues ? '{ ranking: [most important, …] }' : '{ ranking: [best, …, worst] }'
    if (isMap(to) && 'ranking' in to) return // ill-shaped, and told of
    report({ code: 'ERR_TYPE', at, message: 'wrong type: the judgement is a ranking', hint })
    return
  }
  const issue = String(path[3])
  for (const [i, id] of ranking.entries()) {
    if (isOfIssues) refer.issue(id, [...at, 'ranking', i])
    else refer.option(issue, id, [...at, 'ranking', i])
  }
  const all = isOfIssues ? names.issues?.keys() : names.issues?.get(issue)
  checkRanking(ranking, all, isOfIssues ? 'issue' : 'option', [...at, 'ranking'], report)
}

/** Sums that must not be nothing once all values are set: a party's weights, a prior. */
function checkSums(loose: LooseCase, sets: readonly Setting[], at: Path, report: Report): void {
  const values = new Map(sets.map(({ place, to }) => [formatPath(place.path), to]))
  const sumWith = (parent: Path, keys: readonly string[]): number | undefined => {
    let sum = 0
    for (const key of keys) {
      const path = [...parent, key]
      const value = values.has(formatPath(path)) ? values.get(formatPath(path)) : valueAt(loose, path)
      if (!weightJudgement.safeParse(value).success) return undefined
      sum += pointOf(value as Judgement)
    }
    return sum
  }
  const looked = new Set<string>()
  for (const { place } of sets) {
    const parent = place.path.slice(0, -1)
    const isWeight = place.form === 'weight'
    if (looked.has(formatPath(parent)) || !(isWeight || place.path[0] === 'trust')) continue
    looked.add(formatPath(parent))
    if (sumWith(parent, Object.keys(valueAt(loose, parent) as object)) !== 0) continue
    const where = formatPath(parent)
    if (isWeight) {
      const hint = 'at least one weight above 0'
      report({ code: 'ERR_WEIGHTS_SUM', at, message: `empty weights: the sum of ${where} is 0`, hint })
    } else {
      const hint = 'kept + broken above 0 at their point estimates'
      report({ code: 'ERR_PRIOR_EMPTY', at, message: `empty prior: kept + broken of ${where} is 0`, hint })
    }
  }
}
