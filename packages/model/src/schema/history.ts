import * as z from 'zod'
import { effectsSchema } from './effects.js'
import { partialOutcomeSchema } from './issues.js'
import { fields, list, rule } from './rule.js'
import {
  becauseSchema,
  dateSchema,
  idSchema,
  knownSchema,
  localTextSchema,
  optionalText,
  wordsSchema,
} from './words.js'

const because = becauseSchema.optional()
const known = knownSchema.optional()

/** One of these words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, { error: rule(words.join(', '), 'ERR_CHOICE') })

export const RESULTS = ['none', 'partial', 'agreement', 'suspended'] as const
export const STANCES = ['demands', 'accepts', 'rejects', 'reported-acceptance', 'disputed'] as const

const stipulationSchema = fields(
  {
    id: idSchema,
    by: idSchema.meta({ description: 'The actor that promised it, by id.' }),
    what: localTextSchema.meta({ description: 'What was promised.' }),
    due: dateSchema.meta({ description: 'By when; absent: the day of the agreement.' }).optional(),
    known,
    status: z
      .literal([0, 1, 2, 3], { error: rule('a whole number from 0 (broken) to 3 (kept)', 'ERR_CHOICE') })
      .meta({ description: 'From 0 (broken) to 3 (kept); absent while nobody has assessed it.' })
      .optional(),
    because,
  },
  'a stipulation { id, by, what, due, status }',
).meta({ id: 'Stipulation', description: 'What one signatory promised, and how it was carried out.' })

export const agreementSchema = fields(
  {
    id: idSchema,
    name: optionalText('The name to show; absent: the id.'),
    date: dateSchema,
    known,
    until: dateSchema.meta({ description: 'The day on which it ended.' }).optional(),
    outcome: partialOutcomeSchema.optional(),
    stipulations: list(stipulationSchema, 'stipulations').optional(),
    because,
  },
  'an agreement { id, date, … }',
).meta({ id: 'Agreement', description: 'An outcome that all parties accepted.' })

export const eventSchema = fields(
  {
    id: idSchema,
    date: dateSchema,
    known,
    what: localTextSchema.meta({ description: 'What happened.' }),
    actors: list(idSchema, 'actor ids').meta({ description: 'The actors concerned, by id.' }).optional(),
    effects: effectsSchema.meta({ description: 'What it changed.' }).optional(),
    because,
  },
  'an event { id, date, what, … }',
).meta({ id: 'Event', description: 'Something that happened.' })

export const positionSchema = fields(
  {
    id: idSchema.optional(),
    date: dateSchema,
    known,
    actor: idSchema.meta({ description: 'Who holds the position: an actor of any kind, by id.' }).optional(),
    party: idSchema.meta({ description: 'Older spelling of `actor`.' }).optional(),
    issue: idSchema,
    option: idSchema,
    stance: oneOf(STANCES),
    saidBy: wordsSchema.meta({ description: 'The actor or person who says so, where it is not the actor.' }).optional(),
    note: optionalText('Anything to add.'),
    because,
  },
  'a position { date, actor, issue, option, stance }',
).meta({ id: 'Position', description: 'What an actor is on record as wanting.' })

const offerSchema = fields(
  {
    id: idSchema.optional(),
    by: idSchema.meta({ description: 'The actor that offered it, by id.' }).optional(),
    what: optionalText('What was offered.'),
    outcome: partialOutcomeSchema.optional(),
    because,
  },
  'an offer { by, what, outcome }',
).meta({ id: 'Offer', description: 'An outcome that somebody proposed.' })

export const roundSchema = fields(
  {
    id: idSchema.optional(),
    date: dateSchema,
    until: dateSchema.optional(),
    known,
    where: optionalText('The place.'),
    mediators: list(idSchema, 'actor ids').optional(),
    offers: list(offerSchema, 'offers').optional(),
    result: oneOf(RESULTS),
    note: optionalText('Anything to add.'),
    because,
  },
  'a round { date, result, … }',
).meta({ id: 'Round', description: 'One round of talks.' })

export const influenceSchema = fields(
  {
    of: idSchema.meta({ description: 'The actor that used leverage, by id.' }),
    on: idSchema.meta({ description: 'The actor on which it was used, by id.' }),
    what: localTextSchema,
    result: localTextSchema.meta({ description: 'What came of it.' }),
    date: dateSchema.optional(),
    known,
    because,
  },
  'influence { of, on, what, result }',
).meta({ id: 'Influence', description: 'Leverage that was tried.' })
