import * as z from 'zod'
import { byKey, choice } from './choice.js'
import { amountJudgement, attributionShape, changeJudgement, unitJudgement } from './judgement.js'
import { halfLifeSchema } from './preferences.js'
import { fields, list, rule } from './rule.js'
import { idSchema, localTextSchema, optionalText } from './words.js'

const halfLife = halfLifeSchema
  .meta({ description: 'Events only: after how many periods the effect is half; absent: it lasts.' })
  .optional()

const party = idSchema.meta({ description: 'The party, by id.' })
const add = changeJudgement.meta({ description: 'How much is added.' })

const onParty = <const K extends string>(key: K) =>
  fields(
    { [key]: party, add, halfLife } as Record<K, typeof party> & { add: typeof add; halfLife: typeof halfLife },
    'an effect',
  )

/** The one key by which an effect says what it acts on, in the order of the schema's branches. */
export const EFFECT_TARGETS = [
  'statusQuo',
  'settlement',
  'hazard',
  'discount',
  'cost',
  'value',
  'trust',
  'monitoring',
] as const

export const effectSchema = choice(
  [
    onParty('statusQuo'),
    onParty('settlement'),
    onParty('hazard'),
    onParty('discount'),
    onParty('cost'),
    fields(
      { value: z.tuple([idSchema, idSchema, idSchema], { error: '[party, issue, option]' }), add, halfLife },
      'an effect',
    ),
    fields(
      {
        trust: z.tuple([idSchema, idSchema], { error: '[of, in]' }),
        kept: amountJudgement.optional(),
        broken: amountJudgement.optional(),
        halfLife,
      },
      'an effect',
    ),
    fields({ monitoring: idSchema, effect: unitJudgement, halfLife }, 'an effect'),
  ],
  byKey(EFFECT_TARGETS),
  rule(`an effect on exactly one of: ${EFFECT_TARGETS.join(', ')}`, 'ERR_EFFECT_TARGET'),
).meta({ id: 'Effect', description: 'One change of one number.' })

export const effectsSchema = list(effectSchema, 'effects')

export const leverSchema = fields(
  {
    id: idSchema,
    name: optionalText('The name to show; absent: the id.'),
    what: localTextSchema.meta({ description: 'What somebody would do.' }),
    cost: z
      .number({ error: 'a number of 0 or more' })
      .min(0, { error: rule('a number of 0 or more', 'ERR_NUMBER_RANGE') })
      .meta({ description: "What it costs, in a unit of the analyst's choice; absent: 0." })
      .optional(),
    effects: effectsSchema.meta({ description: 'What it would change, at full strength.' }),
    ...attributionShape,
  },
  'a lever { id, what, cost, effects }',
).meta({ id: 'Lever', description: 'A change that somebody could make.' })
