import type { Sensitivity } from '@parley/engine'
import { endsOf, swingOf } from '../case/swing-of.js'
import { useCase } from '../case/use-case.js'
import { BarRows } from '../charts/bar-rows.js'
import { ChartTable } from '../charts/data-table.js'
import { SaveFigure } from '../charts/save-figure.js'
import { domainAround } from '../charts/scale.js'
import { Evidence } from '../evidence/evidence.js'
import { sensitivityBasis } from '../evidence/rests-on.js'
import { Local, useSpeech } from '../i18n/language.js'
import { isAbout, useSelected } from '../navigation/selected.js'
import { Section } from './section.js'

const SHOWN = 12

type Props = { readonly sensitivity: readonly Sensitivity[]; readonly distance: number; readonly samples: number }

/**
 * The judgements that go most closely with the distance over the samples, each with a bar from its low to its high end;
 * without samples those whose own range moves it most. Trust and places in a ranking have no ends, and say so.
 */
export const SensitivityChart = ({ sensitivity, distance, samples }: Props) => {
  const { words, formats, say } = useSpeech()
  const { view, names } = useCase()
  const [issue, party] = [useSelected('issue'), useSelected('party')]
  const weightOf = (one: Sensitivity) => (samples > 0 ? Math.abs(one.correlation ?? 0) : swingOf(one))
  const sorted = [...sensitivity].sort((a, b) => weightOf(b) - weightOf(a))
  const shown = sorted.filter((one) => weightOf(one) > 0).slice(0, SHOWN)
  const { columns, noEnds } = words.sensitivity
  if (sensitivity.length === 0) return null
  const atEnd = (one: Sensitivity, end: Sensitivity['low']) =>
    end ? `${formats.number(end.distance)} (${formats.precise(end.at)})` : noEnds[kindOf(one)].short
  const correlationOf = ({ correlation }: Sensitivity) => (correlation === null ? '–' : formats.signed(correlation))
  return (
    <Section
      id="sensitivity"
      heading={words.sensitivity.heading}
      lead={samples > 0 ? words.sensitivity.lead(formats.count(samples)) : words.sensitivity.leadBare}
    >
      <figure>
        <BarRows
          isCompact
          mark={{ at: distance, label: words.sensitivity.now(formats.number(distance)) }}
          domain={domainAround(shown.flatMap((one) => endsOf(one) ?? []))}
          sides={{ low: words.causes.axisZone, high: words.causes.axisFurther }}
          rows={shown.map((one) => {
            const ends = endsOf(one)
            return {
              key: one.judgement,
              isMarked: isAbout(one.judgement, issue) || isAbout(one.judgement, party),
              label: <Local of={names.judgement(one.judgement)} />,
              note: ends ? undefined : noEnds[kindOf(one)].why,
              figure: (
                <Evidence
                  title={say(names.judgement(one.judgement))}
                  basis={sensitivityBasis(view.case, one.judgement)}
                >
                  <Figure one={one} ends={ends} />
                </Evidence>
              ),
              bar: ends && { from: ends[0], to: ends[1], tone: 'plain' },
            }
          })}
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
            { key: 'correlation', heading: columns.correlation, isNumber: true, cell: correlationOf },
            { key: 'low', heading: columns.low, isNumber: true, cell: (one) => atEnd(one, one.low) },
            { key: 'high', heading: columns.high, isNumber: true, cell: (one) => atEnd(one, one.high) },
          ]}
        />
        <SaveFigure name="sensitivity" />
      </figure>
    </Section>
  )
}

type FigureProps = { readonly one: Sensitivity; readonly ends: readonly [number, number] | null }

/** The distances at the two ends, and the correlation: whichever there is. */
const Figure = ({ one: { correlation }, ends }: FigureProps) => {
  const { words, formats } = useSpeech()
  const said = correlation === null ? null : formats.signed(correlation)
  if (!ends) {
    return (
      <span className="figure">
        <span className="figure-range">{said ?? '–'}</span>{' '}
        <span className="figure-point">{words.sensitivity.correlationOnly}</span>
      </span>
    )
  }
  return (
    <span className="figure">
      <span className="figure-range">{words.range(formats.number(ends[0]), formats.number(ends[1]))}</span>{' '}
      {said !== null && <span className="figure-point">{words.sensitivity.correlation(said)}</span>}
    </span>
  )
}

/** Why a judgement has no low and high end: it is drawn from a record, or it is a place in a ranking. */
const kindOf = ({ judgement }: Sensitivity): 'record' | 'ranking' =>
  judgement.startsWith('trust.') ? 'record' : 'ranking'
