import { byId } from './by-id.js'
import { fields, list, listOf } from './rule.js'
import { idSchema, optionalText } from './words.js'

const optionSchema = fields(
  { id: idSchema, name: optionalText('The name to show; absent: the id.'), about: optionalText('What it would mean.') },
  'an option { id, name, about }',
).meta({ id: 'Option', description: 'One way to settle an issue.' })

export const issueSchema = fields(
  {
    id: idSchema,
    name: optionalText('The name to show; absent: the id.'),
    about: optionalText('What there is to settle.'),
    options: listOf(optionSchema, 1, 'options', 'at least one option').meta({ description: 'The ways to settle it.' }),
    statusQuo: idSchema.meta({ description: 'The option that holds without an agreement, by id.' }),
    performers: list(idSchema, 'actor ids')
      .meta({ description: "Actors whose action the issue's promise needs; absent: nobody's." })
      .optional(),
  },
  'an issue { id, options, statusQuo, … }',
).meta({ id: 'Issue', description: 'One thing to settle.' })

/** Issue id: option id. */
export const partialOutcomeSchema = byId(idSchema, 'issues with one option each, { issue: option }').meta({
  id: 'PartialOutcome',
  description: 'Some issues with one option each, by id.',
})
