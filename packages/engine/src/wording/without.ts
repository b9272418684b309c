import type { Lack } from '@parley/model'
import type { Bilingual } from '../diagnosis/view-types.js'

/** What a record is without, to go after "without" or "no": all judgements, or those of one section. */
export const withoutInWords = (lacks: readonly Lack[]): Bilingual => {
  if (lacks.length > 1) return { en: 'judgements', vi: 'đánh giá bằng số' }
  return lacks[0] === 'preferences'
    ? { en: 'judgements of what the parties want', vi: 'đánh giá về điều các bên muốn' }
    : { en: 'judgements of what no agreement is worth', vi: 'đánh giá về giá trị của việc không thỏa thuận' }
}
