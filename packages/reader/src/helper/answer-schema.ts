import * as z from 'zod'
import { EVENT_CLASSES } from '../events/event-class.js'

/** One claim as a helper answers it: nothing in it is believed before it is checked against the page. */
export const claimSchema = z.object({
  paragraph: z.int(),
  quote: z.string(),
  speaker: z.string().nullable().default(null),
  source: z.array(z.string()).default([]),
  target: z.array(z.string()).default([]),
  event: z.string().meta({ enum: [...EVENT_CLASSES] }),
  stage: z.enum(['announced', 'agreed', 'done']).default('done'),
})

export const translationSchema = z.object({ paragraph: z.int(), text: z.string() })

export type ClaimAnswer = z.infer<typeof claimSchema>
export type TranslationAnswer = z.infer<typeof translationSchema>

const answerSchema = z.object({ claims: z.array(claimSchema), translations: z.array(translationSchema) })

/** The answer's JSON Schema, for endpoints that keep a model to one. */
export const answerJsonSchema = (): Readonly<Record<string, unknown>> => {
  const { $schema: _, ...schema } = z.toJSONSchema(answerSchema, {
    override: ({ jsonSchema }) => {
      // Endpoints that are strict about schemas allow neither.
      delete jsonSchema.default
      delete jsonSchema.minimum
      delete jsonSchema.maximum
    },
  })
  return schema
}
