import type { Diagnosis, Holding } from '../diagnosis/types.js'
import type { Bilingual } from '../diagnosis/view-types.js'
import type { StatusQuoStability } from '../graph-model/stability-field.js'
import { percent } from '../wording/numbers.js'
import type { BriefContext } from './context.js'
import { passage, table } from './context.js'
import type { BriefSection, BriefTable, Passage } from './types.js'

const REASONS: Readonly<Record<Holding['reason'], Bilingual>> = {
  holds: { en: 'carrying it out is worth more than breaking it once', vi: 'thực hiện có lợi hơn phá vỡ một lần' },
  breaks: { en: 'breaking it once is worth more than carrying it out', vi: 'phá vỡ một lần có lợi hơn thực hiện' },
  'rather-leaves': { en: 'no agreement is worth more than carrying it out', vi: 'thà không có thỏa thuận' },
  'nothing-to-gain': { en: 'nothing to gain by breaking what it alone performs', vi: 'phá vỡ không được lợi gì' },
  'not-assessed': { en: 'not assessed: no discount is given', vi: 'chưa đánh giá: chưa có hệ số chiết khấu' },
}

/** What became of others of its kind, each party's incentive to break the closest package, and what is stable unbound. */
export const holdingInWords = (d: Diagnosis, statusQuo: StatusQuoStability | null, c: BriefContext): BriefSection => ({
  id: 'holding',
  heading: c.say({ en: 'Would it hold', vi: 'Liệu có giữ được' }),
  blocks: [...baseRates(c), ...incentives(d, c), ...unbound(statusQuo, c)],
})

const baseRates = (c: BriefContext): BriefTable[] => {
  const { baseRates: rates } = c.view
  const [first] = rates
  if (first === undefined) return []
  const days = first.standing.map(({ days }) => days)
  return [
    ...table(
      'base-rates-table',
      c.say({
        en: `Share of comparable agreements still standing after so many days. ${first.caveat.en}. ${first.origin}.`,
        vi: `Tỷ lệ thỏa thuận tương tự còn hiệu lực sau từng số ngày. ${first.caveat.vi}. ${first.origin}.`,
      }),
      [c.say({ en: 'Group', vi: 'Nhóm' }), ...days.map((day) => c.say({ en: `${day} days`, vi: `${day} ngày` }))],
      rates.map(({ group, standing, n, nOf }) => [
        `${c.say(group)} (${nOf === 'group' ? `n = ${c.count(n)}` : c.say({ en: `of n = ${c.count(n)}`, vi: `trong n = ${c.count(n)}` })})`,
        ...standing.map(({ share }) => percent(share)),
      ]),
    ),
  ]
}

const incentives = ({ wouldHold }: Diagnosis, c: BriefContext): Passage[] => {
  if (wouldHold.length === 0) return []
  const each = wouldHold.map(({ party, reason }) => `${c.actor(party)}: ${c.say(REASONS[reason])}`).join('; ')
  return [
    passage(
      'incentives',
      c.say({
        en: `Incentive to break the closest package, under perfect monitoring (point estimates, not a forecast): ${each}.`,
        vi: `Động cơ phá vỡ gói gần nhất, nếu được giám sát hoàn hảo (ước lượng điểm, không phải dự báo): ${each}.`,
      }),
    ),
  ]
}

const unbound = (statusQuo: StatusQuoStability | null, c: BriefContext): Passage[] => {
  if (statusQuo === null) return []
  const concepts = Object.entries(statusQuo.equilibrium)
  const under = concepts.filter(([, holds]) => holds).map(([concept]) => concept.toUpperCase())
  const all = under.length === concepts.length
  return [
    passage(
      'unbound',
      under.length === 0
        ? c.say({
            en: 'If nobody is bound, continuing as now is an equilibrium under none of the concepts of the graph model (point estimate).',
            vi: 'Nếu không bên nào bị ràng buộc, tiếp tục như hiện nay không phải là cân bằng theo khái niệm nào của mô hình đồ thị (ước lượng điểm).',
          })
        : c.say({
            en: `If nobody is bound, continuing as now is an equilibrium of the graph model under ${all ? 'every concept' : c.list(under)} (point estimate).`,
            vi: `Nếu không bên nào bị ràng buộc, tiếp tục như hiện nay là cân bằng của mô hình đồ thị theo ${all ? 'mọi khái niệm' : c.list(under)} (ước lượng điểm).`,
          }),
    ),
  ]
}
