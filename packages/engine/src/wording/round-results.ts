import type { Round } from '@parley/model'
import type { Bilingual } from '../diagnosis/view-types.js'

/** How a round of talks ended, in words. */
export const ROUND_RESULTS: Readonly<Record<Round['result'], Bilingual>> = {
  none: { en: 'no agreement', vi: 'không đạt thỏa thuận' },
  partial: { en: 'a partial agreement', vi: 'thỏa thuận một phần' },
  agreement: { en: 'an agreement', vi: 'đạt thỏa thuận' },
  suspended: { en: 'suspended', vi: 'tạm ngừng' },
}
