import { type Diagnosis, percent, plain } from '@parley/engine'
import type { Paper } from '../paper.js'
import { withRange } from '../with-range.js'

const NO_RANGE = { p05: null, p50: null, p95: null }

/** What no agreement and the closest package are worth to each party, and whom it trusts how much. */
export const partiesSection = (d: Diagnosis, { names, title, line, table, head }: Paper): string => {
  const sampled = d.provenance.samples > 0
  const rows = d.parties.map((party) => [
    names.actor(party.id),
    withRange({ value: party.reservation, quantiles: party.reservationQuantiles }, plain),
    plain(party.statusQuo),
    party.waiting === null ? 'none' : plain(party.waiting),
    party.utilityAtClosest === null ? '' : plain(party.utilityAtClosest),
    party.bindingShare === null ? (party.binding ? 'yes' : 'no') : percent(party.bindingShare),
  ])
  const trust = d.parties
    .map((party) => [names.actor(party.id), trustOf(party, names)])
    .filter(([, others]) => others !== '')
  return [
    title(
      'Parties',
      'worth of no agreement (its status quo or its waiting, whichever is more) and of the closest package; numbers without a range are point estimates',
    ),
    table([head('', 'no agreement', 'status quo', 'waiting', 'closest', sampled ? 'binds in' : 'binds'), ...rows], {
      right: [2, 3, 4, 5],
      wrap: [0],
    }),
    ...(trust.length > 0
      ? [
          line(`trust that others carry out what they sign (${sampled ? 'median, 5 % to 95 %' : 'point estimates'}):`),
          table(trust, { indent: 4, wrap: [0, 1] }),
        ]
      : []),
  ].join('\n')
}

const trustOf = (party: Diagnosis['parties'][number], names: Paper['names']): string =>
  Object.entries({ ...party.trust, ...party.trustInOthers })
    .map(
      ([actor, tau]) =>
        `${names.actor(actor)} ${withRange({ value: tau, quantiles: party.trustQuantiles[actor] ?? NO_RANGE }, plain)}${party.trustNotAssessed.includes(actor) ? ' (not assessed)' : ''}`,
    )
    .join(', ')
