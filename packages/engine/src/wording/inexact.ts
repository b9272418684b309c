import type { Diagnosis } from '../diagnosis/types.js'
import type { Bilingual } from '../diagnosis/view-types.js'
import type { Comparison } from '../what-if/types.js'
import { percent } from './numbers.js'

type Compared = Pick<Extract<Comparison, { kind: 'comparison' }>, 'base' | 'whatIfs'>

/** A distance as it is told, and what it is proven not to be below where that is less. */
type Told = { readonly value: number; readonly bound?: number }

/** Whether there is a zone: some package known lies in it, none does, or (null) neither is proven. */
export const zoneOf = ({ value, bound = value }: Told): boolean | null => (value <= 0 ? true : bound > 0 ? false : null)

/** That it is not decided whether a package is worth at least no agreement to all. */
export const ZONE_UNDECIDED: Bilingual = {
  en: 'not decided: no package known is worth at least no agreement to every party, but one may exist',
  vi: 'chưa xác định: chưa biết phương án nào không kém việc không thỏa thuận đối với mọi bên, nhưng có thể có',
}

/**
 * What a diagnosis leaves open, a sentence each; none where all distances are exact. Numbers are rounded to thousandths, away
 * from what would claim more than is proven.
 */
export const inexactInWords = ({ distance, inexact }: Diagnosis): readonly Bilingual[] => {
  if (inexact === undefined) return []
  const sentences: Bilingual[] = []
  if (distance.kind === 'found' && distance.bound !== undefined) {
    const least = thousandths(Math.floor(distance.bound * 1000))
    const most = upTo(distance.value - distance.bound)
    sentences.push({
      en: `The closest package told is the closest one known: none has a distance of less than ${least}, so that this one is within ${most} of the least possible.`,
      vi: `Gói gần nhất được nêu là gói gần nhất đã biết: không gói nào có khoảng cách dưới ${comma(least)}, nên gói này cách mức nhỏ nhất có thể không quá ${comma(most)}.`,
    })
  }
  if (inexact.largest > 0 || (inexact.inSamples ?? 0) > 0) {
    const most = upTo(inexact.largest)
    const sampled = inexact.inSamples === null ? null : upTo(inexact.inSamples)
    sentences.push({
      en: `With so many parties over so many issues not every distance can be made certain: those behind causes, events, levers and sensitivity may be too large by up to ${most}${sampled === null ? '' : `, those of samples by up to ${sampled}`}.`,
      vi: `Với nhiều bên và nhiều vấn đề như vậy, không thể tính chắc mọi khoảng cách: các khoảng cách dùng cho nguyên nhân, sự kiện, đòn bẩy và độ nhạy có thể lớn hơn thực tế tới ${comma(most)}${sampled === null ? '' : `, của các mẫu tới ${comma(sampled)}`}.`,
    })
  }
  if (inexact.undecidedShare !== null && inexact.undecidedShare > 0) {
    const share = percent(inexact.undecidedShare)
    sentences.push({
      en: `In ${share} of samples it is not decided whether a zone exists; they are counted as without one.`,
      vi: `Ở ${share} số mẫu chưa xác định được có vùng thỏa thuận hay không; các mẫu đó được tính là không có.`,
    })
  }
  if (inexact.undecidedShare === 0)
    sentences.push({
      en: 'In every sample it is proven whether a zone exists.',
      vi: 'Ở mọi mẫu đều chứng minh được là có vùng thỏa thuận hay không.',
    })
  if (inexact.setUndecided)
    sentences.push({
      en: 'Sets of levers of which it is not decided whether they open a zone are taken not to.',
      vi: 'Các tập đòn bẩy chưa xác định được có mở vùng thỏa thuận hay không được coi là không mở.',
    })
  if (inexact.thresholdsUndecided)
    sentences.push({
      en: 'At some values scanned for thresholds it is not decided whether a zone exists, and it is taken not to.',
      vi: 'Ở một số mức được quét để tìm ngưỡng, chưa xác định được có vùng thỏa thuận hay không, và được coi là không có.',
    })
  return sentences
}

/** That distances compared may be too large, and their differences off either way; null: they are exact. */
export const comparisonInexact = ({ base, whatIfs }: Compared): Bilingual | null => {
  const most = Math.max(...[base, ...whatIfs.map(({ side }) => side)].map(({ inexact = 0 }) => inexact))
  return most === 0
    ? null
    : {
        en: `With so many parties over so many issues not every distance can be made certain: those here may be too large by up to ${upTo(most)}, and a change of distance off by as much either way.`,
        vi: `Với nhiều bên và nhiều vấn đề như vậy, không thể tính chắc mọi khoảng cách: các khoảng cách ở đây có thể lớn hơn thực tế tới ${comma(upTo(most))}, và một thay đổi về khoảng cách có thể lệch bấy nhiêu theo hướng nào cũng được.`,
      }
}

/** A difference, rounded up to thousandths. */
export const upTo = (difference: number): string => thousandths(Math.ceil(difference * 1000))

const thousandths = (whole: number): string => (whole / 1000).toFixed(3).replace('-', '−')

const comma = (text: string): string => text.replace('.', ',')
