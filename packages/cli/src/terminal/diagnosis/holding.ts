import { baseRatesFor, ceasefireBaseRates, type Holding, percent, plain } from '@parley/engine'
import type { Case } from '@parley/model'
import { inDigits } from '../numbers.js'
import type { Paper } from '../paper.js'

/**
 * Would it hold: what became of others of its kind, where the case says which those are, and below it each party's
 * incentive to break the package.
 */
export const holdingSection = (
  wouldHold: readonly Holding[],
  { baseRates }: Pick<Case, 'baseRates'>,
  paper: Paper,
): string =>
  [
    ...(baseRates ? [baseRateSection(baseRates, paper), ''] : []),
    paper.title('Would it hold', 'incentive to break, under perfect monitoring; point estimates, not a forecast'),
    paper.table(
      wouldHold.map((h) => [paper.names.actor(h.party), `${REASONS[h.reason]}${discounts(h)}`]),
      { wrap: [0, 1] },
    ),
  ].join('\n')

const baseRateSection = (
  { ceasefire }: NonNullable<Case['baseRates']>,
  { title, table, head, line }: Paper,
): string => {
  const { n, of, source } = ceasefireBaseRates
  const rows = baseRatesFor(ceasefire).map(({ id, standing }) => [
    id.replaceAll('-', ' '),
    ...Object.values(standing).map(percent),
  ])
  return [
    title('Base rates', `share of ${n} ${of} still standing after so many days; descriptive, not causal`),
    table([head('', '7', '30', '90', '365'), ...rows], { right: [1, 2, 3, 4] }),
    line(`${source}; end codes inferred, 47 % of ends unclear; groups overlap and their sizes are not known`),
  ].join('\n')
}

const discounts = ({ reason, criticalDiscount, discount }: Holding): string =>
  (reason === 'holds' || reason === 'breaks') && criticalDiscount !== null && discount !== null
    ? ` (needs a discount of ${plain(criticalDiscount)}, has ${inDigits(discount, 3)})`
    : ''

/** How a party's incentive to break a package ends, in words. */
export const REASONS: Readonly<Record<Holding['reason'], string>> = {
  holds: 'carrying it out is worth more than breaking it once',
  breaks: 'breaking it once is worth more than carrying it out',
  'rather-leaves': 'no agreement is worth more than carrying it out',
  'nothing-to-gain': 'nothing to gain by breaking what it alone performs',
  'not-assessed': 'not assessed: no discount is given',
}
