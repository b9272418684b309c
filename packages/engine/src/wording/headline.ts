import { type LocalText, textIn } from '@parley/model'
import type { Diagnosis, Needs } from '../diagnosis/types.js'
import type { Bilingual } from '../diagnosis/view-types.js'
import { estimativeStep, estimativeWords } from './estimative.js'
import { ZONE_UNDECIDED, zoneOf } from './inexact.js'
import { percent } from './numbers.js'
import { withoutInWords } from './without.js'

const DEFAULT_NAME: LocalText = { en: 'an agreement', vi: 'một thỏa thuận' }

/** How far the thing talked about is, by the step of the estimative scale. */
const PLACES: readonly Bilingual[] = [
  { en: 'remains distant', vi: 'vẫn còn xa' },
  { en: 'remains distant', vi: 'vẫn còn xa' },
  { en: 'is not in sight', vi: 'chưa ở trong tầm mắt' },
  { en: 'hangs in the balance', vi: 'còn bỏ ngỏ' },
  { en: 'is within reach', vi: 'ở trong tầm tay' },
  { en: 'is close', vi: 'đã gần' },
  { en: 'is close', vi: 'đã gần' },
]

/**
 * The headline: a sentence generated from the share of samples with an agreement zone (design 13.6), in neutral words.
 * Point estimates never lead: without samples the sentence says so first.
 *
 * @param agreementName what the talks are about, `a truce`; absent: `an agreement`
 */
export const headlineOf = (d: Diagnosis | Needs, agreementName: LocalText | undefined): Bilingual => {
  const name = agreementName ?? DEFAULT_NAME
  const subject = { en: capitalised(textIn(name, 'en')), vi: capitalised(textIn(name, 'vi')) }
  if (d.kind === 'record') {
    const without = withoutInWords(d.lacks)
    return {
      en: `${subject.en}: a record without ${without.en}, so no distance is given`,
      vi: `${subject.vi}: hồ sơ chưa có ${without.vi}, nên không có khoảng cách`,
    }
  }
  if (d.distance.kind === 'empty') {
    return {
      en: `${subject.en}: the red lines exclude every package`,
      vi: `${subject.vi}: các lằn ranh đỏ loại trừ mọi phương án`,
    }
  }
  const share = d.distance.zoneShare
  if (share === null) {
    const zone = zoneOf(d.distance)
    if (zone === null) {
      return {
        en: `${subject.en}, by a point estimate only, is ${ZONE_UNDECIDED.en}`,
        vi: `${subject.vi}, chỉ theo ước lượng điểm: ${ZONE_UNDECIDED.vi}`,
      }
    }
    return zone
      ? {
          en: `${subject.en}, by a point estimate only: some package is worth at least no agreement to every party`,
          vi: `${subject.vi}, chỉ theo ước lượng điểm: có phương án không kém việc không thỏa thuận đối với mọi bên`,
        }
      : {
          en: `${subject.en}, by a point estimate only: no package is worth at least no agreement to every party`,
          vi: `${subject.vi}, chỉ theo ước lượng điểm: không phương án nào bằng việc không thỏa thuận đối với mọi bên`,
        }
  }
  const step = estimativeStep(share)
  const words = estimativeWords(share)
  const count = (language: 'en' | 'vi') => d.provenance.samples.toLocaleString(language)
  const most = share + (d.inexact?.undecidedShare ?? 0)
  if (estimativeStep(most) !== step) {
    return {
      en: `${subject.en}: how likely an agreement zone is cannot be told (it exists in at least ${percent(share)} and at most ${percent(most)} of ${count('en')} samples of these judgements)`,
      vi: `${subject.vi}: chưa nói được vùng thỏa thuận có khả năng đến đâu (có trong ít nhất ${percent(share)} và nhiều nhất ${percent(most)} của ${count('vi')} mẫu)`,
    }
  }
  if (d.distance.closestIsStatusQuo && d.distance.bound === undefined) {
    return {
      en: `${subject.en} is no closer than continuing as now: no package is nearer (an agreement zone exists in ${percent(share)} of ${count('en')} samples of these judgements)`,
      vi: `${subject.vi} không gần hơn việc tiếp tục như hiện nay: không phương án nào gần hơn (có vùng thỏa thuận trong ${percent(share)} của ${count('vi')} mẫu)`,
    }
  }
  const en =
    step === 0 || step === 3
      ? `${step === 0 ? '' : 'a '}${words.en} of an agreement zone`
      : `an agreement zone is ${words.en}`
  return {
    en: `${subject.en} ${PLACES[step].en}: ${en} (it exists in ${percent(share)} of ${count('en')} samples of these judgements)`,
    vi: `${subject.vi} ${PLACES[step].vi}: ${words.vi} có vùng thỏa thuận (có trong ${percent(share)} của ${count('vi')} mẫu)`,
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
