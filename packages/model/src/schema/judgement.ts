import * as z from 'zod'
import { JUDGEMENT_WORDS } from '../judgement/word-ranges.js'
import type { JudgementWord, Scalar } from '../types.js'
import { choice, isMap } from './choice.js'
import { fields, rule } from './rule.js'
import { becauseSchema, dateSchema, idSchema, localTextSchema } from './words.js'

/** Who put a judgement in, when, why, and because of which claims: fields of whatever carries a judgement. */
export const attributionShape = {
  by: idSchema
    .meta({ description: 'The analyst whose judgement this is, by id (listed under `analysts`).' })
    .optional(),
  on: dateSchema.meta({ description: 'The day on which the analyst judged.' }).optional(),
  why: localTextSchema.meta({ description: 'The reason, in words.' }).optional(),
  because: becauseSchema.optional(),
}

const ATTRIBUTION_KEYS = ['is', ...Object.keys(attributionShape)]

type Limits = { low: number; high?: number; words: boolean; id: string; what: string }

function judgement({ low, high, words, id, what }: Limits) {
  const outside = { error: rule(what, 'ERR_NUMBER_RANGE') }
  const atLeast = z.number({ error: what }).min(low, outside)
  const number = high === undefined ? atLeast : atLeast.max(high, outside)
  const range = z
    .tuple([number, number], { error: 'a range [low, high]' })
    .refine(([from, to]) => from <= to, { error: rule('a range [low, high] with low <= high', 'ERR_RANGE_ORDER') })
    .meta({ description: 'Anything from low to high, all equally likely.' })
  const pert = fields({ low: number, likely: number, high: number }, '{ low, likely, high }')
    .refine((p) => p.low <= p.likely && p.likely <= p.high, {
      error: rule('low <= likely <= high', 'ERR_RANGE_ORDER'),
    })
    .meta({ description: 'A PERT distribution.' })
  const word = z
    .enum(JUDGEMENT_WORDS as readonly JudgementWord[], { error: rule(JUDGEMENT_WORDS.join(', '), 'ERR_CHOICE') })
    .meta({ description: 'A word for a fifth of 0..1, from very low [0, 0.2] to very high [0.8, 1].' })
  const forms = `${what}, a range [low, high] or { low, likely, high }`
  const formRule = words ? `${forms}, or one of: ${JUDGEMENT_WORDS.join(', ')}` : forms
  const form = (value: unknown) => {
    if (typeof value === 'number') return 0
    if (Array.isArray(value)) return 1
    if (isMap(value)) return 2
    return words && typeof value === 'string' ? 3 : -1
  }
  const scalarForms: z.ZodType<Scalar> = words
    ? choice([number, range, pert, word], form, formRule)
    : choice([number, range, pert], form, formRule)
  const scalar = scalarForms.meta({ id: `${id}Scalar` })
  const attributed = fields({ is: scalar, ...attributionShape }, 'a judgement { is, by, on, why, because }').meta({
    description: 'A judgement with who made it, when, why, and because of which claims.',
  })
  return choice(
    [scalar, attributed],
    (value) => (isMap(value) && ATTRIBUTION_KEYS.some((key) => key in value) ? 1 : form(value) < 0 ? -1 : 0),
    formRule,
  ).meta({ id, description: `${formRule[0]!.toUpperCase()}${formRule.slice(1)}.` })
}

/** A judgement of something from 0 to 1. */
export const unitJudgement = judgement({ low: 0, high: 1, words: true, id: 'Share', what: 'a number from 0 to 1' })

/** Beyond it sums of weights or of kept promises would no longer be exact to a promise. */
const MOST = 1e9

/** A weight: what counts is its share of the sum. */
export const weightJudgement = judgement({
  low: 0,
  high: MOST,
  words: true,
  id: 'Weight',
  what: 'a number from 0 to 1e9',
})

/** A change, up or down. */
export const changeJudgement = judgement({
  low: -1,
  high: 1,
  words: false,
  id: 'Change',
  what: 'a number from -1 to 1',
})

/** An amount: a cost a period, a count of kept or broken promises. */
export const amountJudgement = judgement({
  low: 0,
  high: MOST,
  words: false,
  id: 'Amount',
  what: 'a number from 0 to 1e9',
})
