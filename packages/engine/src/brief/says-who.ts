import type { Case, Cause } from '@parley/model'
import type { Needs } from '../diagnosis/types.js'
import type { Bilingual, Verdict } from '../diagnosis/view-types.js'
import { CAUSE_NAMES } from '../wording/cause-sentence.js'
import type { BriefContext } from './context.js'
import { passage, sentence, table } from './context.js'
import { STANCES } from './stances.js'
import type { BriefSection } from './types.js'

const VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  supports: { en: 'The case supports it', vi: 'Hồ sơ ủng hộ' },
  contradicts: { en: 'The case contradicts it', vi: 'Hồ sơ mâu thuẫn' },
  'cannot-test': { en: 'The case cannot test it', vi: 'Hồ sơ không kiểm chứng được' },
}

/** What a commentary asserts, in its author's order, each with how the case stands to it. */
export const commentaryInWords = (c: BriefContext): BriefSection => {
  const page = c.findSource(c.view.case.commentary?.source ?? '')
  const title =
    page === undefined ? '' : ` “${c.text(page.title)}”${page.author === undefined ? '' : ` (${page.author})`}`
  return {
    id: 'commentary',
    heading: c.say({ en: `What the commentary${title} says`, vi: `Bài bình luận${title} nói gì` }),
    blocks: c.view.commentary.map(({ claim, says, speaker, verdict, reason }, k) => {
      const who = speaker === '' || speaker === page?.author ? '' : `${c.actor(speaker)}: `
      return passage(
        `assertion-${k + 1}`,
        `${who}${sentence(c.text(says))} ${c.say(VERDICTS[verdict])}: ${c.say(reason)}`,
        [claim],
      )
    }),
  }
}

/** A case without numbers: who stands where, promises, and claims for and against each cause. */
export const recordInWords = ({ record }: Needs, c: BriefContext): BriefSection => ({
  id: 'record',
  heading: c.say({ en: 'What is on record', vi: 'Những gì được ghi nhận' }),
  blocks: [
    ...table(
      'positions-table',
      c.say({ en: 'Standing positions', vi: 'Lập trường hiện tại' }),
      [
        c.say({ en: 'Issue', vi: 'Vấn đề' }),
        c.say({ en: 'Actor', vi: 'Chủ thể' }),
        c.say({ en: 'On record', vi: 'Được ghi nhận' }),
      ],
      record.positions.map(({ actor, issue, standing }) => [
        c.issue(issue),
        c.actor(actor),
        standing
          .map(({ option, stance, date }) => `${c.say(STANCES[stance])}: ${c.option(issue, option)} (${c.day(date)})`)
          .join('; '),
      ]),
    ),
    ...table(
      'promises-table',
      c.say({ en: 'Promises', vi: 'Các cam kết' }),
      [c.say({ en: 'By', vi: 'Của' }), c.say({ en: 'What', vi: 'Nội dung' }), c.say({ en: 'State', vi: 'Tình trạng' })],
      record.stipulations.map(({ stipulation, state }) => [
        c.actor(stipulation.by),
        c.text(stipulation.what),
        c.say(STATES[state]),
      ]),
    ),
    ...(Object.keys(record.causes) as Cause[]).flatMap((cause) => {
      const { supporting, opposing } = record.causes[cause]
      if (supporting.length + opposing.length === 0) return []
      return [
        passage(
          `claims-on-${cause}`,
          c.say({
            en: `On ${CAUSE_NAMES[cause].en}: ${supporting.length} claims for it, ${opposing.length} against.`,
            vi: `Về ${CAUSE_NAMES[cause].vi}: ${supporting.length} nhận định ủng hộ, ${opposing.length} phản bác.`,
          }),
          [...supporting, ...opposing].map(({ id }) => id),
        ),
      ]
    }),
  ],
})

const STATES: Readonly<Record<string, Bilingual>> = {
  kept: { en: 'kept', vi: 'đã giữ' },
  'partly-kept': { en: 'kept in part', vi: 'giữ một phần' },
  broken: { en: 'not kept', vi: 'không giữ' },
  pending: { en: 'not yet due', vi: 'chưa đến hạn' },
  overdue: { en: 'overdue', vi: 'quá hạn' },
  unassessed: { en: 'not assessed', vi: 'chưa đánh giá' },
}

/** What the figures rest on, apart from any likelihood: how many judgements, by how many analysts, linked to how much. */
export const basisInWords = (c: BriefContext): BriefSection => {
  const { judgements, diagnosis } = c.view
  const file: Case = c.view.case
  const linked = judgements.filter(({ claims }) => claims.length > 0).length
  const claims = file.claims?.length ?? 0
  const sources = file.sources?.length ?? 0
  const unjudged =
    diagnosis.kind === 'diagnosis'
      ? diagnosis.parties.flatMap(({ id, trustNotAssessed }) => trustNotAssessed.map((other) => [id, other] as const))
      : []
  return {
    id: 'basis',
    heading: c.say({ en: 'What this rests on', vi: 'Cơ sở của bản tóm tắt' }),
    blocks: [
      passage(
        'basis-counts',
        c.say({
          en: `${c.count(judgements.length)} judgements, ${c.count(linked)} of them linked to claims; ${c.count(claims)} claims from ${c.count(sources)} sources.`,
          vi: `${c.count(judgements.length)} đánh giá, trong đó ${c.count(linked)} gắn với nhận định; ${c.count(claims)} nhận định từ ${c.count(sources)} nguồn.`,
        }),
      ),
      ...(unjudged.length === 0
        ? []
        : [
            passage(
              'trust-not-assessed',
              c.say({
                en: `Trust not assessed, so that the prior of one kept and one broken promise stands in: ${unjudged.map(([of, in_]) => `${c.actor(of)} in ${c.actor(in_)}`).join(', ')}.`,
                vi: `Chưa đánh giá mức tin cậy, nên dùng mức ban đầu một lần giữ, một lần không giữ: ${unjudged.map(([of, in_]) => `${c.actor(of)} đối với ${c.actor(in_)}`).join(', ')}.`,
              }),
            ),
          ]),
    ],
  }
}
