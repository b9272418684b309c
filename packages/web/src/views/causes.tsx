import type { Causes as CausesOf, Estimate } from '@parley/engine'
import type { Cause } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { type BarRow, BarRows } from '../charts/bar-rows.js'
import { ChartTable } from '../charts/data-table.js'
import { RangeFigure } from '../charts/figure.js'
import { SaveFigure } from '../charts/save-figure.js'
import { domainAround } from '../charts/scale.js'
import { Evidence } from '../evidence/evidence.js'
import { type Basis, causeBasis, EVERYTHING } from '../evidence/rests-on.js'
import { hasRange } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import type { Found } from './found.js'
import { Section } from './section.js'
import { stackCauses } from './stack-causes.js'

type Props = { readonly causes: CausesOf; readonly distance: Found; readonly samples: number }

/** The waterfall from the room on substance (or the disagreement) to the distance. */
export const Causes = ({ causes, distance, samples }: Props) => {
  const { words, say } = useSpeech()
  const { view, names } = useCase()
  const isRoom = causes.disagreement.value < 0
  const nameOf = (cause: Cause) => (cause === 'disagreement' && isRoom ? words.causes.room : words.causes.name[cause])
  const steps = stackCauses(causes)
  const rows: BarRow[] = steps.map(({ cause, from, to, whisker }) => ({
    key: cause,
    label: nameOf(cause),
    note: cause === 'disagreement' && isRoom ? words.causes.means.room : words.causes.means[cause],
    figure: <CauseFigure name={nameOf(cause)} of={causes[cause]} basis={causeBasis(view.case, cause)} />,
    bar: { from, to, whisker, tone: cause },
  }))
  rows.push({
    key: 'distance',
    label: words.causes.distance,
    figure: (
      <Evidence title={words.causes.distance} basis={EVERYTHING}>
        <RangeFigure of={distance} />
      </Evidence>
    ),
    bar: {
      from: 0,
      to: distance.value,
      whisker: hasRange(distance.quantiles) ? [distance.quantiles.p05, distance.quantiles.p95] : undefined,
      tone: 'distance',
    },
  })
  const ends = rows.flatMap(({ bar }) => (bar ? [bar.from, bar.to, ...(bar.whisker ?? [])] : []))
  return (
    <Section id="causes" heading={words.causes.heading} lead={samples > 0 ? words.causes.lead : words.causes.leadBare}>
      <figure>
        <BarRows
          rows={rows}
          domain={domainAround(ends)}
          isWaterfall
          sides={{ low: words.causes.axisZone, high: words.causes.axisFurther }}
        />
        <ChartTable
          caption={words.causes.caption}
          rows={[
            ...steps.map(({ cause }) => ({ key: cause as string, name: nameOf(cause), of: causes[cause] as Estimate })),
            { key: 'distance', name: words.causes.distance, of: distance as Estimate },
          ]}
          rowKey={(row) => row.key}
          columns={[
            { key: 'cause', heading: words.causes.columns.cause, cell: (row) => row.name },
            ...estimateColumns(words.causes.columns),
          ]}
        />
        <SaveFigure name="causes" />
      </figure>
      {samples > 0 && (
        <p>
          {causes.ranking
            ? words.causes.ranked(words.and(causes.ranking.map((cause) => words.causes.name[cause])))
            : words.causes.notRanked}
        </p>
      )}
      {causes.easierByDoubt.length > 0 && (
        <p>{words.causes.easierByDoubt(words.and(causes.easierByDoubt.map((party) => say(names.actor(party)))))}</p>
      )}
    </Section>
  )
}

const CauseFigure = ({ name, of, basis }: { readonly name: string; readonly of: Estimate; readonly basis: Basis }) => (
  <Evidence title={name} basis={basis}>
    <RangeFigure of={of} as="signed" />
  </Evidence>
)

const estimateColumns = (headings: { readonly point: string; readonly range: string; readonly median: string }) => [
  {
    key: 'range',
    heading: headings.range,
    isNumber: true,
    cell: ({ of }: { of: Estimate }) => <Quantile of={of} which="range" />,
  },
  {
    key: 'median',
    heading: headings.median,
    isNumber: true,
    cell: ({ of }: { of: Estimate }) => <Quantile of={of} which="median" />,
  },
  {
    key: 'point',
    heading: headings.point,
    isNumber: true,
    cell: ({ of }: { of: Estimate }) => <Quantile of={of} which="point" />,
  },
]

const Quantile = ({ of, which }: { readonly of: Estimate; readonly which: 'range' | 'median' | 'point' }) => {
  const { words, formats } = useSpeech()
  if (which === 'point') return formats.number(of.value)
  if (!hasRange(of.quantiles)) return '–'
  const { p05, p50, p95 } = of.quantiles
  return which === 'median' ? formats.number(p50) : words.range(formats.number(p05), formats.number(p95))
}
