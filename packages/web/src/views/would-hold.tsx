import type { Holding } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { DataTable } from '../charts/data-table.js'
import { Evidence } from '../evidence/evidence.js'
import { holdingBasis } from '../evidence/rests-on.js'
import { useSpeech } from '../i18n/language.js'
import { ActorName } from '../navigation/pick.js'
import { BaseRates } from './base-rates.js'
import { Section } from './section.js'
import { type VerdictKind, VerdictMark } from './verdict-mark.js'

const MARKS: Record<Holding['reason'], VerdictKind> = {
  holds: 'supports',
  'nothing-to-gain': 'supports',
  breaks: 'contradicts',
  'rather-leaves': 'contradicts',
  'not-assessed': 'cannot-test',
}

type Props = {
  readonly wouldHold: readonly Holding[]
  /** Default: words for the closest package. */
  readonly lead?: string
}

/** What happened to comparable agreements, and under it each party's incentive to break this one. */
export const WouldHold = ({ wouldHold, lead }: Props) => {
  const { words, formats, say } = useSpeech()
  const { view, names } = useCase()
  return (
    <Section id="holding" heading={words.holding.heading}>
      <div className="stack">
        <BaseRates rates={view.baseRates} />
        <div>
          <h3>{words.holding.incentive}</h3>
          <p className="lead">{lead ?? words.holding.incentiveLead}</p>
          <DataTable
            caption={words.holding.caption}
            rows={wouldHold}
            rowKey={({ party }) => party}
            columns={[
              { key: 'party', heading: words.holding.party, cell: ({ party }) => <ActorName id={party} /> },
              {
                key: 'finding',
                heading: words.holding.finding,
                cell: ({ party, reason }) => (
                  <Evidence
                    title={`${say(names.actor(party))}: ${words.holding.incentive}`}
                    basis={holdingBasis(view.case, party)}
                  >
                    <VerdictMark kind={MARKS[reason]}>{words.holding.verdict[reason]}</VerdictMark>
                  </Evidence>
                ),
              },
              {
                key: 'critical',
                heading: words.holding.critical,
                isNumber: true,
                cell: (holding) => criticalOf(holding),
              },
              {
                key: 'discount',
                heading: words.holding.discount,
                isNumber: true,
                cell: ({ discount }) => (discount === null ? '–' : formats.precise(discount)),
              },
              { key: 'keeps', heading: words.holding.keeps, isNumber: true, cell: (h) => formats.number(h.keeps) },
              { key: 'takes', heading: words.holding.takes, isNumber: true, cell: (h) => formats.number(h.takes) },
              {
                key: 'reservation',
                heading: words.holding.reservation,
                isNumber: true,
                cell: (h) => formats.number(h.reservation),
              },
            ]}
          />
        </div>
      </div>
    </Section>
  )

  function criticalOf({ criticalDiscount, reason }: Holding) {
    if (reason === 'nothing-to-gain' || criticalDiscount === 0) return words.holding.always
    if (criticalDiscount !== null) return formats.precise(criticalDiscount)
    return reason === 'not-assessed' ? '–' : words.holding.never
  }
}
