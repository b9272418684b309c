import * as z from 'zod'
import { oneOf } from './history.js'
import { fields } from './rule.js'

const traitSchema = z.boolean({ error: 'true or false' }).optional()

const ceasefireSchema = fields(
  {
    mediated: traitSchema,
    kind: oneOf(['cessation', 'preliminary', 'definitive'])
      .meta({ description: 'Cessation of hostilities, preliminary, or definitive.' })
      .optional(),
    mechanism: traitSchema,
    earlierBreakdowns: z
      .number({ error: 'a whole number from 0' })
      .int({ error: 'a whole number from 0' })
      .min(0, { error: 'a whole number from 0' })
      .optional(),
  },
  'traits { mediated, kind, mechanism, earlierBreakdowns }',
)

/** Which others of its kind the case stands beside. */
export const baseRatesSchema = fields({ ceasefire: ceasefireSchema }, '{ ceasefire: { … } }').meta({
  id: 'BaseRates',
  description: 'Traits that choose the base rates shown beside the case.',
})
