import type { Estimate, Timeline, TimelinePoint } from '@parley/engine'
import type { Cause, LocalText } from '@parley/model'
import { useMemo } from 'react'
import type { Names } from '../case/names.js'
import { useCase } from '../case/use-case.js'
import { ChartTable } from '../charts/data-table.js'
import { SaveFigure } from '../charts/save-figure.js'
import { type Note, TimelineChart } from '../charts/timeline-chart.js'
import { Evidence } from '../evidence/evidence.js'
import { eventBasis } from '../evidence/rests-on.js'
import type { Words } from '../i18n/en.js'
import { hasRange } from '../i18n/formats.js'
import { Local, useSpeech } from '../i18n/language.js'
import { pickText } from '../i18n/local-text.js'
import { DateName } from '../navigation/pick.js'
import { Section } from './section.js'

const CAUSES: readonly Cause[] = ['disagreement', 'situation', 'mistrust', 'waiting']

/** At most so many notes stand on the chart; the table has every date. */
const NOTES = 7

type Props = {
  readonly timeline: Timeline | null
  /** How much of a newer one is computed, 0..1; null: none is on its way. */
  readonly share: number | null
}

/** The distance on every date on which the case changed, with what became known. */
export const OverTime = ({ timeline, share }: Props) => {
  const { words, formats, language } = useSpeech()
  const { names } = useCase()
  const points = useMemo(() => (timeline?.kind === 'timeline' ? timeline.points : []), [timeline])
  const notes = useMemo(
    () => biggestChanges(points, { names, language, words: words.overTime }),
    [points, names, language, words],
  )
  const first = points[0]
  const last = points.at(-1)
  return (
    <Section id="over-time" heading={words.overTime.heading} lead={words.overTime.lead}>
      {timeline === null && (
        <p className="quiet timeline-pending">
          <Share of={share} /> {words.overTime.pending}
        </p>
      )}
      {timeline !== null && (!first || !last) && <p>{words.overTime.nothing}</p>}
      {timeline !== null && first && last && (
        <figure>
          <TimelineChart
            points={points}
            notes={notes}
            label={words.overTime.chart(formats.date(first.date), formats.date(last.date))}
          />
          <figcaption>
            {share !== null ? (
              <>
                <Share of={share} /> {words.overTime.renewed}
              </>
            ) : isSampled(points) ? (
              words.overTime.band(formats.count(timeline.provenance.samples))
            ) : (
              words.overTime.bare
            )}
          </figcaption>
          <TimelineTable points={points} />
          <SaveFigure name="distance-over-time" />
        </figure>
      )}
    </Section>
  )
}

/** How much is computed; nothing where that is not known. */
const Share = ({ of }: { readonly of: number | null }) => {
  const { words } = useSpeech()
  return of === null ? null : <progress max={1} value={of} aria-label={words.overTime.pending} />
}

const TimelineTable = ({ points }: { readonly points: readonly TimelinePoint[] }) => {
  const { words, formats } = useSpeech()
  const { columns } = words.overTime
  return (
    <ChartTable
      caption={words.overTime.caption}
      rows={points}
      rowKey={(point) => point.date}
      columns={[
        {
          key: 'date',
          heading: columns.date,
          // The page of that day has what each of its numbers rests on.
          cell: (point) => <DateName date={point.date} />,
        },
        { key: 'what', heading: columns.what, cell: (point) => <Changes point={point} /> },
        {
          key: 'median',
          heading: columns.median,
          isNumber: true,
          cell: ({ distance: { quantiles } }) => (hasRange(quantiles) ? formats.number(quantiles.p50) : '–'),
        },
        {
          key: 'range',
          heading: columns.range,
          isNumber: true,
          cell: ({ distance: { quantiles } }) =>
            hasRange(quantiles) ? words.range(formats.number(quantiles.p05), formats.number(quantiles.p95)) : '–',
        },
        {
          key: 'point',
          heading: columns.point,
          isNumber: true,
          cell: (point) => formats.number(point.distance.value),
        },
        {
          key: 'zone',
          heading: columns.zone,
          isNumber: true,
          cell: ({ distance: { zoneShare } }) => (zoneShare === null ? '–' : formats.share(zoneShare)),
        },
        ...CAUSES.map((cause) => ({
          key: cause,
          heading: words.overTime.part(words.causes.name[cause], isSampled(points)),
          isNumber: true,
          cell: ({ causes }: TimelinePoint) => partOf(causes[cause]),
        })),
      ]}
    />
  )

  function partOf({ value, quantiles: q }: Estimate) {
    if (!hasRange(q)) return formats.number(value)
    return `${formats.number(q.p50)} (${words.range(formats.number(q.p05), formats.number(q.p95))})`
  }
}

const isSampled = (points: readonly TimelinePoint[]): boolean =>
  points.length > 0 && points.every(({ distance }) => hasRange(distance.quantiles))

const Changes = ({ point }: { readonly point: TimelinePoint }) => {
  const { words, say } = useSpeech()
  const { view, names } = useCase()
  return (
    <ul className="changes">
      {point.changes.map(({ kind, id }) => {
        if (kind === 'asOf') return <li key={id}>{words.overTime.asOf}</li>
        if (kind === 'stipulation') {
          return (
            <li key={id}>
              {words.overTime.due} <Local of={names.findStipulation(id)?.what ?? id} />
            </li>
          )
        }
        const what: LocalText = names.findEvent(id)?.what ?? id
        return (
          <li key={id}>
            <Evidence title={say(what)} basis={eventBasis(view.case, id)}>
              <Local of={what} />
            </Evidence>
          </li>
        )
      })}
    </ul>
  )
}

type Wording = { readonly names: Names; readonly language: string; readonly words: Words['overTime'] }

/** One note for each date after the first, the dates with the largest change of the median first. */
const biggestChanges = (points: readonly TimelinePoint[], wording: Wording): readonly Note[] => {
  const medianOf = (point: TimelinePoint) => point.distance.quantiles.p50 ?? point.distance.value
  return points
    .flatMap((point, k) => {
      const before = points[k - 1]
      const note = noteOf(point, wording)
      return before && note ? [{ note, size: Math.abs(medianOf(point) - medianOf(before)) }] : []
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, NOTES)
    .map(({ note }) => note)
}

/** The first event of a date, else the first stipulation that fell due. */
const noteOf = ({ date, changes }: TimelinePoint, { names, language, words }: Wording): Note | null => {
  const event = changes.find((change) => change.kind === 'event')
  const what = event && names.findEvent(event.id)?.what
  if (what !== undefined) return { date, ...pickText(what, language) }
  const due = changes.filter((change) => change.kind === 'stipulation')
  const first = due[0] && names.findStipulation(due[0].id)
  if (!first) return null
  const { text, lang } = pickText(first.what, language)
  const said = due.length > 1 ? words.stipulations(text, String(due.length - 1)) : words.stipulation(text)
  return { date, text: said, lang }
}
