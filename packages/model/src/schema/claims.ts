import * as z from 'zod'
import { oneOf } from './history.js'
import { fields, list, rule } from './rule.js'
import { dateSchema, idSchema, knownSchema, localTextSchema, optionalText, wordsSchema } from './words.js'

export const CAUSES = ['disagreement', 'situation', 'mistrust', 'waiting'] as const

export const causeSchema = oneOf(CAUSES)

const PERIODS = ['day', 'week', 'month', 'year'] as const

const quoteSchema = fields(
  {
    source: idSchema.meta({ description: 'The page, by id.' }),
    exact: wordsSchema.meta({ description: 'The words themselves.' }),
    prefix: z
      .string({ error: 'text' })
      .meta({ description: 'What stands just before, where the words alone occur more than once.' })
      .optional(),
    suffix: z.string({ error: 'text' }).meta({ description: 'What stands just after.' }).optional(),
  },
  'a quote { source, exact, prefix, suffix }',
).meta({ id: 'Quote', description: 'Exact words in a source.' })

export const claimSchema = fields(
  {
    id: idSchema,
    says: localTextSchema.meta({ description: 'What is asserted.' }),
    speaker: wordsSchema.meta({ description: "An actor's id, or the name of a person or organisation." }),
    reportedBy: wordsSchema.meta({ description: 'Who passes the words on.' }).optional(),
    date: dateSchema.optional(),
    precision: oneOf(PERIODS)
      .meta({ description: 'How exactly the date is known: its day, the seven days from it, its month, its year.' })
      .optional(),
    known: knownSchema.optional(),
    quotes: list(quoteSchema, 'quotes').optional(),
    reliability: z
      .string({ error: 'a letter A–F and a digit 1–6, such as B2' })
      .regex(/^[A-F][1-6]$/, { error: rule('a letter A–F and a digit 1–6, such as B2', 'ERR_RELIABILITY') })
      .meta({ description: 'Admiralty code: reliability of the source A–F, credibility of the information 1–6.' })
      .optional(),
    supports: list(causeSchema, 'causes').meta({ description: 'Causes that it speaks for.' }).optional(),
    opposes: list(causeSchema, 'causes').meta({ description: 'Causes that it speaks against.' }).optional(),
    contradicts: list(idSchema, 'claim ids').meta({ description: 'Claims that cannot be true with it.' }).optional(),
    by: idSchema.meta({ description: 'The analyst who put it in, by id (listed under `analysts`).' }).optional(),
    on: dateSchema.meta({ description: 'The day on which the analyst put it in.' }).optional(),
  },
  'a claim { id, says, speaker, … }',
).meta({ id: 'Claim', description: 'What somebody asserts.' })

export const rejectedSchema = fields(
  {
    id: idSchema,
    says: localTextSchema.meta({ description: 'What was suggested, or taken for a claim before.' }),
    speaker: wordsSchema.optional(),
    quotes: list(quoteSchema, 'quotes').optional(),
    by: idSchema.meta({ description: 'The analyst who rejected it, by id (listed under `analysts`).' }).optional(),
    on: dateSchema.meta({ description: 'The day on which the analyst rejected it.' }).optional(),
    why: localTextSchema.meta({ description: 'The reason, in words.' }).optional(),
  },
  'a rejected claim { id, says, quotes, … }',
).meta({ id: 'RejectedClaim', description: 'What an analyst decided not to take as a claim; evidence of nothing.' })

export const sourceSchema = fields(
  {
    id: idSchema,
    kind: oneOf(['page', 'digest', 'excerpt'])
      .meta({ description: 'digest: our own summary; excerpt: title, byline and short quotes only.' })
      .optional(),
    file: wordsSchema
      .refine(isInsideFolder, {
        error: rule("a path inside the case's folder, such as sources/p1.txt", 'ERR_PATH_OUTSIDE'),
      })
      .meta({ description: "The frozen page, as a path inside the case's folder." })
      .optional(),
    url: wordsSchema.optional(),
    title: localTextSchema,
    author: wordsSchema.optional(),
    publisher: wordsSchema.optional(),
    language: wordsSchema.meta({ description: 'The language of the page, such as en or vi.' }).optional(),
    published: dateSchema
      .nullable()
      .meta({ description: 'The day on which it appeared; null where the page has no date.' })
      .optional(),
    sha256: z
      .string({ error: '64 hexadecimal digits' })
      .regex(/^[0-9a-f]{64}$/, { error: rule('64 hexadecimal digits', 'ERR_HASH_FORM') })
      .optional(),
    supersedes: idSchema.meta({ description: 'The source that is an earlier version of the same page.' }).optional(),
    about: optionalText('Where it comes from.'),
  },
  'a source { id, title, … }',
).meta({ id: 'Source', description: 'A page that claims are quoted from.' })

/** A relative path with forward slashes that cannot leave the folder in which it is read. */
export function isInsideFolder(path: string): boolean {
  if (path.startsWith('/') || path.includes('\\') || path.includes(':') || path.includes('\0')) return false
  return path.split('/').every((part) => part !== '' && part !== '..' && part !== '.')
}
