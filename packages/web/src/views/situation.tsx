import type { Estimate, SituationEstimate } from '@parley/engine'
import type { Id } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { BarRows } from '../charts/bar-rows.js'
import { ChartTable } from '../charts/data-table.js'
import { RangeFigure } from '../charts/figure.js'
import { SaveFigure } from '../charts/save-figure.js'
import { domainAround } from '../charts/scale.js'
import { Evidence } from '../evidence/evidence.js'
import { eventBasis, SITUATION } from '../evidence/rests-on.js'
import { hasRange } from '../i18n/formats.js'
import { Local, useSpeech } from '../i18n/language.js'
import { DateName } from '../navigation/pick.js'
import { Section } from './section.js'

const SHOWN = 8
/** Parts that would read 0.000 stand in the table only. */
const SMALLEST = 0.0005

const rangeOf = ({ quantiles }: Estimate): readonly [number, number] | undefined =>
  hasRange(quantiles) ? [quantiles.p05, quantiles.p95] : undefined

const sizeOf = ({ value, quantiles }: Estimate) => Math.abs(quantiles.p50 ?? value)

/** What each event did, both ways; the largest parts as bars, all of them in the table. */
export const Situation = ({ situation }: { readonly situation: SituationEstimate }) => {
  const { words, formats, say } = useSpeech()
  const { view, names } = useCase()
  const { events, eventsError, eventsSamples } = situation
  const whatOf = (id: Id) => names.findEvent(id)?.what ?? id
  const dateOf = (id: Id) => names.findEvent(id)?.date
  const largest = events
    .filter((event) => Math.max(sizeOf(event), ...(rangeOf(event) ?? []).map(Math.abs)) >= SMALLEST)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, SHOWN)
  if (events.length === 0) {
    return (
      <Section id="situation" heading={words.situation.heading}>
        <p>{words.situation.none}</p>
      </Section>
    )
  }
  return (
    <Section
      id="situation"
      heading={words.situation.heading}
      lead={
        <>
          {eventsSamples > 0 ? words.situation.lead(formats.count(eventsSamples)) : words.situation.leadBare}
          {eventsError > 0 && ` ${words.situation.error(formats.precise(eventsError))}`}
        </>
      }
    >
      <Sums situation={situation} />
      <figure>
        <BarRows
          isCompact
          domain={domainAround(largest.flatMap((event) => [event.value, ...(rangeOf(event) ?? [])]))}
          sides={{ low: words.situation.closer, high: words.situation.further }}
          rows={largest.map((event) => {
            const { id, value } = event
            const date = dateOf(id)
            return {
              key: id,
              label: <Local of={whatOf(id)} />,
              note: date === undefined ? undefined : <DateName date={date} />,
              figure: (
                <Evidence title={say(whatOf(id))} basis={eventBasis(view.case, id)}>
                  <RangeFigure of={event} as="part" />
                </Evidence>
              ),
              bar: { from: 0, to: value, whisker: rangeOf(event), tone: value < 0 ? 'closer' : 'further' },
            }
          })}
        />
        <ChartTable
          caption={words.situation.caption}
          rows={events}
          rowKey={(event) => event.id}
          columns={[
            { key: 'event', heading: words.situation.columns.event, cell: ({ id }) => <Local of={whatOf(id)} /> },
            {
              key: 'date',
              heading: words.situation.columns.date,
              cell: ({ id }) => {
                const date = dateOf(id)
                return date === undefined ? '–' : <DateName date={date} />
              },
            },
            {
              key: 'range',
              heading: words.situation.columns.range,
              isNumber: true,
              cell: (event) => {
                const range = rangeOf(event)
                return range ? words.range(formats.part(range[0]), formats.part(range[1])) : '–'
              },
            },
            {
              key: 'part',
              heading: words.situation.columns.part,
              isNumber: true,
              cell: ({ value }) => formats.part(value),
            },
          ]}
        />
        <SaveFigure name="situation" />
      </figure>
    </Section>
  )
}

/** How far all events together pushed either way. */
const Sums = ({ situation }: { readonly situation: SituationEstimate }) => {
  const { words } = useSpeech()
  const { closer, further, closerQuantiles, furtherQuantiles } = situation
  const sums = [
    [words.situation.inAllFurther, { value: further, quantiles: furtherQuantiles }],
    [words.situation.inAllCloser, { value: closer, quantiles: closerQuantiles }],
  ] as const
  return (
    <dl className="pairs sums">
      {sums.map(([name, of]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Evidence title={name} basis={SITUATION}>
              <RangeFigure of={of} as="part" />
            </Evidence>
          </dd>
        </div>
      ))}
    </dl>
  )
}
