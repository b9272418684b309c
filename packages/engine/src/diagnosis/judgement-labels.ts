import { type Case, type Id, type LocalText, textIn } from '@parley/model'
import type { Bilingual } from './view-types.js'

/** Names of a case's things in both languages, their ids where they have none. */
export const makeLabels = (source: Case) => {
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
  return { actor, issue, option }
}

export const WEIGHT: Bilingual = { en: 'weight of', vi: 'trọng số của' }
export const WEIGHT_ORDER: Bilingual = { en: 'issues in order of weight', vi: 'thứ tự trọng số các vấn đề' }
export const ORDER: Bilingual = { en: 'options in order on', vi: 'thứ tự phương án về' }
export const VALUE: Bilingual = { en: 'value of', vi: 'giá trị của' }
export const TOGETHER: Bilingual = { en: 'what is added together by', vi: 'phần cộng thêm khi có cả' }
export const TRUST: Bilingual = { en: 'trust in', vi: 'tin cậy vào' }

export const NUMBERS = {
  statusQuo: { en: 'what the status quo is worth', vi: 'giá trị của hiện trạng' },
  settlement: { en: 'what an overall settlement is worth', vi: 'giá trị của giải pháp tổng thể' },
  hazard: { en: 'chance of the settlement a period', vi: 'xác suất có giải pháp mỗi kỳ' },
  discount: { en: 'discount a period', vi: 'hệ số chiết khấu mỗi kỳ' },
  cost: { en: 'cost of waiting a period', vi: 'chi phí chờ đợi mỗi kỳ' },
  kept: { en: 'promises kept', vi: 'cam kết được giữ' },
  broken: { en: 'promises broken', vi: 'cam kết bị phá vỡ' },
  monitoring: { en: 'effect of monitoring on', vi: 'tác dụng giám sát đối với' },
} as const satisfies Record<string, Bilingual>

export const bilingual = (text: LocalText): Bilingual => ({ en: textIn(text, 'en'), vi: textIn(text, 'vi') })

/** A template filled in both languages. */
export const say = (strings: TemplateStringsArray, ...parts: Bilingual[]): Bilingual => ({
  en: String.raw({ raw: strings }, ...parts.map((part) => part.en)),
  vi: String.raw({ raw: strings }, ...parts.map((part) => part.vi)),
})
