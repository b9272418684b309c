import type { Closest, Diagnosis } from '../diagnosis/types.js'
import { percent } from '../wording/numbers.js'
import type { BriefContext } from './context.js'
import { passage, table } from './context.js'
import type { BriefSection, BriefTable } from './types.js'

/** The closest package issue by issue, what it and no agreement are worth, and the packages near it. No recommendation. */
export const packagesInReach = (d: Diagnosis, closest: Closest, c: BriefContext): BriefSection => ({
  id: 'packages',
  heading: c.say({ en: 'Packages', vi: 'Các gói' }),
  blocks: [
    passage(
      'closest-lead',
      c.say({
        en: 'The closest package is the one whose largest shortfall is smallest: a point of reference by point estimates, no recommendation.',
        vi: 'Gói gần nhất là gói có mức thiếu lớn nhất nhỏ nhất: một điểm tham chiếu theo ước lượng điểm, không phải khuyến nghị.',
      }),
    ),
    ...outcomeTable(closest, c),
    ...partiesTable(d, c),
    ...nearestTable(d, c),
  ],
})

const outcomeTable = ({ outcome }: Closest, c: BriefContext): BriefTable[] =>
  table(
    'closest-table',
    c.say({ en: 'Closest package (point estimate)', vi: 'Gói gần nhất (ước lượng điểm)' }),
    [
      c.say({ en: 'Issue', vi: 'Vấn đề' }),
      c.say({ en: 'Closest package', vi: 'Gói gần nhất' }),
      c.say({ en: 'As now', vi: 'Như hiện nay' }),
    ],
    c.view.case.issues.map(({ id, statusQuo }) => [
      c.issue(id),
      c.option(id, outcome[id]!),
      outcome[id] === statusQuo ? c.say({ en: 'the same', vi: 'không đổi' }) : c.option(id, statusQuo),
    ]),
  )

const partiesTable = (d: Diagnosis, c: BriefContext): BriefTable[] =>
  table(
    'parties-table',
    c.say({
      en: 'What each party gets, in parts of its own range from worst to best',
      vi: 'Mỗi bên được gì, theo thang riêng từ xấu nhất đến tốt nhất',
    }),
    [
      c.say({ en: 'Party', vi: 'Bên' }),
      c.say({ en: 'No agreement', vi: 'Không thỏa thuận' }),
      c.say({ en: 'Closest package (point estimate)', vi: 'Gói gần nhất (ước lượng điểm)' }),
    ],
    d.parties.map((party) => [
      c.actor(party.id),
      c.estimate({ value: party.reservation, quantiles: party.reservationQuantiles }),
      party.utilityAtClosest === null ? '' : c.number(party.utilityAtClosest),
    ]),
  )

const nearestTable = ({ nearest }: Diagnosis, c: BriefContext): BriefTable[] => {
  const [first, ...others] = nearest
  if (first === undefined || others.length === 0) return []
  const share = (of: number | null) => (of === null ? c.say({ en: 'not sampled', vi: 'chưa lấy mẫu' }) : percent(of))
  return table(
    'nearest-table',
    c.say({
      en: 'Packages near it (distances are point estimates)',
      vi: 'Các gói lân cận (khoảng cách là ước lượng điểm)',
    }),
    [
      c.say({ en: 'What differs from the closest', vi: 'Khác gì gói gần nhất' }),
      c.say({ en: 'Distance', vi: 'Khoảng cách' }),
      c.say({ en: 'In the agreement zone in', vi: 'Trong vùng thỏa thuận ở' }),
    ],
    [first, ...others].map(({ outcome, distance, zoneShare }) => [
      Object.entries(outcome)
        .filter(([issue, option]) => option !== first.outcome[issue])
        .map(([issue, option]) => `${c.issue(issue)}: ${c.option(issue, option)}`)
        .join('; ') || c.say({ en: 'nothing: the closest itself', vi: 'không gì: chính nó' }),
      c.number(distance),
      share(zoneShare),
    ]),
  )
}
