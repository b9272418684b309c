import type { WordToAvoid } from '../types.js'

const SAY_WHO = { en: 'the name of the group, or who calls it so', vi: 'tên của nhóm, hoặc ai gọi như vậy' }
const SAY_WHAT = { en: 'what was done', vi: 'điều đã làm' }
const OF_LAW = { en: 'who makes this finding of law', vi: 'ai đưa ra kết luận pháp lý này' }
const KILLED = { en: 'people killed', vi: 'những người bị giết' }
const KILLING = { en: 'killing', vi: 'vụ giết' }
const OTHER_PARTY = { en: 'the other party, by its name', vi: 'bên kia, bằng tên của họ' }

/**
 * Words that take a side, or a finding of law without saying whose, with what to say instead. A case adds its own under
 * `wording`. A reminder for whoever writes, not a ban: the words stand in quotes as they were said.
 */
export const NEUTRAL_WORDS: Readonly<Record<'en' | 'vi', readonly WordToAvoid[]>> = {
  en: [
    { avoid: 'terroris*', say: SAY_WHO },
    { avoid: 'extremist*', say: SAY_WHO },
    { avoid: 'thug*', say: SAY_WHO },
    { avoid: 'regime', say: { en: 'government, or authorities' } },
    { avoid: 'puppet', say: SAY_WHO },
    { avoid: 'so-called', say: { en: 'the name, with who uses it' } },
    { avoid: 'enemy', say: OTHER_PARTY },
    { avoid: 'enemies', say: OTHER_PARTY },
    { avoid: 'aggressor*', say: OTHER_PARTY },
    { avoid: 'assassinat*', say: KILLING },
    { avoid: 'murder*', say: KILLING },
    { avoid: 'massacre*', say: KILLED },
    { avoid: 'martyr*', say: KILLED },
    { avoid: 'neutralised', say: KILLED },
    { avoid: 'neutralized', say: KILLED },
    { avoid: 'collateral damage', say: { en: 'civilians killed or hurt, and what was destroyed' } },
    { avoid: 'surgical strike*', say: { en: 'strike' } },
    { avoid: 'barbar*', say: SAY_WHAT },
    { avoid: 'heinous', say: SAY_WHAT },
    { avoid: 'brutal*', say: SAY_WHAT },
    { avoid: 'genocid*', say: OF_LAW },
    { avoid: 'war crime*', say: OF_LAW },
    { avoid: 'ethnic cleansing', say: OF_LAW },
  ],
  vi: [
    { avoid: 'khủng bố', say: SAY_WHO },
    { avoid: 'cực đoan', say: SAY_WHO },
    { avoid: 'tay sai', say: SAY_WHO },
    { avoid: 'bù nhìn', say: SAY_WHO },
    { avoid: 'kẻ thù', say: OTHER_PARTY },
    { avoid: 'kẻ xâm lược', say: OTHER_PARTY },
    { avoid: 'ám sát', say: KILLING },
    { avoid: 'thảm sát', say: KILLED },
    { avoid: 'tử đạo', say: KILLED },
    { avoid: 'dã man', say: SAY_WHAT },
    { avoid: 'tàn bạo', say: SAY_WHAT },
    { avoid: 'diệt chủng', say: OF_LAW },
    { avoid: 'tội ác chiến tranh', say: OF_LAW },
    { avoid: 'thanh lọc sắc tộc', say: OF_LAW },
  ],
}
