import type { IsoDate } from '@parley/model'
import { dayInWords } from '../wording/days.js'
import type { Brief, BriefLanguage } from './types.js'

/** When a brief was released, and by whom where that is to be told. */
export type ReleaseMark = { readonly on: IsoDate; readonly by: string | null }

/** The words that frame a brief, the same in every format. */
export const briefWords: Readonly<
  Record<
    BriefLanguage,
    {
      readonly standing: (mark: ReleaseMark | null) => string
      readonly sources: string
      readonly back: string
      readonly provenance: (brief: Brief) => string
    }
  >
> = {
  en: {
    standing: (mark) =>
      mark === null
        ? 'Draft, not released'
        : `Released on ${dayInWords(mark.on).en}${mark.by === null ? '' : ` by ${mark.by}`}`,
    sources: 'Claims and sources',
    back: 'back to the text',
    provenance: ({ provenance: { seed, samples, caseHash, engineVersion } }) =>
      `Made by Parley ${engineVersion} from the case with the hash ${caseHash}, seed ${seed}, ${samples} samples.`,
  },
  vi: {
    standing: (mark) =>
      mark === null
        ? 'Bản thảo, chưa phát hành'
        : `Phát hành ${dayInWords(mark.on).vi}${mark.by === null ? '' : `, ${mark.by}`}`,
    sources: 'Nhận định và nguồn',
    back: 'trở lại bài',
    provenance: ({ provenance: { seed, samples, caseHash, engineVersion } }) =>
      `Do Parley ${engineVersion} tạo từ hồ sơ có mã băm ${caseHash}, hạt giống ${seed}, ${samples} mẫu.`,
  },
}

/** What stands above a brief: how widely it may go, and whether it was released. */
export const standingOf = ({ language, classification }: Brief, mark: ReleaseMark | null): string =>
  [...(classification === null ? [] : [classification]), briefWords[language].standing(mark)].join(' · ')
