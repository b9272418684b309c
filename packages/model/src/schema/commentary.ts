import * as z from 'zod'
import { byKey, choice } from './choice.js'
import { causeSchema } from './claims.js'
import { oneOf, RESULTS, STANCES } from './history.js'
import { fields, list, rule } from './rule.js'
import { dateSchema, idSchema, wordsSchema } from './words.js'

const TESTS = ['round', 'agreement', 'position', 'distance', 'cause', 'waiting'] as const

const yesNo = z.boolean({ error: 'true or false' })

const testSchema = choice(
  [
    fields({ round: idSchema, result: oneOf(RESULTS) }, '{ round, result }'),
    fields({ agreement: idSchema, carriedOut: oneOf(['fully', 'not-fully']) }, '{ agreement, carriedOut }'),
    fields(
      {
        position: fields(
          { actor: idSchema, stance: oneOf(STANCES), saidBy: wordsSchema.optional() },
          '{ actor, stance, saidBy }',
        ),
      },
      '{ position }',
    ),
    fields(
      { distance: fields({ from: dateSchema, to: dateSchema }, '{ from, to }'), moved: oneOf(['closer', 'further']) },
      '{ distance, moved }',
    ),
    fields({ cause: causeSchema, adds: yesNo }, '{ cause, adds }'),
    fields({ waiting: list(idSchema, 'party ids'), pays: yesNo }, '{ waiting, pays }'),
  ],
  byKey(TESTS),
  rule(`a test of exactly one of: ${TESTS.join(', ')}`, 'ERR_TEST_KIND'),
).meta({ id: 'AssertionTest', description: 'How the case can be held against the assertion.' })

const assertionSchema = fields(
  {
    claim: idSchema.meta({ description: 'What is asserted, as a claim.' }),
    place: wordsSchema
      .meta({ description: 'Where in the case the matter stands, as a path with ids: noAgreement.israel.waiting.' })
      .optional(),
    test: testSchema.optional(),
  },
  'an assertion { claim, place, test }',
)

export const commentarySchema = fields(
  {
    source: idSchema.meta({ description: 'The page, by id.' }),
    assertions: list(assertionSchema, 'assertions').meta({ description: "In the author's order." }),
  },
  'a commentary { source, assertions }',
).meta({ id: 'Commentary', description: 'A page whose judgement the case examines.' })
