import type { Actor } from '@parley/model'
import { freezePage, type Page, readFrozenPage } from '../index.js'
import { type AnswerContext, makeAnswerReader } from './index.js'
import { passagesOf } from './passages-of.js'

/** Two countries, a river, and a list in Vietnamese of which one item is of the talks; written for this project. */
const TEXT = `The upper states and the delta cannot agree

Ines Calder |

Delegates from Arvenia and Costane met in Belmora on Monday. Arvenia's minister Pavel Ostrow said that Costane accepted a pause of 40 days.

It is not true that Costane accepted the whole plan. Will Arvenia fill the dam? The delta has “never agreed” to 1,500 gates, a spokeswoman for Costane said.

Arvenia arrested two engineers of Costane in 2019, and later freed them.

Ines Calder
TIN LIÊN QUAN

Arvenia thả hai kỹ sư của Costane

Trần Thu Hà |

Chính quyền Arvenia đã thả hai kỹ sư của Costane sau 1.500 ngày bị giam giữ ở thủ đô của nước này.

Vườn nhãn chín sớm, nông dân phấn khởi

MAI SÁNG |

Các nhà vườn ở huyện Phú Khê thu hoạch nhãn sớm hơn mọi năm 2 tuần.
`

export const ACTORS: readonly Actor[] = [
  { id: 'arvenia', name: { en: 'Arvenia' }, aliases: ['Republic of Arvenia'] },
  { id: 'costane', name: { en: 'Costane' } },
  { id: 'league', name: { en: 'River League' } },
]

export const riverPage = (): { readonly page: Page; readonly text: string } => {
  const frozen = freezePage(new TextEncoder().encode(TEXT), 'river.txt')
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.problems))
  return { page: readFrozenPage(frozen.value, 'river.txt', { actors: ACTORS }), text: frozen.value.text }
}

/** Reads answers about that page; the reader's own suggestions are not there unless given. */
export const riverReader = (more: Partial<AnswerContext> = {}) => {
  const { page, text } = riverPage()
  const passages = passagesOf(page, text, 'en')
  const read = makeAnswerReader({
    text,
    passages,
    actors: ACTORS,
    language: 'en',
    model: 'stub',
    claims: [],
    ...more,
  })
  return { page, text, passages, read: (written: string) => read(written, passages) }
}
