import * as z from 'zod'
import { WORD_RANGES } from '../judgement/word-ranges.js'
import { byId } from './by-id.js'
import { choice, isMap } from './choice.js'
import { partialOutcomeSchema } from './issues.js'
import { amountJudgement, attributionShape, changeJudgement, unitJudgement, weightJudgement } from './judgement.js'
import { fields, list, rule } from './rule.js'
import { idSchema } from './words.js'

const rankingSchema = fields(
  { ranking: list(idSchema, 'ids, best first'), ...attributionShape },
  '{ ranking: [best, …, worst] }',
).meta({ id: 'Ranking', description: 'An order without distances: the most important, or the best, first.' })

/** Whether a map was meant as a ranking, not as judgements by id: an id may be `ranking`, `by` or `why` too. */
export function meansRanking(value: unknown): boolean {
  if (!isMap(value)) return false
  const { ranking, by, why, because } = value
  const isRange = Array.isArray(ranking) && ranking.length === 2 && ranking.every((end) => typeof end === 'number')
  if ((Array.isArray(ranking) && !isRange) || ('ranking' in value && ranking === undefined)) return true
  const isWords = (text: unknown) => typeof text === 'string' && !Object.hasOwn(WORD_RANGES, text)
  return isWords(ranking) || isWords(by) || isWords(why) || (Array.isArray(because) && because.some(isWords))
}

const chooseRanking = (value: unknown) => (isMap(value) ? (meansRanking(value) ? 0 : 1) : -1)

const weightsSchema = choice(
  [rankingSchema, byId(weightJudgement)],
  chooseRanking,
  'a weight for each issue, or { ranking: [most important, …] }',
).meta({ description: 'How much each issue counts; divided by their sum. Or a ranking of the issues.' })

const valuesSchema = choice(
  [rankingSchema, byId(unitJudgement)],
  chooseRanking,
  'a value from 0 to 1 for each option, or { ranking: [best, …, worst] }',
).meta({ description: 'What each option is worth to the party, 0 to 1. Or a ranking of the options, best first.' })

const whenSchema = partialOutcomeSchema
  .refine((when) => Object.keys(when).length > 0, {
    error: rule('at least one issue with its option, { issue: option }', 'ERR_WHEN_EMPTY'),
  })
  .meta({ description: 'The outcomes meant: those with all of these options.', minProperties: 1 })

const interactionSchema = fields(
  { when: whenSchema, adds: changeJudgement, ...attributionShape },
  'an interaction { when, adds }',
).meta({ description: 'What a combination of options is worth beyond its parts.' })

const redLineSchema = fields({ when: whenSchema, ...attributionShape }, 'a red line { when }').meta({
  description: 'Outcomes that the party will not accept whatever else they hold.',
})

const comparedSchema = (description: string) =>
  partialOutcomeSchema
    .refine((part) => Object.keys(part).length > 0, {
      error: rule('at least one issue with its option, { issue: option }', 'ERR_WHEN_EMPTY'),
    })
    .meta({ description, minProperties: 1 })

const comparisonSchema = fields(
  {
    prefers: comparedSchema('The package that is at least as good: options of some issues.'),
    to: comparedSchema('The package that it is compared with: other options of the same issues.'),
    ...attributionShape,
  },
  'a comparison { prefers, to }',
).meta({
  description:
    'The party finds one package at least as good as another, both carried out. Issues that are not named are the same in both, at their status quo.',
})

const preferenceSchema = fields(
  {
    weights: weightsSchema,
    values: byId(valuesSchema, 'the values of the options for each issue, { issue: { option: value } }').meta({
      description: 'For each issue, a value for each option, or a ranking of the options.',
    }),
    interactions: list(interactionSchema, 'interactions').optional(),
    redLines: list(redLineSchema, 'red lines').optional(),
    comparisons: list(comparisonSchema, 'comparisons').optional(),
    ...attributionShape,
  },
  'preferences { weights, values, … }',
).meta({ id: 'Preference', description: 'What a party wants.' })

export const preferencesSchema = byId(
  preferenceSchema,
  'preferences for each party, { party: { weights, values } }',
).meta({ description: 'What each party wants, by party id. Without it the case is a record.' })

const waitingSchema = fields(
  {
    settlement: unitJudgement.meta({ description: 'What the overall settlement would be worth to it, 0 to 1.' }),
    hazard: unitJudgement.meta({ description: 'How likely the settlement comes in any one period, 0 to 1.' }),
    discount: unitJudgement.meta({ description: 'What a period later is worth beside now, 0 to 1.' }),
    cost: amountJudgement.meta({ description: 'What waiting costs a period; absent: 0.' }).optional(),
    ...attributionShape,
  },
  'waiting { settlement, hazard, discount, cost }',
).meta({ id: 'Waiting', description: 'Waiting for an overall settlement instead of agreeing now.' })

const noAgreementEntry = fields(
  {
    statusQuo: unitJudgement.meta({ description: 'What going on as now is worth to the party, 0 to 1.' }),
    waiting: waitingSchema.optional(),
    ...attributionShape,
  },
  'no agreement { statusQuo, waiting }',
).meta({ id: 'NoAgreement', description: 'What no agreement is worth to a party.' })

export const noAgreementSchema = byId(
  noAgreementEntry,
  'what no agreement is worth to each party, { party: { statusQuo } }',
).meta({ description: 'What no agreement is worth to each party, by party id. Without it the case is a record.' })

const priorSchema = fields(
  {
    kept: amountJudgement.meta({ description: 'Promises taken as kept before any record; absent: 0.' }).optional(),
    broken: amountJudgement.meta({ description: 'Promises taken as broken before any record; absent: 0.' }).optional(),
  },
  'a prior { kept, broken }',
).meta({ description: 'Trust before any record, as a Beta distribution; absent: 1 kept, 1 broken.' })

/** A length of time in periods. */
export const halfLifeSchema = z
  .number({ error: 'a number of periods above 0' })
  .positive({ error: rule('a number of periods above 0', 'ERR_NUMBER_RANGE') })

export const trustSchema = fields(
  {
    of: idSchema.meta({ description: 'The party that trusts, or does not.' }),
    in: idSchema.meta({ description: 'The actor whose promises are meant.' }),
    prior: priorSchema.optional(),
    halfLife: halfLifeSchema
      .meta({ description: 'After how many periods a kept or broken promise counts half; absent: it never fades.' })
      .optional(),
    ...attributionShape,
  },
  'trust { of, in, prior, halfLife }',
).meta({ id: 'Trust', description: "One actor's trust that another carries out what it signs." })
