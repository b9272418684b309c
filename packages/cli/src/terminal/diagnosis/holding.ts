import { type Holding, plain } from '@parley/engine'
import { inDigits } from '../numbers.js'
import type { Paper } from '../paper.js'

/** Would it hold: each party's incentive to break the package. */
export const holdingSection = (wouldHold: readonly Holding[], { names, title, table }: Paper): string =>
  [
    title('Would it hold', 'incentive to break, under perfect monitoring; point estimates, not a forecast'),
    table(
      wouldHold.map((h) => [names.actor(h.party), `${REASONS[h.reason]}${discounts(h)}`]),
      { wrap: [0, 1] },
    ),
  ].join('\n')

const discounts = ({ reason, criticalDiscount, discount }: Holding): string =>
  (reason === 'holds' || reason === 'breaks') && criticalDiscount !== null && discount !== null
    ? ` (needs a discount of ${plain(criticalDiscount)}, has ${inDigits(discount, 3)})`
    : ''

const REASONS: Readonly<Record<Holding['reason'], string>> = {
  holds: 'carrying it out is worth more than breaking it once',
  breaks: 'breaking it once is worth more than carrying it out',
  'rather-leaves': 'no agreement is worth more than carrying it out',
  'nothing-to-gain': 'nothing to gain by breaking what it alone performs',
  'not-assessed': 'not assessed: no discount is given',
}
