import type { Sensitivity } from '@parley/engine'
import { endsOf, swingOf } from '../case/swing-of.js'
import { useCase } from '../case/use-case.js'
import { BarRows } from '../charts/bar-rows.js'
import { ChartTable } from '../charts/data-table.js'
import { domainAround } from '../charts/scale.js'
import { Evidence } from '../evidence/evidence.js'
import { judgementBasis } from '../evidence/rests-on.js'
import { Local, useSpeech } from '../i18n/language.js'
import { Section } from './section.js'

const SHOWN = 12

type Props = { readonly sensitivity: readonly Sensitivity[]; readonly distance: number }

/** A tornado: the distance with each judgement alone at the ends of its range, the widest first. */
export const SensitivityChart = ({ sensitivity, distance }: Props) => {
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const sorted = [...sensitivity].sort((a, b) => swingOf(b) - swingOf(a))
  const shown = sorted.slice(0, SHOWN).flatMap((one) => {
    const ends = endsOf(one)
    return ends && ends[1] > ends[0] ? [{ ...one, from: ends[0], to: ends[1] }] : []
  })
  const { columns } = words.sensitivity
  if (sensitivity.length === 0) return null
  const atEnd = (end: Sensitivity['low']) =>
    end ? `${formats.number(end.distance)} (${formats.precise(end.at)})` : words.sensitivity.ranked
  const correlationOf = ({ correlation }: Sensitivity) => (correlation === null ? '–' : formats.signed(correlation))
  return (
    <Section id="sensitivity" heading={words.sensitivity.heading} lead={words.sensitivity.lead}>
      <figure>
        <BarRows
          isCompact
          mark={{ at: distance, label: words.sensitivity.now(formats.number(distance)) }}
          domain={domainAround(shown.flatMap(({ from, to }) => [from, to]))}
          sides={{ low: words.causes.axisZone, high: words.causes.axisFurther }}
          rows={shown.map((one) => ({
            key: one.judgement,
            label: <Local of={names.judgement(one.judgement)} />,
            note: one.correlation === null ? undefined : words.sensitivity.correlation(formats.signed(one.correlation)),
            figure: (
              <Evidence title={say(names.judgement(one.judgement))} basis={judgementBasis(one.judgement)}>
                {words.range(formats.number(one.from), formats.number(one.to))}
              </Evidence>
            ),
            from: one.from,
            to: one.to,
            tone: 'plain',
          }))}
        />
        <ChartTable
          caption={words.sensitivity.caption}
          rows={sorted}
          rowKey={({ judgement }) => judgement}
          columns={[
            {
              key: 'judgement',
              heading: columns.judgement,
              cell: ({ judgement }) => <Local of={names.judgement(judgement)} />,
            },
            { key: 'low', heading: columns.low, isNumber: true, cell: ({ low }) => atEnd(low) },
            { key: 'high', heading: columns.high, isNumber: true, cell: ({ high }) => atEnd(high) },
            { key: 'correlation', heading: columns.correlation, isNumber: true, cell: correlationOf },
          ]}
        />
      </figure>
    </Section>
  )
}
