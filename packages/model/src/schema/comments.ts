import * as z from 'zod'
import { fields } from './rule.js'
import { dateSchema, idSchema, localTextSchema, wordsSchema } from './words.js'

export const commentSchema = fields(
  {
    id: idSchema,
    about: wordsSchema.meta({ description: 'What it is about, as a path with ids: events.e1, trust.north.south.' }),
    says: localTextSchema.meta({ description: 'The comment itself.' }),
    by: idSchema.meta({ description: 'The analyst who wrote it, by id (listed under `analysts`).' }).optional(),
    on: dateSchema.meta({ description: 'The day on which it was written.' }).optional(),
    edited: dateSchema
      .meta({ description: 'The day on which its text was last changed; absent: it was not.' })
      .optional(),
    resolved: z
      .literal(true, { error: 'true, or leave the field out' })
      .meta({ description: 'It is settled; absent: it is open.' })
      .optional(),
  },
  'a comment { id, about, says, by, on, edited, resolved }',
).meta({
  id: 'Comment',
  description: 'A note among those who work on the case; it counts nowhere and enters no brief.',
})
