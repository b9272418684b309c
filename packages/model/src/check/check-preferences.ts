import { pointOf } from '../judgement/point-of.js'
import type { LooseCase } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'
import { shorten } from '../problem/found.js'
import type { Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import { weightJudgement } from '../schema/judgement.js'
import type { Judgement } from '../types.js'
import type { Names } from './names.js'
import type { References } from './references.js'

/** Preferences: every party, every issue, every option; rankings complete; weights with a sum above zero. */
export function checkPreferences(loose: LooseCase, names: Names, refer: References, report: Report): void {
  const preferences = loose.preferences
  if (preferences === undefined) return
  for (const party of names.parties ?? [])
    requireKey(preferences, party, ['preferences', party], 'weights and values for every party', report)

  for (const [party, preference] of Object.entries(preferences)) {
    const at = ['preferences', party]
    refer.party(party, at, true)
    if (preference === undefined) continue
    refer.attribution(preference, at)
    checkWeights(preference.weights, [...at, 'weights'], names, refer, report)
    checkValues(preference.values, [...at, 'values'], names, refer, report)
    for (const [i, interaction] of (preference.interactions ?? []).entries()) {
      const here = [...at, 'interactions', i]
      refer.attribution(interaction, here)
      refer.attribution(interaction?.adds, [...here, 'adds'])
      refer.outcome(interaction?.when, [...here, 'when'])
    }
    for (const [i, redLine] of (preference.redLines ?? []).entries()) {
      const here = [...at, 'redLines', i]
      refer.attribution(redLine, here)
      refer.outcome(redLine?.when, [...here, 'when'])
    }
  }
}

function checkWeights(weights: unknown, at: Path, names: Names, refer: References, report: Report): void {
  if (!isMap(weights)) return
  const issues = names.issues && [...names.issues.keys()]
  if (Array.isArray(weights.ranking)) {
    refer.attribution(weights, at)
    const place = [...at, 'ranking']
    weights.ranking.forEach((id, i) => void refer.issue(id, [...place, i]))
    checkRanking(weights.ranking, issues, 'issue', place, report)
    return
  }
  let sum = 0
  let whole = true
  for (const [issue, weight] of Object.entries(weights)) {
    refer.issue(issue, [...at, issue], true)
    refer.attribution(weight, [...at, issue])
    if (weightJudgement.safeParse(weight).success) sum += pointOf(weight as Judgement)
    else whole = false
  }
  for (const issue of issues ?? []) {
    whole &&= requireKey(weights, issue, [...at, issue], 'a weight for every issue', report)
  }
  if (whole && issues !== undefined && sum === 0) {
    const hint = 'at least one weight above 0'
    report({ code: 'ERR_WEIGHTS_SUM', at, message: 'empty weights: their sum is 0', hint })
  }
}

function checkValues(values: unknown, at: Path, names: Names, refer: References, report: Report): void {
  if (!isMap(values)) return
  for (const [issue, options] of names.issues ?? []) {
    if (!requireKey(values, issue, [...at, issue], 'the values of the options for every issue', report)) continue
    const entry = values[issue]
    if (options === undefined || !isMap(entry)) continue
    if (Array.isArray(entry.ranking))
      checkRanking(entry.ranking, [...options], 'option', [...at, issue, 'ranking'], report)
    else
      for (const option of options)
        requireKey(entry, option, [...at, issue, option], 'a value for every option', report)
  }
  for (const [issue, entry] of Object.entries(values)) {
    const here = [...at, issue]
    refer.issue(issue, here, true)
    if (!isMap(entry)) continue
    if (Array.isArray(entry.ranking)) {
      refer.attribution(entry, here)
      entry.ranking.forEach((id, i) => void refer.option(issue, id, [...here, 'ranking', i]))
      continue
    }
    for (const [option, value] of Object.entries(entry)) {
      refer.option(issue, option, [...here, option], true)
      refer.attribution(value, [...here, option])
    }
  }
}

function checkRanking(
  ranking: readonly unknown[],
  ids: readonly string[] | undefined,
  kind: string,
  at: Path,
  report: Report,
): void {
  const seen = new Set<unknown>()
  for (const [i, id] of ranking.entries()) {
    if (id !== undefined && seen.has(id)) {
      const message = `repeated ${kind}: ${String(id)}`
      report({ code: 'ERR_RANKING_DUPLICATE', at: [...at, i], message, hint: `each ${kind} once` })
    }
    seen.add(id)
  }
  if (seen.has(undefined)) return
  const absent = (ids ?? []).filter((id) => !seen.has(id))
  if (absent.length === 0) return
  const message = `incomplete ranking: without ${shorten(absent.join(', '))}`
  report({ code: 'ERR_RANKING_INCOMPLETE', at, message, hint: `every ${kind} once` })
}

/** Whether a map has a key (whatever stands under it); reported where it has not. */
export function requireKey(map: object, key: string, at: Path, hint: string, report: Report): boolean {
  if (Object.hasOwn(map, key)) return true
  report({ code: 'ERR_FIELD_MISSING', at, message: `missing field: ${key}`, hint })
  return false
}
