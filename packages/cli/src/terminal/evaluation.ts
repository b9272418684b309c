import { type Evaluation, plain, signed } from '@parley/engine'
import type { Case } from '@parley/model'
import type { Io } from './io.js'
import { makeNames } from './names.js'
import { makeStyle } from './style.js'
import { table } from './table.js'

/** One package for reading in a terminal. */
export const renderEvaluation = (source: Case, e: Evaluation, io: Pick<Io, 'color'>): string => {
  const style = makeStyle(io.color)
  const names = makeNames(source)
  const verdict = !e.feasible
    ? `not feasible: it crosses ${e.crosses.join(', ')}`
    : e.inZone
      ? 'in the agreement zone: every party has at least what no agreement is worth to it'
      : `short by ${plain(e.distance)} for ${Object.keys(e.short)
          .map((party) => names.actor(party))
          .join(', ')}`
  const parties = table(
    [
      ['  ', 'as doubted', 'at face value', 'no agreement', 'short'],
      ...Object.keys(e.utilities).map((party) => [
        `  ${names.actor(party)}`,
        plain(e.utilities[party]!),
        plain(e.faceValue[party]!),
        plain(e.reservations[party]!),
        e.short[party] === undefined ? '' : plain(e.short[party]),
      ]),
    ],
    [1, 2, 3, 4],
  )
  const improvements = e.improvements.map((i) => {
    const gains = Object.entries(i.changes).filter(([, change]) => change !== 0)
    const gain = gains.map(([party, change]) => `${names.actor(party)} ${signed(change)}`).join(', ')
    return `  ${names.issue(i.issue)}: ${names.option(i.issue, i.from)} → ${names.option(i.issue, i.to)} (${gain})`
  })
  const efficiency =
    e.efficient === null
      ? ''
      : e.efficient
        ? 'no package is better for one party without being worse for another'
        : e.dominatedBy
          ? `dominated, for example by: ${names.outcome(e.dominatedBy.outcome)}`
          : ''
  return `${[
    style('bold', verdict),
    style('dim', `point estimates as of ${e.asOf}`),
    '',
    ...Object.entries(e.outcome).map(([issue, option]) => `  ${names.issue(issue)}: ${names.option(issue, option)}`),
    '',
    parties,
    ...(improvements.length > 0
      ? ['', 'Better for one party and worse for none, by a change of one issue:', ...improvements]
      : []),
    ...(efficiency === '' ? [] : ['', efficiency]),
    '',
    'Would it hold (incentive to break, under perfect monitoring; not a forecast)',
    ...e.wouldHold.map((h) => {
      const discounts = h.criticalDiscount === null ? '' : `, needs a discount of ${plain(h.criticalDiscount)}`
      return `  ${names.actor(h.party)}: ${h.reason.replaceAll('-', ' ')}${discounts}`
    }),
  ].join('\n')}\n`
}
