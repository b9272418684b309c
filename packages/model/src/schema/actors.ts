import { choice, isMap } from './choice.js'
import { fields, list } from './rule.js'
import { becauseSchema, idSchema, localTextSchema, optionalText, wordsSchema } from './words.js'

const statementSchema = choice(
  [localTextSchema, fields({ text: localTextSchema, because: becauseSchema.optional() }, '{ text, because }')],
  (value) => (isMap(value) ? ('text' in value || 'because' in value ? 1 : 0) : typeof value === 'string' ? 0 : -1),
  'text, or { text, because }',
).meta({ id: 'Statement', description: 'A text, alone or with the claims that it rests on.' })

export const actorSchema = fields(
  {
    id: idSchema,
    name: optionalText('The name to show; absent: the id.'),
    aliases: list(wordsSchema, 'names').meta({ description: 'Other names by which pages call it.' }).optional(),
    about: optionalText('A few words on it.'),
    interests: list(statementSchema, 'statements').meta({ description: 'What it needs from an agreement.' }).optional(),
    fears: list(statementSchema, 'statements').meta({ description: 'What it is afraid of.' }).optional(),
    ripeness: list(statementSchema, 'statements')
      .meta({ description: 'Signs that it finds the present painful and sees a way out, or does not.' })
      .optional(),
  },
  'an actor { id, name, … }',
).meta({ id: 'Actor', description: 'A party, mediator or stakeholder.' })

export const analystSchema = choice(
  [
    idSchema,
    fields({ id: idSchema, name: optionalText('The name to show; absent: the id.') }, 'an analyst { id, name }'),
  ],
  (value) => (isMap(value) ? 1 : typeof value === 'string' ? 0 : -1),
  'an id, or an analyst { id, name }',
).meta({ id: 'Analyst', description: 'Somebody who puts judgements into this case.' })
