import {
  type Attribution,
  attributionOf,
  type Case,
  type Effect,
  type Id,
  type Judgement,
  type Ranking,
  scalarOf,
} from '@parley/model'
import { isRanking } from '../preference/is-ranking.js'
import {
  bilingual,
  makeLabels,
  NUMBERS,
  ORDER,
  say,
  TOGETHER,
  TRUST,
  VALUE,
  WEIGHT,
  WEIGHT_ORDER,
} from './judgement-labels.js'
import type { Bilingual, JudgementInfo } from './view-types.js'

/**
 * A name for people of every judgement, of each member of a ranking, and of each party's trust in each actor: whatever
 * stands as an id in a diagnosis.
 */
export const labelJudgements = (source: Case): Record<string, Bilingual> => {
  const { actor, issue, option } = makeLabels(source)
  const labels: Record<string, Bilingual> = Object.fromEntries(listJudgements(source).map((j) => [j.id, j.label]))
  const performers = source.issues.flatMap((i) => i.performers ?? [])
  const trusted = new Set([...source.parties.map((p) => p.id), ...performers, ...(source.trust ?? []).map((t) => t.in)])
  for (const { id: party } of source.parties) {
    for (const other of trusted) labels[`trust.${party}.${other}`] = say`${actor(party)}: ${TRUST} ${actor(other)}`
    for (const { id, options } of source.issues) {
      labels[`preferences.${party}.weights.${id}`] ??= say`${actor(party)}: ${WEIGHT} ${issue(id)}`
      for (const o of options) {
        const value = say`${actor(party)}: ${VALUE} ${option(id, o.id)} (${issue(id)})`
        labels[`preferences.${party}.values.${id}.${o.id}`] ??= value
      }
    }
  }
  return labels
}

/**
 * Every judgement of a case, in the order of the file: its id (its path with ids), a name for people, the scalar as
 * written, and who says so. A judgement without claims of its own takes those of the nearest entry around it.
 */
export const listJudgements = (source: Case): JudgementInfo[] => {
  const infos: JudgementInfo[] = []
  const add = (id: string, label: Bilingual, judgement: Judgement | Ranking, around: Attribution) => {
    const own = isRanking(judgement) ? judgement : attributionOf(judgement)
    const attribution: Attribution = { ...pick(around), ...pick(own) }
    infos.push({
      id,
      label,
      scalar: isRanking(judgement) ? { ranking: judgement.ranking } : scalarOf(judgement),
      attribution,
      claims: attribution.because ?? [],
    })
  }
  const { actor, issue, option } = makeLabels(source)

  for (const { id: party } of source.parties) {
    const preference = source.preferences?.[party]
    if (!preference) continue
    const path = `preferences.${party}`
    const { weights } = preference
    if (isRanking(weights)) add(`${path}.weights`, say`${actor(party)}: ${WEIGHT_ORDER}`, weights, preference)
    else {
      for (const { id } of source.issues) {
        add(`${path}.weights.${id}`, say`${actor(party)}: ${WEIGHT} ${issue(id)}`, weights[id], preference)
      }
    }
    for (const { id, options } of source.issues) {
      const values = preference.values[id]
      if (isRanking(values)) {
        add(`${path}.values.${id}`, say`${actor(party)}: ${ORDER} ${issue(id)}`, values, preference)
      } else {
        for (const o of options) {
          const label = say`${actor(party)}: ${VALUE} ${option(id, o.id)} (${issue(id)})`
          add(`${path}.values.${id}.${o.id}`, label, values[o.id], preference)
        }
      }
    }
    preference.interactions?.forEach((interaction, k) => {
      const what = Object.entries(interaction.when).map(([i, o]) => [option(i, o), issue(i)])
      const when = {
        en: what.map(([o, i]) => `${o.en} (${i.en})`).join(' + '),
        vi: what.map(([o, i]) => `${o.vi} (${i.vi})`).join(' + '),
      }
      const around = { ...pick(preference), ...pick(interaction) }
      add(`${path}.interactions.${k}.adds`, say`${actor(party)}: ${TOGETHER} ${when}`, interaction.adds, around)
    })
  }
  for (const { id: party } of source.parties) {
    const entry = source.noAgreement?.[party]
    if (!entry) continue
    const path = `noAgreement.${party}`
    add(`${path}.statusQuo`, say`${actor(party)}: ${NUMBERS.statusQuo}`, entry.statusQuo, entry)
    const { waiting } = entry
    if (!waiting) continue
    const around = { ...pick(entry), ...pick(waiting) }
    for (const number of ['settlement', 'hazard', 'discount', 'cost'] as const) {
      const judgement = waiting[number]
      if (judgement !== undefined) {
        add(`${path}.waiting.${number}`, say`${actor(party)}: ${NUMBERS[number]}`, judgement, around)
      }
    }
  }
  for (const entry of source.trust ?? []) {
    for (const kind of ['kept', 'broken'] as const) {
      const judgement = entry.prior?.[kind]
      if (judgement === undefined) continue
      const label = say`${actor(entry.of)}: ${TRUST} ${actor(entry.in)}, ${NUMBERS[kind]}`
      add(`trust.${entry.of}.${entry.in}.prior.${kind}`, label, judgement, entry)
    }
  }
  const addEffects = (
    owner: 'events' | 'levers',
    id: Id,
    what: Bilingual,
    effects: readonly Effect[],
    by: Attribution,
  ) =>
    effects.forEach((effect, k) => {
      const loose = effect as Partial<Record<'add' | 'kept' | 'broken' | 'effect', Judgement>>
      for (const field of ['add', 'kept', 'broken', 'effect'] as const) {
        const judgement = loose[field]
        if (judgement === undefined) continue
        add(`${owner}.${id}.effects.${k}.${field}`, say`${what} → ${effectTarget(effect, field)}`, judgement, by)
      }
    })
  const effectTarget = (effect: Effect, field: string): Bilingual => {
    if ('monitoring' in effect) return say`${NUMBERS.monitoring} ${issue(effect.monitoring)}`
    if ('trust' in effect) {
      const [of, actorId] = effect.trust
      return say`${actor(of)}: ${TRUST} ${actor(actorId)}, ${NUMBERS[field === 'kept' ? 'kept' : 'broken']}`
    }
    if ('value' in effect) {
      const [party, issueId, optionId] = effect.value
      return say`${actor(party)}: ${VALUE} ${option(issueId, optionId)} (${issue(issueId)})`
    }
    for (const number of ['statusQuo', 'settlement', 'hazard', 'discount', 'cost'] as const) {
      const party = (effect as unknown as Partial<Record<string, Id>>)[number]
      if (party !== undefined) return say`${actor(party)}: ${NUMBERS[number]}`
    }
    return { en: '', vi: '' }
  }
  for (const event of source.events ?? []) {
    addEffects('events', event.id, bilingual(event.what), event.effects ?? [], event)
  }
  for (const lever of source.levers ?? []) {
    addEffects('levers', lever.id, bilingual(lever.name ?? lever.what), lever.effects, lever)
  }
  return infos
}

const pick = ({ by, on, why, because }: Attribution): Attribution => ({
  ...(by !== undefined && { by }),
  ...(on !== undefined && { on }),
  ...(why !== undefined && { why }),
  ...(because !== undefined && { because }),
})
