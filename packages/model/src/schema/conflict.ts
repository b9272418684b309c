import * as z from 'zod'
import { byId } from './by-id.js'
import { byKey, choice, isMap } from './choice.js'
import { oneOf } from './history.js'
import { partialOutcomeSchema } from './issues.js'
import { attributionShape } from './judgement.js'
import { fields, list, listOf, rule } from './rule.js'
import { becauseSchema, idSchema, optionalText, wordsSchema } from './words.js'

const conditionSchema = choice(
  [
    wordsSchema,
    fields({ is: wordsSchema, ...attributionShape }, 'a condition { is, by, on, why, because }').meta({
      description: 'A condition with who put it in, when, why, and because of which claims.',
    }),
  ],
  (value) => (typeof value === 'string' ? 0 : isMap(value) ? 1 : -1),
  'a condition over options, such as "release and not strikes", alone or as { is, by, on, why, because }',
).meta({
  id: 'Condition',
  description: 'Options joined by AND, OR, NOT, IF, IFF and brackets: "release and not (strikes or blockade)".',
})

const conflictOptionSchema = fields(
  {
    id: idSchema,
    name: optionalText('The name to show; absent: the id.'),
    about: optionalText('What taking it would mean.'),
    direction: oneOf(['both', 'forward', 'back'])
      .meta({
        description: 'both: can be taken up and given up; forward: cannot be given up; back: cannot be taken up.',
      })
      .optional(),
    sets: partialOutcomeSchema
      .meta({ description: 'What it settles when taken, { issue: option }: for preferences by utilities.' })
      .optional(),
    because: becauseSchema.optional(),
  },
  'an option { id, name, direction, … }',
).meta({ id: 'ConflictOption', description: 'Something that a decision maker does or leaves undone.' })

const stateSchema = z
  .number({ error: 'the number of a state' })
  .int({ error: rule('the number of a state, a whole number', 'ERR_NUMBER_RANGE') })
  .min(0, { error: rule('the number of a state, 0 or more', 'ERR_NUMBER_RANGE') })

const rankSchema = choice(
  [stateSchema, listOf(stateSchema, 1, 'states that tie', 'at least one state')],
  (value) => (typeof value === 'number' ? 0 : Array.isArray(value) ? 1 : -1),
  'the number of a state, or a list of states that tie',
)

const statementSchema = choice(
  [
    wordsSchema,
    fields(
      {
        is: wordsSchema,
        unknown: z
          .literal(true, { error: 'true' })
          .meta({ description: 'It is not known whether the actor wants this or its opposite.' })
          .optional(),
        ...attributionShape,
      },
      'a statement { is, unknown, by, on, why, because }',
    ).meta({ description: 'A statement with who put it in, and whether it is known that the actor wants it.' }),
  ],
  (value) => (typeof value === 'string' ? 0 : isMap(value) ? 1 : -1),
  'a condition over options, such as "release and not strikes", alone or as { is, unknown, by, on, why, because }',
).meta({ id: 'WantedCondition', description: 'A condition that an actor wants to hold.' })

const wholeSchema = (what: string) =>
  z
    .number({ error: what })
    .int({ error: rule(what, 'ERR_NUMBER_RANGE') })
    .min(1, { error: rule(what, 'ERR_NUMBER_RANGE') })

const rankingSchema = listOf(rankSchema, 1, 'states, best first', 'every state').meta({
  description: 'Every state by number, best first; those of an inner list tie.',
})

const preferenceSchema = choice(
  [
    fields(
      {
        statements: list(statementSchema, 'conditions, the most important first').meta({
          description: 'What it wants to hold, the most important first: each outweighs all after it.',
        }),
        strong: wholeSchema('how many of the first statements matter greatly, a whole number from 1')
          .meta({ description: 'States that one of the first so many statements tells apart are greatly preferred.' })
          .optional(),
        ...attributionShape,
      },
      '{ statements: [most important, …], strong }',
    ),
    fields(
      {
        ranking: rankingSchema,
        strong: list(wholeSchema('a place of the ranking, a whole number from 1'), 'places of the ranking')
          .meta({
            description: 'States with one of these places between them are greatly preferred; 1: after the best.',
          })
          .optional(),
        unknown: list(
          listOf(stateSchema, 2, 'states', 'at least two states'),
          'lists of states whose order is not known',
        )
          .meta({ description: 'Lists of states between any two of which the order is not known.' })
          .optional(),
        ...attributionShape,
      },
      '{ ranking: [best, …, worst], strong, unknown }',
    ),
    fields(
      {
        utilities: z
          .literal(true, { error: 'true' })
          .meta({ description: "By what each state's outcome is worth to the party, as in the rest of the case." }),
        strong: z
          .number({ error: 'a difference of utility above 0, up to 1' })
          .gt(0, { error: rule('a difference of utility above 0, up to 1', 'ERR_NUMBER_RANGE') })
          .max(1, { error: rule('a difference of utility above 0, up to 1', 'ERR_NUMBER_RANGE') })
          .meta({ description: 'States so far apart, or further, are greatly preferred.' })
          .optional(),
        ...attributionShape,
      },
      '{ utilities: true, strong }',
    ),
  ],
  byKey(['statements', 'ranking', 'utilities']),
  'exactly one of statements, ranking, utilities',
).meta({ description: 'How it orders the states.' })

const believedSchema = choice(
  [
    fields(
      { statements: list(conditionSchema, 'conditions, the most important first'), ...attributionShape },
      '{ statements: [most important, …] }',
    ),
    fields({ ranking: rankingSchema, ...attributionShape }, '{ ranking: [best, …, worst] }'),
  ],
  byKey(['statements', 'ranking']),
  'exactly one of statements, ranking',
).meta({ id: 'BelievedPreferences', description: 'How one decision maker takes another to order the states.' })

const decisionMakerSchema = fields(
  {
    id: idSchema.meta({ description: 'The actor, by id.' }),
    options: list(conflictOptionSchema, 'options').meta({ description: 'What it alone decides.' }),
    preferences: preferenceSchema,
    unseen: list(conditionSchema, 'conditions')
      .meta({ description: 'Situations that it does not see: those in which one of these conditions holds.' })
      .optional(),
    believes: byId(believedSchema, 'what it takes others to want, { decision maker: { statements } }')
      .meta({ description: 'What it takes others to want, by decision maker; who is not named, as it is.' })
      .optional(),
  },
  'a decision maker { id, options, preferences, unseen, believes }',
).meta({ id: 'DecisionMaker', description: 'An actor of any kind that can change the situation.' })

export const conflictSchema = fields(
  {
    about: optionalText('What a reader must know first, such as whose judgement this is.'),
    decisionMakers: listOf(decisionMakerSchema, 1, 'decision makers', 'at least one decision maker'),
    infeasible: list(conditionSchema, 'conditions')
      .meta({ description: 'Situations that cannot be: those in which one of these conditions holds.' })
      .optional(),
    atMostOne: list(
      listOf(idSchema, 2, 'option ids', 'at least two options'),
      'lists of options that exclude each other',
    )
      .meta({ description: 'Options of which no two can be taken at once.' })
      .optional(),
    indistinguishable: list(conditionSchema, 'conditions')
      .meta({ description: 'The states in which such a condition holds count as one.' })
      .optional(),
    statusQuo: list(idSchema, 'option ids').meta({ description: 'The options that are taken now.' }).optional(),
  },
  'a conflict { decisionMakers, infeasible, statusQuo, … }',
).meta({ id: 'Conflict', description: 'Who can do what when nobody is bound: a graph model.' })
