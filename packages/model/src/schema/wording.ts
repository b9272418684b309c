import { fields } from './rule.js'
import { optionalText, wordsSchema } from './words.js'

export const wordingSchema = fields(
  {
    avoid: wordsSchema.meta({ description: 'A word or words; a `*` at the end stands for any ending.' }),
    say: optionalText('What to say instead.'),
    why: optionalText('Why it is avoided.'),
  },
  'a word to avoid { avoid, say, why }',
).meta({ id: 'Wording', description: 'A word that the case avoids outside quotes.' })
