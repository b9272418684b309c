import type { TimelinePoint } from '@parley/engine'
import { dayNumber } from '@parley/model'
import { type MouseEvent, useId } from 'react'
import { hasRange } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { useDates } from '../navigation/dates.js'
import { clearPlace } from './clear-place.js'
import { monthTicks } from './days.js'
import { type Flag, placeFlags, wrapText } from './place-flags.js'
import { makeScale, roundTicks } from './scale.js'
import { useWidth } from './use-width.js'

/** A word or two about what became known on a date. */
export type Note = { readonly date: string; readonly text: string; readonly lang: string }

type Props = {
  readonly points: readonly TimelinePoint[]
  /** The notes that fit are shown, most important first. */
  readonly notes: readonly Note[]
  readonly label: string
}

const LINE = 15
const MONTHS = Array.from({ length: 12 }, (_, k) => `2024-${String(k + 1).padStart(2, '0')}-01`)

/** The distance by date: its median with the band of 90 % of the samples, or the point estimates without samples. */
export const TimelineChart = ({ points, notes, label }: Props) => {
  const [frame, width] = useWidth<HTMLDivElement>()
  return (
    <div className="timeline" ref={frame}>
      {width > 0 && points.length > 0 && <Drawing points={points} notes={notes} label={label} width={width} />}
    </div>
  )
}

const medianOf = ({ distance }: TimelinePoint) => distance.quantiles.p50 ?? distance.value

