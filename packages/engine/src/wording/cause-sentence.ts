import type { Cause } from '@parley/model'
import type { Causes, Diagnosis, Estimate, Needs } from '../diagnosis/types.js'
import type { Bilingual } from '../diagnosis/view-types.js'
import { estimateInWords, signed } from './numbers.js'

export const CAUSE_NAMES: Readonly<Record<Cause, Bilingual>> = {
  disagreement: { en: 'disagreement', vi: 'bất đồng' },
  situation: { en: 'situation', vi: 'tình hình' },
  mistrust: { en: 'mistrust', vi: 'thiếu tin cậy' },
  waiting: { en: 'waiting', vi: 'chờ đợi' },
}

/**
 * What the distance is made of, in one sentence or two: causes are put in order only where at least 90 % of samples
 * agree on it (design 13.6). Empty strings where there is nothing to say.
 */
export const causeSentenceOf = (d: Diagnosis | Needs): Bilingual => {
  if (d.kind === 'record' || d.causes === null) return { en: '', vi: '' }
  const { causes } = d
  if (d.provenance.samples > 0 && OTHERS.every((cause) => isAbsent(causes[cause]))) {
    return { en: 'Only disagreement is at work in this case.', vi: 'Trong hồ sơ này chỉ có bất đồng tác động.' }
  }
  const room = roomOnSubstance(causes, d.distance)
  if (causes.ranking === null) {
    const separates =
      d.provenance.samples === 0
        ? {
            en: 'Without samples the causes are not put in order.',
            vi: 'Không có mẫu, các nguyên nhân không được xếp thứ tự.',
          }
        : {
            en: 'These judgements cannot separate the causes by size: no order of them holds in 90 % of samples.',
            vi: 'Các đánh giá này không đủ để xếp thứ tự các nguyên nhân: không thứ tự nào đúng trong 90 % số mẫu.',
          }
    return { en: `${room.en}${separates.en}`, vi: `${room.vi}${separates.vi}` }
  }
  const list = causes.ranking.map((cause) => ({
    name: CAUSE_NAMES[cause],
    size: estimateInWords(causes[cause], signed),
  }))
  return {
    en: `${room.en}From the largest part to the smallest: ${list.map((c) => `${c.name.en} ${c.size.en}`).join(', ')}.`,
    vi: `${room.vi}Từ phần lớn nhất đến nhỏ nhất: ${list.map((c) => `${c.name.vi} ${c.size.vi}`).join(', ')}.`,
  }
}

const OTHERS = ['situation', 'mistrust', 'waiting'] as const

/** A cause that is 0 in nine samples of ten and at the point estimates is not in the case. */
const isAbsent = ({ value, quantiles }: Estimate): boolean => value === 0 && quantiles.p05 === 0 && quantiles.p95 === 0

/** Said where disagreement is negative in 95 % of samples; whether any room is left depends on the distance. */
const roomOnSubstance = ({ disagreement }: Causes, distance: Diagnosis['distance']): Bilingual => {
  if (distance.kind === 'empty' || (disagreement.quantiles.p95 ?? disagreement.value) >= 0) return { en: '', vi: '' }
  const { quantiles, value } = distance
  const left =
    (quantiles.p95 ?? value) <= 0
      ? { en: ', and the other causes do not exceed it', vi: ', và các nguyên nhân khác không vượt quá phần đó' }
      : (quantiles.p05 ?? value) > 0
        ? { en: ', but the other causes use it up', vi: ', nhưng các nguyên nhân khác lấy hết phần đó' }
        : {
            en: '; the other causes may use it up or not',
            vi: '; các nguyên nhân khác có thể lấy hết phần đó hoặc không',
          }
  return {
    en: `There is room on substance${left.en}. `,
    vi: `Về nội dung vẫn còn khoảng để thỏa thuận${left.vi}. `,
  }
}
