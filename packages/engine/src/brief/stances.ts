import type { Stance } from '@parley/model'
import type { Bilingual } from '../diagnosis/view-types.js'

/** How an actor stands to an option, to go between its name and the option. */
export const STANCES: Readonly<Record<Stance, Bilingual>> = {
  demands: { en: 'demands', vi: 'đòi' },
  accepts: { en: 'accepts', vi: 'chấp nhận' },
  rejects: { en: 'rejects', vi: 'bác bỏ' },
  'reported-acceptance': { en: 'reported to accept', vi: 'được cho là chấp nhận' },
  disputed: { en: 'in dispute over', vi: 'còn tranh cãi về' },
}
