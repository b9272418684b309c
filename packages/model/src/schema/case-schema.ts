import * as z from 'zod'
import { actorSchema, analystSchema } from './actors.js'
import { baseRatesSchema } from './base-rates.js'
import { briefSchema } from './briefs.js'
import { choice, isMap } from './choice.js'
import { claimSchema, rejectedSchema, sourceSchema } from './claims.js'
import { commentarySchema } from './commentary.js'
import { commentSchema } from './comments.js'
import { conflictSchema } from './conflict.js'
import { leverSchema } from './effects.js'
import { agreementSchema, eventSchema, influenceSchema, oneOf, positionSchema, roundSchema } from './history.js'
import { issueSchema } from './issues.js'
import { noAgreementSchema, preferencesSchema, trustSchema } from './preferences.js'
import { fields, list, listOf, rule } from './rule.js'
import { whatIfSchema } from './what-if.js'
import { wordingSchema } from './wording.js'
import { becauseSchema, dateSchema, idSchema, localTextSchema, optionalText } from './words.js'

const asOfSchema = choice(
  [
    dateSchema,
    fields(
      { is: dateSchema, by: idSchema.optional(), why: localTextSchema.optional(), because: becauseSchema.optional() },
      '{ is: DATE, by, why, because }',
    ),
  ],
  (value) => (isMap(value) ? 1 : typeof value === 'string' ? 0 : -1),
  'a calendar day, YYYY-MM-DD, or { is: DATE, by, why, because }',
).meta({ description: 'The day as of which the case is judged: only what happened and was known by then counts.' })

/** The shape of a case file. What shape alone cannot say (references, completeness) is in `../check/`. */
export const caseSchema = fields(
  {
    $schema: z.string({ error: 'text' }).meta({ description: 'Where an editor finds the JSON Schema.' }).optional(),
    parley: z.literal(1, { error: rule('1, the version of this format', 'ERR_VERSION') }).meta({
      description: 'The version of this format: 1.',
    }),
    title: localTextSchema.meta({ description: 'What the negotiation is about.' }),
    about: optionalText('What a reader must know first, such as whose judgements these are.'),
    classification: optionalText('How widely the case may go, in the words of those who work on it.'),
    asOf: asOfSchema,
    agreementName: optionalText('What the talks are about, for the headline: a truce, a contract.'),
    period: oneOf(['day', 'week', 'month', 'year'])
      .meta({ description: 'The unit of every per-period number; absent: week.' })
      .optional(),
    baseRates: baseRatesSchema.optional(),
    analysts: list(analystSchema, 'analysts').meta({ description: 'Who judges in this case.' }).optional(),
    parties: listOf(actorSchema, 2, 'parties', 'at least two parties').meta({
      description: 'Actors whose consent an agreement needs.',
    }),
    mediators: list(actorSchema, 'actors').meta({ description: 'Actors that help.' }).optional(),
    stakeholders: list(actorSchema, 'actors').meta({ description: 'Actors that can disturb.' }).optional(),
    issues: listOf(issueSchema, 1, 'issues', 'at least one issue').meta({ description: 'What there is to settle.' }),
    preferences: preferencesSchema.optional(),
    noAgreement: noAgreementSchema.optional(),
    trust: list(trustSchema, 'trust entries')
      .meta({ description: 'Who trusts whom to carry out what it signs.' })
      .optional(),
    agreements: list(agreementSchema, 'agreements').meta({ description: 'Earlier agreements.' }).optional(),
    events: list(eventSchema, 'events').meta({ description: 'What happened.' }).optional(),
    positions: list(positionSchema, 'positions').meta({ description: 'Who is on record for what.' }).optional(),
    rounds: list(roundSchema, 'rounds').meta({ description: 'Rounds of talks.' }).optional(),
    influence: list(influenceSchema, 'uses of influence').meta({ description: 'Leverage that was tried.' }).optional(),
    levers: list(leverSchema, 'levers').meta({ description: 'Changes that somebody could make.' }).optional(),
    whatIf: list(whatIfSchema, 'what-ifs')
      .meta({ description: 'Named sets of changes, to be compared with the case as it is.' })
      .optional(),
    claims: list(claimSchema, 'claims').meta({ description: 'What is asserted, by whom.' }).optional(),
    rejected: list(rejectedSchema, 'rejected claims')
      .meta({ description: 'What was suggested as a claim and not taken; evidence of nothing.' })
      .optional(),
    sources: list(sourceSchema, 'sources').meta({ description: 'The pages that claims are quoted from.' }).optional(),
    commentary: commentarySchema.optional(),
    conflict: conflictSchema.optional(),
    briefs: list(briefSchema, 'briefs').meta({ description: 'Briefs made from the case.' }).optional(),
    wording: list(wordingSchema, 'words to avoid')
      .meta({ description: 'Words that the case avoids outside quotes, beside those that Parley knows.' })
      .optional(),
    comments: list(commentSchema, 'comments')
      .meta({ description: 'Notes among those who work on the case, each about a place of it.' })
      .optional(),
  },
  'a case { parley: 1, title, asOf, parties, issues, … }',
)
