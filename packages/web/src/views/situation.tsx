import type { SituationEstimate } from '@parley/engine'
import type { Id } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { BarRows } from '../charts/bar-rows.js'
import { ChartTable } from '../charts/data-table.js'
import { domainAround } from '../charts/scale.js'
import { Evidence } from '../evidence/evidence.js'
import { eventBasis } from '../evidence/rests-on.js'
import { Local, useSpeech } from '../i18n/language.js'
import { Section } from './section.js'

const SHOWN = 8
/** Parts that would read 0.000 stand in the table only. */
const SMALLEST = 0.0005

/** What each event did, both ways; the largest parts as bars, all of them in the table. */
export const Situation = ({ situation }: { readonly situation: SituationEstimate }) => {
  const { words, formats, say } = useSpeech()
  const { view, names } = useCase()
  const { events, closer, further, eventsError } = situation
  const whatOf = (id: Id) => names.findEvent(id)?.what ?? id
  const dateOf = (id: Id) => names.findEvent(id)?.date
  const largest = events
    .filter((event) => Math.abs(event.value) >= SMALLEST)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
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
          {words.situation.lead(formats.number(further), formats.number(Math.abs(closer)))}
          {eventsError > 0 && ` ${words.situation.error(formats.precise(eventsError))}`}
        </>
      }
    >
      <figure>
        <BarRows
          isCompact
          domain={domainAround(largest.map((event) => event.value))}
          sides={{ low: words.situation.closer, high: words.situation.further }}
          rows={largest.map(({ id, value }) => {
            const date = dateOf(id)
            return {
              key: id,
              label: <Local of={whatOf(id)} />,
              note: date === undefined ? undefined : formats.date(date),
              figure: (
                <Evidence title={say(whatOf(id))} basis={eventBasis(view.case, id)}>
                  {formats.part(value)}
                </Evidence>
              ),
              bar: { from: 0, to: value, tone: value < 0 ? 'closer' : 'further' },
            }
          })}
        />
        <figcaption>{words.pointEstimates}</figcaption>
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
                return date === undefined ? '–' : formats.date(date)
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
      </figure>
    </Section>
  )
}
