import * as z from 'zod'
import { JUDGEMENT_WORDS } from '../judgement/word-ranges.js'
import type { JudgementWord } from '../types.js'
import { byKey, choice, isMap } from './choice.js'
import { eventSchema } from './history.js'
import { attributionShape } from './judgement.js'
import { fields, list, rule } from './rule.js'
import { idSchema, optionalText, wordsSchema } from './words.js'

const number = z.number({ error: 'a number' })

const FORMS = 'a number, a range [low, high], { low, likely, high }, a word, or { ranking: [best, …, worst] }'

/** Only the form: which numbers or ids fit is decided by the judgement that is set (`checkWhatIfs`). */
const newValueSchema = choice(
  [
    number,
    z.tuple([number, number], { error: 'a range [low, high]' }),
    fields({ low: number, likely: number, high: number }, '{ low, likely, high }'),
    z.enum(JUDGEMENT_WORDS as readonly JudgementWord[], { error: rule(JUDGEMENT_WORDS.join(', '), 'ERR_CHOICE') }),
    fields({ ranking: list(idSchema, 'ids, best first') }, '{ ranking: [best, …, worst] }'),
  ],
  (value) => {
    if (typeof value === 'number') return 0
    if (Array.isArray(value)) return 1
    if (isMap(value)) return 'ranking' in value ? 4 : 2
    return typeof value === 'string' ? 3 : -1
  },
  FORMS,
).meta({ description: `Its value instead: ${FORMS}.` })

/** The one key by which a change says what it is, in the order of the schema's branches. */
const CHANGE_KEYS = ['lever', 'set', 'without', 'event'] as const

const changeSchema = choice(
  [
    fields(
      { lever: idSchema.meta({ description: 'A lever that is pulled, by id: it acts at full strength.' }) },
      '{ lever }',
    ),
    fields(
      {
        set: wordsSchema.meta({ description: "A judgement's id: its path with ids for indices." }),
        to: newValueSchema,
      },
      '{ set, to }',
    ),
    fields({ without: idSchema.meta({ description: 'An event that is left out, by id.' }) }, '{ without }'),
    fields({ event: eventSchema }, '{ event }'),
  ],
  byKey(CHANGE_KEYS),
  rule(`a change with exactly one of: ${CHANGE_KEYS.join(', ')}`, 'ERR_CHANGE_KIND'),
).meta({ id: 'WhatIfChange', description: 'One thing in which a what-if differs from the case.' })

export const whatIfSchema = fields(
  {
    id: idSchema,
    name: optionalText('The name to show; absent: the id.'),
    changes: list(changeSchema, 'changes').meta({ description: 'What is different; in no order.' }),
    ...attributionShape,
  },
  'a what-if { id, name, changes }',
).meta({ id: 'WhatIf', description: 'A named set of changes.' })
