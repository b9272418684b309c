import type { Id } from '@parley/model'
import type { Diagnosis, Threshold } from '../diagnosis/types.js'
import { percent, signed } from '../wording/numbers.js'
import type { BriefContext } from './context.js'
import { passage, table } from './context.js'
import type { BriefSection, Passage } from './types.js'

const MOST_THRESHOLDS = 6
const MOST_SENSITIVE = 5

/** What would move it: each declared lever by itself, and the cheapest set of them that opens a zone. */
export const movers = (d: Diagnosis, c: BriefContext): BriefSection => ({
  id: 'movers',
  heading: c.say({ en: 'What would move it', vi: 'Điều gì có thể thay đổi' }),
  blocks: [
    ...table(
      'levers-table',
      c.say({
        en: 'Each lever by itself: its change of the distance (below 0 is closer)',
        vi: 'Từng đòn bẩy riêng lẻ: mức thay đổi khoảng cách (dưới 0 là gần hơn)',
      }),
      [
        c.say({ en: 'Lever', vi: 'Đòn bẩy' }),
        c.say({ en: 'Cost (point estimate)', vi: 'Chi phí (ước lượng điểm)' }),
        c.say({ en: 'Change', vi: 'Thay đổi' }),
        c.say({ en: 'Agreement zone in', vi: 'Có vùng thỏa thuận ở' }),
      ],
      d.levers.map(({ id, cost, change, changeQuantiles, zoneShare }) => [
        c.lever(id),
        String(cost),
        c.estimate({ value: change, quantiles: changeQuantiles }, signed),
        zoneShare === null ? c.say({ en: 'not sampled', vi: 'chưa lấy mẫu' }) : percent(zoneShare),
      ]),
    ),
    ...(d.levers.length === 0 ? [] : [cheapest(d, c)]),
  ],
})

const cheapest = ({ cheapestSet: set, inexact }: Diagnosis, c: BriefContext): Passage => {
  const isDecided = inexact?.setUndecided !== true
  if (set === null)
    return passage(
      'cheapest-set',
      c.say({
        en: `No set of these levers ${isDecided ? 'opens' : 'is known to open'} an agreement zone at the point estimates.`,
        vi: `${isDecided ? 'Không tập hợp nào của các đòn bẩy này' : 'Chưa biết tập hợp nào của các đòn bẩy này'} mở ra vùng thỏa thuận theo ước lượng điểm.`,
      }),
    )
  if (set.levers.length === 0)
    return passage(
      'cheapest-set',
      c.say({
        en: 'At the point estimates an agreement zone exists without any lever.',
        vi: 'Theo ước lượng điểm, vùng thỏa thuận đã có mà không cần đòn bẩy nào.',
      }),
    )
  const names = c.list(set.levers.map((id) => `“${c.lever(id)}”`))
  return passage(
    'cheapest-set',
    c.say({
      en: `The cheapest set ${isDecided ? 'that opens' : 'known to open'} an agreement zone at the point estimates: ${names} (cost ${set.cost}, distance ${c.number(set.distance)}; point estimates).`,
      vi: `Tập hợp rẻ nhất ${isDecided ? '' : 'đã biết là '}mở ra vùng thỏa thuận theo ước lượng điểm: ${names} (chi phí ${set.cost}, khoảng cách ${c.number(set.distance)}; ước lượng điểm).`,
    }),
  )
}

/** What would change the answer: the judgements nearest to a threshold, and those the distance goes with most. */
export const changeOurMind = (d: Diagnosis, c: BriefContext): BriefSection => ({
  id: 'change-our-mind',
  heading: c.say({ en: 'What would change our mind', vi: 'Điều gì sẽ làm đổi đánh giá' }),
  blocks: [...thresholds(d, c), ...sensitive(d, c)],
})

const relativeMove = ({ at, current, scanned }: Threshold): number =>
  Math.min(...at.map((value) => Math.abs(value - current))) / (scanned[1] - scanned[0])

const thresholds = (d: Diagnosis, c: BriefContext): Passage[] => {
  const near = d.thresholds
    .filter(({ at }) => at.length > 0)
    .sort((a, b) => relativeMove(a) - relativeMove(b))
    .slice(0, MOST_THRESHOLDS)
  if (near.length === 0)
    return [
      passage(
        'no-threshold',
        c.say({
          en: 'No single judgement opens or closes an agreement zone within its scanned range.',
          vi: 'Không đánh giá đơn lẻ nào mở ra hay khép lại vùng thỏa thuận trong khoảng đã quét.',
        }),
      ),
    ]
  return near.map(({ judgement, current, at }) => {
    const [now, ...turns] = toldApart([current, ...at]).map((text) =>
      c.language === 'vi' ? text.replace('.', ',') : text,
    )
    const values = turns.join(c.say({ en: ' or ', vi: ' hoặc ' }))
    return passage(
      `threshold-${judgement}`,
      c.say({
        en: `${c.judgement(judgement)}: the answer would turn at ${values}; it stands at ${now} (point estimates).`,
        vi: `${c.judgement(judgement)}: câu trả lời sẽ đổi ở mức ${values}; hiện là ${now} (ước lượng điểm).`,
      }),
      claimsBehind(judgement, c),
    )
  })
}

const MOST_DIGITS = 6

/** Numbers with as few digits, two or more, as tell them apart from each other and from 0. */
const toldApart = (values: readonly number[]): string[] => {
  for (let digits = 2; ; digits++) {
    const texts = values.map((value) => value.toFixed(digits).replace('-', '−'))
    const differ = new Set(texts).size === new Set(values).size
    const seen = values.every((value, k) => value === 0 || Number(texts[k]!.replace('−', '-')) !== 0)
    if ((differ && seen) || digits === MOST_DIGITS) return texts
  }
}

const sensitive = (d: Diagnosis, c: BriefContext): Passage[] => {
  const most = d.sensitivity
    .filter(({ correlation }) => correlation !== null && correlation !== 0)
    .sort((a, b) => Math.abs(b.correlation ?? 0) - Math.abs(a.correlation ?? 0))
    .slice(0, MOST_SENSITIVE)
  if (most.length === 0) return []
  const each = most.map(({ judgement, correlation }) => `${c.judgement(judgement)} (${signed(correlation ?? 0)})`)
  return [
    passage(
      'sensitivity',
      c.say({
        en: `The distance goes most closely with these judgements, by rank correlation over the samples (point estimates): ${each.join('; ')}.`,
        vi: `Khoảng cách gắn chặt nhất với các đánh giá sau, theo tương quan hạng trên các mẫu (ước lượng điểm): ${each.join('; ')}.`,
      }),
      most.flatMap(({ judgement }) => claimsBehind(judgement, c)),
    ),
  ]
}

const claimsBehind = (judgement: string, c: BriefContext): readonly Id[] =>
  c.view.judgements.find(({ id }) => id === judgement)?.claims ?? []
