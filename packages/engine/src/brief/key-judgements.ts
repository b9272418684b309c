import type { Diagnosis } from '../diagnosis/types.js'
import { causeSentenceOf } from '../wording/cause-sentence.js'
import { estimativeStep, estimativeWords } from '../wording/estimative.js'
import { inexactInWords } from '../wording/inexact.js'
import { percent } from '../wording/numbers.js'
import { timesInWords } from '../wording/times.js'
import type { BriefContext } from './context.js'
import { passage } from './context.js'
import type { BriefSection, Passage } from './types.js'

/**
 * What the diagnosis comes to, each in a sentence or two. Likelihood is said on one scale (`estimativeWords`) and never
 * together with confidence, which the part on the basis speaks of.
 */
export const keyJudgements = (d: Diagnosis, c: BriefContext): BriefSection => ({
  id: 'key-judgements',
  heading: c.say({ en: 'Key judgements', vi: 'Đánh giá chính' }),
  blocks:
    d.distance.kind === 'empty'
      ? [excluded(d.distance, c)]
      : [
          ...zone(d, d.distance, c),
          distance(d.distance, c),
          ...inexact(d, c),
          ...substance(d.distance, c),
          ...binding(d, c),
          ...ofCauses(d, c),
        ],
})

const excluded = (of: Extract<Diagnosis['distance'], { kind: 'empty' }>, c: BriefContext): Passage => {
  const lines = of.redLines.map(
    ({ party, when }) =>
      `${c.actor(party)}: ${Object.entries(when)
        .map(([issue, option]) => `${c.issue(issue)} = ${c.option(issue, option)}`)
        .join(', ')}`,
  )
  return passage(
    'excluded',
    c.say({
      en: `The red lines exclude every package. The fewest of the ${of.redLinesInAll} whose lifting would open one: ${lines.join('; ')}.`,
      vi: `Các lằn ranh đỏ loại trừ mọi gói. Ít nhất phải bỏ các lằn ranh sau trong số ${of.redLinesInAll}: ${lines.join('; ')}.`,
    }),
  )
}

type Found = Extract<Diagnosis['distance'], { kind: 'found' }>

const zone = (d: Diagnosis, { zoneShare }: Found, c: BriefContext): Passage[] => {
  if (zoneShare === null) return []
  const words = estimativeWords(zoneShare)
  const step = estimativeStep(zoneShare)
  const most = zoneShare + (d.inexact?.undecidedShare ?? 0)
  if (estimativeStep(most) !== step) {
    const [least, up] = [percent(zoneShare), percent(most)]
    return [
      passage(
        'zone',
        c.say({
          en: `How likely it is that a package exists which every party would rather have than no agreement cannot be told: one does in at least ${least} and at most ${up} of ${c.count(d.provenance.samples)} samples of these judgements.`,
          vi: `Chưa nói được khả năng có một gói mà mọi bên coi là hơn việc không thỏa thuận: gói đó có trong ít nhất ${least} và nhiều nhất ${up} của ${c.count(d.provenance.samples)} mẫu từ các đánh giá này.`,
        }),
      ),
    ]
  }
  const start =
    step === 0 ? `There is ${words.en} that` : step === 3 ? `There is a ${words.en} that` : `It is ${words.en} that`
  const samples = c.count(d.provenance.samples)
  return [
    passage(
      'zone',
      c.say({
        en: `${start} a package exists which every party would rather have than no agreement: it does in ${percent(zoneShare)} of ${samples} samples of these judgements.`,
        vi: `Đánh giá: ${words.vi} có một gói mà mọi bên coi là hơn việc không thỏa thuận; gói đó có trong ${percent(zoneShare)} của ${samples} mẫu từ các đánh giá này.`,
      }),
    ),
  ]
}

const distance = (of: Found, c: BriefContext): Passage =>
  passage(
    'distance',
    c.say({
      en: `The distance to an agreement is ${c.estimate(of)} in parts of a party’s own range from its worst to its best outcome; at 0 or less an agreement zone exists.${of.closestIsStatusQuo && of.bound === undefined ? ' No package is closer than continuing as now.' : ''}`,
      vi: `Khoảng cách tới thỏa thuận là ${c.estimate(of)}, tính theo thang riêng của mỗi bên từ kết quả xấu nhất đến tốt nhất; từ 0 trở xuống là có vùng thỏa thuận.${of.closestIsStatusQuo && of.bound === undefined ? ' Không gói nào gần hơn việc tiếp tục như hiện nay.' : ''}`,
    }),
  )

/** What is left open where a case has too many parties over too many issues. */
const inexact = (d: Diagnosis, c: BriefContext): Passage[] => {
  const sentences = inexactInWords(d).map((sentence) => c.say(sentence))
  return sentences.length === 0 ? [] : [passage('inexact', sentences.join(' '))]
}

const substance = ({ inSubstance: move, value }: Found, c: BriefContext): Passage[] => {
  if (move === null) return []
  const times = timesInWords(Math.abs(value) / move.worth)
  const [party, issue] = [c.actor(move.party), c.issue(move.issue)]
  const [from, to] = [c.option(move.issue, move.from), c.option(move.issue, move.to)]
  const lead = {
    en: value > 0 ? 'In substance that is' : 'In substance there is room for',
    vi: value > 0 ? 'Về nội dung, đó là' : 'Về nội dung, còn khoảng cho',
  }
  return [
    passage(
      'substance',
      c.say({
        en: `${lead.en} ${times.en} moving ${party} from “${from}” to “${to}” on “${issue}” (point estimate).`,
        vi: `${lead.vi} ${times.vi} đưa ${party} từ “${from}” sang “${to}” về “${issue}” (ước lượng điểm).`,
      }),
    ),
  ]
}

const binding = (d: Diagnosis, c: BriefContext): Passage[] => {
  const parties = d.parties
    .filter(({ bindingShare, binding: binds }) => (bindingShare === null ? binds : bindingShare > 0))
    .sort((a, b) => (b.bindingShare ?? 0) - (a.bindingShare ?? 0))
  if (parties.length === 0) return []
  const shares = parties.map(({ id, bindingShare }) =>
    bindingShare === null ? c.actor(id) : `${c.actor(id)} (${percent(bindingShare)})`,
  )
  return [
    passage(
      'binding',
      d.provenance.samples === 0
        ? c.say({
            en: `Furthest below its reservation value, or least above it, at the closest package, by point estimates: ${c.list(shares)}.`,
            vi: `Dưới giá trị bảo lưu nhiều nhất, hoặc trên ít nhất, ở gói gần nhất, theo ước lượng điểm: ${c.list(shares)}.`,
          })
        : c.say({
            en: `Furthest below its reservation value, or least above it, at the closest package, by share of samples: ${c.list(shares)}.`,
            vi: `Dưới giá trị bảo lưu nhiều nhất, hoặc trên ít nhất, ở gói gần nhất, theo tỷ lệ số mẫu: ${c.list(shares)}.`,
          }),
    ),
  ]
}

const ofCauses = (d: Diagnosis, c: BriefContext): Passage[] => {
  const text = c.say(causeSentenceOf(d))
  return text === '' ? [] : [passage('causes-in-order', text)]
}
