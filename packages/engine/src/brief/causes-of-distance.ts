import type { Cause } from '@parley/model'
import type { Causes, Diagnosis, Estimate } from '../diagnosis/types.js'
import { CAUSE_NAMES } from '../wording/cause-sentence.js'
import { signed } from '../wording/numbers.js'
import type { BriefContext } from './context.js'
import { passage, sentence, table } from './context.js'
import type { BriefSection, Passage } from './types.js'

/** Parts that would print as 0.00 are not told. */
const SMALLEST = 0.005
const MOST_EVENTS = 8

/** The four parts of the distance with their ranges, and the events that the situation's part is made of. */
export const causesOfDistance = (d: Diagnosis, causes: Causes, c: BriefContext): BriefSection => ({
  id: 'causes',
  heading: c.say({ en: 'Causes', vi: 'Nguyên nhân' }),
  blocks: [
    ...table(
      'causes-table',
      c.say({
        en: 'Parts of the distance, which they add up to; above 0 takes it further off',
        vi: 'Các phần cộng lại thành khoảng cách; trên 0 là xa thêm',
      }),
      [
        c.say({ en: 'Cause', vi: 'Nguyên nhân' }),
        d.provenance.samples > 0
          ? c.say({ en: 'Part: median (5 % to 95 % of samples)', vi: 'Phần: trung vị (5 % đến 95 % số mẫu)' })
          : c.say({ en: 'Part (point estimate)', vi: 'Phần (ước lượng điểm)' }),
      ],
      (Object.keys(CAUSE_NAMES) as Cause[]).map((cause) => [
        c.say(CAUSE_NAMES[cause]),
        c.estimate(causes[cause], signed),
      ]),
    ),
    ...eventsOf(causes, c),
    ...causes.easierByDoubt.map((party) =>
      passage(
        `easier-by-doubt-${party}`,
        c.say({
          en: `Doubt about delivery makes the closest package easier to accept for ${c.actor(party)}.`,
          vi: `Nghi ngờ về việc thực hiện khiến gói gần nhất dễ chấp nhận hơn đối với ${c.actor(party)}.`,
        }),
      ),
    ),
  ],
})

const size = ({ value, quantiles }: Estimate): number => Math.abs(quantiles.p50 ?? value)

const eventsOf = ({ situation }: Causes, c: BriefContext): Passage[] =>
  situation.events
    .filter((event) => size(event) >= SMALLEST)
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST_EVENTS)
    .map((part) => {
      const event = c.findEvent(part.id)
      const what = event === undefined ? part.id : `${c.day(event.date)}: ${c.text(event.what)}`
      const weighs = c.say({
        en: `Its part of the distance: ${c.estimate(part, signed)}.`,
        vi: `Phần của sự kiện này: ${c.estimate(part, signed)}.`,
      })
      return passage(`event-${part.id}`, `${sentence(what)} ${weighs}`, event?.because ?? [])
    })
