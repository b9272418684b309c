import { dayNumber, type IsoDate } from '@parley/model'
import { useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import { ChartTable } from '../charts/data-table.js'
import { monthTicks } from '../charts/days.js'
import { SaveFigure } from '../charts/save-figure.js'
import { makeScale } from '../charts/scale.js'
import { useWidth } from '../charts/use-width.js'
import { useDateText } from '../evidence/claim-date.js'
import { Local, useSpeech } from '../i18n/language.js'
import { Section } from '../views/section.js'
import { inShort } from './decisions.js'
import { useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'
import { type ClaimBar, placeClaims } from './place-claims.js'

const BAR = 8
const ROW = 12
const LEAST = 7
const FOOT = 26
const PAD = 8

/** Every dated claim of the case, each a bar as long as its date is uncertain. */
export const ClaimTimeline = ({ asOf }: { readonly asOf: IsoDate }) => {
  const ew = useEvidenceWords()
  const { formats } = useSpeech()
  const { file } = useEvidence()
  const claims = file.claims ?? NONE
  const [box, width] = useWidth<HTMLDivElement>()
  const dated = useMemo(() => placeClaims(claims, 0), [claims])
  const undated = claims.length - dated.length
  return (
    <Section
      id="claim-timeline"
      heading={ew.timeline.heading}
      lead={dated.length === 0 ? ew.timeline.none : ew.timeline.lead}
    >
      {dated.length > 0 && (
        <figure>
          <div ref={box}>{width > 0 && <Chart width={width} asOf={asOf} dated={dated} />}</div>
          {undated > 0 && <figcaption>{ew.timeline.undated(formats.count(undated))}</figcaption>}
          <TimelineTable dated={dated} />
          <SaveFigure name="claims-over-time" />
        </figure>
      )}
    </Section>
  )
}

const NONE: readonly never[] = []

type ChartProps = { readonly width: number; readonly asOf: IsoDate; readonly dated: readonly ClaimBar[] }

const Chart = ({ width, asOf, dated }: ChartProps) => {
  const ew = useEvidenceWords()
  const { formats, say } = useSpeech()
  const { file, selected, showClaim } = useEvidence()
  const dateText = useDateText()
  const now = dayNumber(asOf)
  const first = dated[0]!.from
  const last = Math.max(now, ...dated.map(({ to }) => to))
  const scale = makeScale([first, Math.max(last + 1, first + 7)], [PAD, width - PAD])
  const perDay = scale.at(first + 1) - scale.at(first)
  const bars = useMemo(() => placeClaims(file.claims ?? [], LEAST / perDay), [file.claims, perDay])
  const rows = 1 + Math.max(...bars.map(({ row }) => row))
  const height = rows * ROW + FOOT
  const label = ew.timeline.chart(
    formats.count(bars.length),
    formats.date(dated[0]!.claim.date!),
    formats.date(lastDate(dated)),
  )
  return (
    <svg className="claim-timeline" width={width} height={height} role="img" aria-label={label}>
      {monthTicks(first, last, Math.max(2, Math.floor(width / 70))).map(({ day, date, startsYear }) => (
        <g key={date}>
          <line className="claim-tick" x1={scale.at(day)} x2={scale.at(day)} y1={0} y2={height - FOOT + 4} />
          <text className="claim-tick-text" x={Math.min(scale.at(day), width - 46)} y={height - 8}>
            {startsYear ? date.slice(0, 4) : formats.month(date)}
          </text>
        </g>
      ))}
      <line className="claim-now" x1={scale.at(now + 1)} x2={scale.at(now + 1)} y1={0} y2={height - FOOT + 4}>
        <title>{ew.timeline.asOf(formats.date(asOf))}</title>
      </line>
      {bars.map(({ claim, from, to, row }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table below has the same claims as links.
        <rect
          key={claim.id}
          className={claimClass(claim.id === selected, from > now, claim.precision)}
          x={scale.at(from)}
          y={row * ROW + (ROW - BAR) / 2}
          width={Math.max(LEAST, scale.at(to + 1) - scale.at(from))}
          height={BAR}
          rx={claim.precision === undefined || claim.precision === 'day' ? BAR / 2 : 1}
          onClick={() => showClaim(claim.id)}
        >
          <title>
            {dateText(claim)}: {inShort(say(claim.says), 120)}
            {from > now ? ` (${ew.timeline.outside})` : ''}
          </title>
        </rect>
      ))}
    </svg>
  )
}

const claimClass = (isSelected: boolean, isLater: boolean, precision = 'day'): string =>
  `claim-bar is-${precision}${isSelected ? ' is-selected' : ''}${isLater ? ' is-later' : ''}`

const lastDate = (dated: readonly ClaimBar[]): IsoDate => dated.at(-1)!.claim.date!

const TimelineTable = ({ dated }: Pick<ChartProps, 'dated'>) => {
  const ew = useEvidenceWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  const { showClaim } = useEvidence()
  const { columns } = ew.timeline
  return (
    <ChartTable
      caption={ew.timeline.caption}
      rows={dated}
      rowKey={({ claim }) => claim.id}
      columns={[
        { key: 'date', heading: columns.date, cell: ({ claim }) => formats.date(claim.date!) },
        {
          key: 'precision',
          heading: columns.precision,
          cell: ({ claim }) => ew.form.precisions[claim.precision ?? 'day'],
        },
        {
          key: 'says',
          heading: columns.says,
          cell: ({ claim }) => (
            <button type="button" className="evidence" onClick={() => showClaim(claim.id)}>
              <Local of={claim.says} />
            </button>
          ),
        },
        { key: 'speaker', heading: columns.speaker, cell: ({ claim }) => say(names.actor(claim.speaker)) },
      ]}
    />
  )
}