const Drawing = ({ points, notes, label, width }: Props & { readonly width: number }) => {
  const { words, formats, language } = useSpeech()
  const { at: chosen, latest, lookAt } = useDates()
  const shade = useId()
  const isNarrow = width < 560
  const right = isNarrow ? 40 : 104
  const left = isNarrow ? 38 : 44
  const plotHeight = isNarrow ? 200 : 260
  const noteWidth = isNarrow ? 118 : 158
  const columns = isNarrow ? 18 : 25
  const noteLines = isNarrow ? 4 : 3
  const laneHeight = LINE * (noteLines + 1) + 12

  // Room for the longest name of a month, and a gap.
  const monthWidth = 14 + 6 * Math.max(...MONTHS.map((month) => formats.month(month).length))

  const days = points.map((point) => dayNumber(point.date))
  const first = days[0] ?? 0
  const last = days.at(-1) ?? first
  // Longer than a year: a day and a month no longer say when.
  const isLong = last - first > 366
  const x = makeScale([first, last], [left, width - right])
  const at = new Map(points.map((point, k) => [point.date, { x: x.at(days[k] ?? 0), point }]))

  const flags: (Flag & { note: Note })[] = notes.flatMap((note) => {
    const place = at.get(note.date)
    return place ? [{ x: place.x, width: noteWidth, note }] : []
  })
  const placed = placeFlags(flags, { from: 0, to: width, lanes: 3 })
  const lanes = placed.reduce((most, flag) => Math.max(most, flag.lane + 1), 0)
  const top = lanes * laneHeight + 10
  const bottom = top + plotHeight
  const height = bottom + 30

  const values = points.flatMap(({ distance: { value, quantiles } }) =>
    hasRange(quantiles) ? [quantiles.p05, quantiles.p95, value] : [value],
  )
  const y = makeScale(roomFor(values), [bottom, top], 5)
  const line = points.map((point, k) => ({ x: x.at(days[k] ?? 0), y: y.at(medianOf(point)) }))
  const zero = y.at(0)
  const zoneWidth = words.overTime.zone.length * 7
  const zoneEnds = [left + 8, width - right - zoneWidth - 8] as const
  const zoneName = clearPlace(
    [
      { x: zoneEnds[0], y: bottom - 7, width: zoneWidth },
      { x: zoneEnds[0], y: zero + 16, width: zoneWidth },
      { x: zoneEnds[1], y: bottom - 7, width: zoneWidth },
      { x: zoneEnds[1], y: zero + 16, width: zoneWidth },
    ],
    line,
  )
  const end = points.at(-1)
  const chosenAt = chosen === null ? null : x.at(dayNumber(chosen))
  const lookAtNearest = (event: MouseEvent<SVGSVGElement>) => {
    const px = event.clientX - event.currentTarget.getBoundingClientRect().left
    const away = (point: TimelinePoint) => Math.abs((at.get(point.date)?.x ?? 0) - px)
    const { date } = points.reduce((best, point) => (away(point) < away(best) ? point : best))
    lookAt(date === latest || date === chosen ? null : date)
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table below and the slider above have the same dates.
    <svg width={width} height={height} role="img" aria-label={label} className="timeline-svg" onClick={lookAtNearest}>
      <defs>
        <pattern id={shade} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="zone-ground" width="6" height="6" />
          <line className="zone-hatch" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      {zero < bottom && (
        <g>
          <rect x={left} width={width - right - left} y={zero} height={bottom - zero} fill={`url(#${shade})`} />
        </g>
      )}
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'axis-zero' : 'grid'}
            x1={left}
            x2={width - right}
            y1={y.at(tick)}
            y2={y.at(tick)}
          />
          <text className="tick" x={left - 8} y={y.at(tick) + 4} textAnchor="end">
            {formats.number(tick)}
          </text>
        </g>
      ))}
      {monthTicks(first, last, Math.max(2, Math.floor((width - right - left) / monthWidth))).map((tick) => (
        <g key={tick.date}>
          <line className="tick-mark" x1={x.at(tick.day)} x2={x.at(tick.day)} y1={bottom} y2={bottom + 5} />
          <text className="tick" x={x.at(tick.day)} y={bottom + 19} textAnchor="middle">
            {tick.startsYear ? tick.date.slice(0, 4) : formats.month(tick.date)}
          </text>
        </g>
      ))}
      <Band points={points} xs={days.map((day) => x.at(day))} y={y.at} />
      {placed.map(({ index, lane, side }) => {
        const flag = flags[index]
        const place = flag && at.get(flag.note.date)
        if (!flag || !place) return null
        const base = top - lane * laneHeight - 12
        const lines = wrapText(flag.note.text, columns, noteLines)
        const textX = side === 'right' ? flag.x + 7 : flag.x - 7
        const start = base - (lines.length + 1) * LINE
        return (
          <g key={flag.note.date} className="flag">
            <line className="pole" x1={flag.x} x2={flag.x} y1={start + 3} y2={y.at(medianOf(place.point)) - 5} />
            <text x={textX} textAnchor={side === 'right' ? 'start' : 'end'}>
              <tspan className="flag-date" x={textX} y={start + LINE}>
                {isLong ? formats.shortDateOfYear(flag.note.date) : formats.shortDate(flag.note.date)}
              </tspan>
              {lines.map((text, k) => (
                <tspan
                  key={text}
                  x={textX}
                  y={start + LINE * (k + 2)}
                  lang={flag.note.lang === language ? undefined : flag.note.lang}
                >
                  {text}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
      {chosenAt !== null && <line className="chosen-date" x1={chosenAt} x2={chosenAt} y1={top} y2={bottom} />}
      <path className="median" d={`M${line.map((point) => `${point.x} ${point.y}`).join('L')}`} />
      {points.map((point, k) => (
        <circle
          key={point.date}
          className={point.date === chosen ? 'dot is-chosen' : 'dot'}
          cx={x.at(days[k] ?? 0)}
          cy={y.at(medianOf(point))}
          r={point.date === chosen ? 7 : 3.2}
        >
          <title>{formats.date(point.date)}</title>
        </circle>
      ))}
      <text className="zone-label" x={zoneName.x} y={zoneName.y}>
        {words.overTime.zone}
      </text>
      {end && <EndLabels point={end} x={width - right + 8} y={y.at} isShort={isNarrow} />}
    </svg>
  )
}

/** The domain of the values, always with some room below 0 so that the zone can be seen. */
const roomFor = (values: readonly number[]): readonly [number, number] => {
  const low = Math.min(0, ...values)
  const high = Math.max(0.05, ...values)
  const step = roundTicks(low, high, 5)
  const tick = (step[1] ?? 1) - (step[0] ?? 0)
  return [Math.min(low - 0.04 * (high - low), -0.6 * tick), high + 0.04 * (high - low)]
}

type BandProps = {
  readonly points: readonly TimelinePoint[]
  readonly xs: readonly number[]
  readonly y: (value: number) => number
}

const Band = ({ points, xs, y }: BandProps) => {
  const upper: string[] = []
  const lower: string[] = []
  for (const [k, { distance }] of points.entries()) {
    if (!hasRange(distance.quantiles)) return null
    upper.push(`${xs[k]} ${y(distance.quantiles.p95)}`)
    lower.unshift(`${xs[k]} ${y(distance.quantiles.p05)}`)
  }
  return <path className="band" d={`M${[...upper, ...lower].join('L')}Z`} />
}

type EndProps = {
  readonly point: TimelinePoint
  readonly x: number
  readonly y: (value: number) => number
  readonly isShort: boolean
}

/** Names the line and the band's edges where they end, at least one line of text apart. */
const EndLabels = ({ point, x, y, isShort }: EndProps) => {
  const { words, formats } = useSpeech()
  const { value, quantiles } = point.distance
  const rows = hasRange(quantiles)
    ? ([
        [words.overTime.p95, quantiles.p95, 'edge'],
        [words.overTime.p50, quantiles.p50, 'main'],
        [words.overTime.p05, quantiles.p05, 'edge'],
      ] as const)
    : ([[words.overTime.estimate, value, 'main']] as const)
  let above = Number.NEGATIVE_INFINITY
  return rows.map(([name, at, kind]) => {
    const place = Math.max(y(at) + 4, above + LINE)
    above = place
    return (
      <text key={name} className={`end-label ${kind}`} x={x} y={place}>
        {isShort ? formats.number(at) : `${formats.number(at)} ${name}`}
      </text>
    )
  })
}
