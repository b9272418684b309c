import {
  type Attribution,
  attributionOf,
  type Case,
  type Effect,
  type Id,
  type Judgement,
  type LocalText,
  type Ranking,
  scalarOf,
  textIn,
} from '@parley/model'
import { isRanking } from '../preference/is-ranking.js'
import type { Bilingual, JudgementInfo } from './view-types.js'

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
  const name = (item: { id: Id; name?: LocalText | undefined } | undefined, id: Id): Bilingual => ({
    en: textIn(item?.name ?? id, 'en'),
    vi: textIn(item?.name ?? id, 'vi'),
  })
  const actor = (id: Id): Bilingual =>
    name(
      [...source.parties, ...(source.mediators ?? []), ...(source.stakeholders ?? [])].find((a) => a.id === id),
      id,
    )
  const issueOf = (id: Id) => source.issues.find((issue) => issue.id === id)
  const issue = (id: Id): Bilingual => name(issueOf(id), id)
  const option = (issueId: Id, id: Id): Bilingual =>
    name(
      issueOf(issueId)?.options.find((o) => o.id === id),
      id,
    )

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

const WEIGHT: Bilingual = { en: 'weight of', vi: 'trọng số của' }
const WEIGHT_ORDER: Bilingual = { en: 'issues in order of weight', vi: 'thứ tự trọng số các vấn đề' }
const ORDER: Bilingual = { en: 'options in order on', vi: 'thứ tự phương án về' }
const VALUE: Bilingual = { en: 'value of', vi: 'giá trị của' }
const TOGETHER: Bilingual = { en: 'what is added together by', vi: 'phần cộng thêm khi có cả' }
const TRUST: Bilingual = { en: 'trust in', vi: 'tin cậy vào' }

const NUMBERS = {
  statusQuo: { en: 'what the status quo is worth', vi: 'giá trị của hiện trạng' },
  settlement: { en: 'what an overall settlement is worth', vi: 'giá trị của giải pháp tổng thể' },
  hazard: { en: 'chance of the settlement a period', vi: 'xác suất có giải pháp mỗi kỳ' },
  discount: { en: 'discount a period', vi: 'hệ số chiết khấu mỗi kỳ' },
  cost: { en: 'cost of waiting a period', vi: 'chi phí chờ đợi mỗi kỳ' },
  kept: { en: 'promises kept', vi: 'cam kết được giữ' },
  broken: { en: 'promises broken', vi: 'cam kết bị phá vỡ' },
  monitoring: { en: 'effect of monitoring on', vi: 'tác dụng giám sát đối với' },
} as const satisfies Record<string, Bilingual>

const bilingual = (text: LocalText): Bilingual => ({ en: textIn(text, 'en'), vi: textIn(text, 'vi') })

/** A template filled in both languages. */
const say = (strings: TemplateStringsArray, ...parts: Bilingual[]): Bilingual => ({
  en: String.raw({ raw: strings }, ...parts.map((part) => part.en)),
  vi: String.raw({ raw: strings }, ...parts.map((part) => part.vi)),
})

const pick = ({ by, on, why, because }: Attribution): Attribution => ({
  ...(by !== undefined && { by }),
  ...(on !== undefined && { on }),
  ...(why !== undefined && { why }),
  ...(because !== undefined && { because }),
})
