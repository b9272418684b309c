import type { Holding } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { DataTable } from '../charts/data-table.js'
import { Evidence } from '../evidence/evidence.js'
import { holdingBasis } from '../evidence/rests-on.js'
import { Local, useSpeech } from '../i18n/language.js'
import { BaseRates } from '../views/base-rates.js'
import { Section } from '../views/section.js'
import { type VerdictKind, VerdictMark } from '../views/verdict-mark.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'

const MARKS: Record<Holding['reason'], VerdictKind> = {
  holds: 'supports',
  'nothing-to-gain': 'supports',
  breaks: 'contradicts',
  'rather-leaves': 'contradicts',
  'not-assessed': 'cannot-test',
}

/** Each party's incentive to break the selected package, under what happened to comparable agreements. */
export const PackageHolding = () => {
  const pw = usePackageWords()
  const { words, formats, say } = useSpeech()
  const { view, names } = useCase()
  const { exam } = usePackages()
  if (exam === null) return null
  return (
    <Section id="holding" heading={pw.holding.heading}>
      <div className="stack">
        <BaseRates rates={view.baseRates} />
        <div>
          <h3>{words.holding.incentive}</h3>
          <p className="lead">{pw.holding.lead}</p>
          <DataTable
            caption={words.holding.caption}
            rows={exam.wouldHold}
            rowKey={({ party }) => party}
            columns={[
              { key: 'party', heading: words.holding.party, cell: ({ party }) => <Local of={names.actor(party)} /> },
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
}
