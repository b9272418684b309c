import * as z from 'zod'
import { choice, isMap } from './choice.js'
import { list, rule } from './rule.js'

/** The form of an id. */
export const ID_PATTERN = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/

const ID_RULE = 'an id of letters a–z or A–Z, digits, "_", "-" and ".", beginning with a letter, a digit or "_"'
const DATE_RULE = 'a calendar day, YYYY-MM-DD'

export const idSchema = z
  .string({ error: ID_RULE })
  .regex(ID_PATTERN, { error: rule(ID_RULE, 'ERR_ID_FORM') })
  .meta({ id: 'Id', description: 'A name that other parts of the case refer to: letters, digits, "_", "-" and ".".' })

export const dateSchema = z.iso
  .date({ error: (issue) => (typeof issue.input === 'string' ? rule(DATE_RULE, 'ERR_DATE') : DATE_RULE) })
  .meta({ id: 'Date', description: 'A calendar day, YYYY-MM-DD (UTC).' })

export const wordsSchema = z
  .string({ error: 'text' })
  .min(1, { error: rule('text, or leave the field out', 'ERR_TEXT_EMPTY') })

const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, { error: rule('a language code such as en or vi', 'ERR_KEY_FORM') })

export const localTextSchema = choice(
  [
    wordsSchema,
    z.record(languageSchema, wordsSchema).refine((texts) => Object.keys(texts).length > 0, {
      error: rule('text in at least one language', 'ERR_TEXT_EMPTY'),
    }),
  ],
  (value) => (typeof value === 'string' ? 0 : isMap(value) ? 1 : -1),
  'text, or one text per language { en: …, vi: … }',
).meta({ id: 'LocalText', description: 'A text, or one text per language code: { en: …, vi: … }.' })

export const becauseSchema = list(idSchema, 'claim ids').meta({ description: 'The claims that this rests on, by id.' })

/** `name`, `about`, `note` and the like. */
export const optionalText = (description: string) => localTextSchema.meta({ description }).optional()

/** Dates of what the case records. */
export const knownSchema = dateSchema.meta({
  description: "When the file's authors knew it; absent: on the day itself.",
})
