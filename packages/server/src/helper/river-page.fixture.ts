import type { Actor } from '@parley/model'
import { freezePage, type Page, readFrozenPage } from '@parley/reader'

/** A page on a river and its delta; written for this project. */
export const RIVER_TEXT = `The upper states and the delta cannot agree

Ines Calder |

Delegates from Arvenia and Costane met in Belmora on Monday. Arvenia's minister Pavel Ostrow said that Costane accepted a pause of 40 days.

The delta has “never agreed” to 1,500 gates, a spokeswoman for Costane said. Arvenia arrested two engineers of Costane in 2019, and later freed them.

Ines Calder
TIN LIÊN QUAN

Arvenia thả hai kỹ sư của Costane

Trần Thu Hà |

Chính quyền Arvenia đã thả hai kỹ sư của Costane sau 1.500 ngày bị giam giữ ở thủ đô của nước này.
`

export const RIVER_ACTORS: readonly Actor[] = [
  { id: 'arvenia', name: 'Arvenia' },
  { id: 'costane', name: { en: 'Costane' } },
]

export const riverPage = (text = RIVER_TEXT): { readonly page: Page; readonly text: string } => {
  const frozen = freezePage(new TextEncoder().encode(text), 'river.txt')
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.problems))
  return { page: readFrozenPage(frozen.value, 'river.txt', { actors: RIVER_ACTORS }), text: frozen.value.text }
}

/** An answer that holds against the page, and is more than what the reader suggests itself. */
export const GOOD_CLAIM = {
  paragraph: 1,
  quote: 'said that Costane accepted a pause of 40 days',
  speaker: 'Pavel Ostrow',
  source: ['Costane'],
  target: ['Arvenia'],
  event: 'AGREE',
  stage: 'agreed',
}

export const GOOD_TRANSLATION = {
  paragraph: 4,
  text: 'The authorities of Arvenia have freed two engineers of Costane after 1,500 days of detention in its capital.',
}

export const GOOD_ANSWER = { claims: [GOOD_CLAIM], translations: [GOOD_TRANSLATION] }

/** What looks like an answer and does not hold: each with the reason for which it is dropped. */
export const LIES: readonly (readonly [reason: string, claim: object])[] = [
  ['quote-missing', { ...GOOD_CLAIM, quote: 'Costane accepted a lasting peace with Arvenia' }],
  ['quote-missing', { ...GOOD_CLAIM, quote: 'Costane accepted a pause of 90 days' }],
  ['quote-missing', { ...GOOD_CLAIM, paragraph: 2, quote: 'The delta has "never agreed" to 1,500 gates' }],
  ['quote-cut', { ...GOOD_CLAIM, paragraph: 2, quote: 'never agreed” to 1,5' }],
  ['unknown-speaker', { ...GOOD_CLAIM, speaker: 'Antony Blinken' }],
  ['unknown-actor', { ...GOOD_CLAIM, source: ['Atlantis'], target: [] }],
  ['unknown-class', { ...GOOD_CLAIM, event: 'SURRENDER' }],
  ['bad-shape', { ...GOOD_CLAIM, quote: { exact: 'Costane' } }],
]
