import * as z from 'zod'
import type { BriefSectionId } from '../types.js'
import { oneOf } from './history.js'
import { fields, list, rule } from './rule.js'
import { dateSchema, idSchema, wordsSchema } from './words.js'

const SECTIONS = [
  'key-judgements',
  'what-changed',
  'causes',
  'packages',
  'holding',
  'movers',
  'change-our-mind',
  'commentary',
  'record',
  'basis',
] as const satisfies readonly BriefSectionId[]

const passageSchema = fields(
  {
    id: idSchema.meta({ description: 'Which of the generated passages.' }),
    text: wordsSchema.meta({ description: 'What stands there instead.' }),
  },
  'a passage { id, text }',
)

const addedSchema = fields(
  {
    section: oneOf(SECTIONS).meta({ description: 'The part of the brief that it ends.' }),
    text: wordsSchema,
  },
  'a passage of your own { section, text }',
)

const releaseSchema = fields(
  {
    on: dateSchema,
    by: idSchema.meta({ description: 'The analyst who released it, by id.' }).optional(),
    caseHash: z
      .string({ error: 'the SHA-256 of a case file in hex' })
      .regex(/^[0-9a-f]{64}$/, { error: rule('the SHA-256 of a case file in hex', 'ERR_HASH_FORM') })
      .meta({ description: 'SHA-256 of the case file that it was made from.' }),
    folder: wordsSchema.meta({
      description: "Where it was put, inside the case's folder, with what it can be made again from.",
    }),
  },
  'a release { on, by, caseHash, folder }',
)

export const briefSchema = fields(
  {
    id: idSchema,
    language: oneOf(['en', 'vi']),
    at: dateSchema.meta({ description: 'The day that it is about; absent: that of the case.' }).optional(),
    since: dateSchema
      .meta({ description: 'Changes after this day are told; absent: since the last round but one.' })
      .optional(),
    title: wordsSchema.meta({ description: "Absent: the case's." }).optional(),
    passages: list(passageSchema, 'passages')
      .meta({ description: 'Generated passages that the analyst wrote anew.' })
      .optional(),
    leftOut: list(idSchema, 'ids of passages and tables').meta({ description: 'What is left out.' }).optional(),
    added: list(addedSchema, 'passages').meta({ description: "Passages of the analyst's own." }).optional(),
    released: list(releaseSchema, 'releases').meta({ description: 'When it left the state of a draft.' }).optional(),
  },
  'a brief { id, language, … }',
).meta({ id: 'Brief', description: 'A text made from the case, with what the analyst changed in it.' })
