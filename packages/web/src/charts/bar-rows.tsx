import type { ReactNode } from 'react'
import { makeScale, type Scale } from './scale.js'

export type BarRow = {
  readonly key: string
  readonly label: ReactNode
  readonly note?: ReactNode
  readonly figure: ReactNode
  /** null: there is nothing to draw; the row's note says why. */
  readonly bar: BarShape | null
  /** It is about what is selected. */
  readonly isMarked?: boolean
}

export type BarShape = {
  /** Where the bar begins and ends, in values. */
  readonly from: number
  readonly to: number
  /** The range of its end, as values. */
  readonly whisker?: readonly [number, number] | undefined
  readonly tone: Tone
}

export type Tone = 'disagreement' | 'situation' | 'mistrust' | 'waiting' | 'distance' | 'closer' | 'further' | 'plain'

/** A second line across all rows, such as today's distance. */
export type Mark = { readonly at: number; readonly label: string }

type Props = {
  readonly rows: readonly BarRow[]
  readonly domain: readonly [number, number]
  readonly mark?: Mark
  /** Draws the step from each bar's end to the next bar's beginning. */
  readonly isWaterfall?: boolean
  /** What the two sides of 0 mean. */
  readonly sides: { readonly low: string; readonly high: string }
  readonly isCompact?: boolean
}

/**
 * Horizontal bars on one scale, one row each: what it is, its bar with its range, its figure. The bars repeat the
 * figures beside them, so they are hidden from screen readers.
 */
export const BarRows = ({ rows, domain, mark, isWaterfall = false, sides, isCompact = false }: Props) => {
  const scale = makeScale(domain, [0, 100])
  return (
    <div className={isCompact ? 'bar-rows compact' : 'bar-rows'}>
      <div className="bar-row bar-head" aria-hidden="true">
        <span />
        <Head scale={scale} sides={sides} mark={mark} />
        <span />
      </div>
      <ul>
        {rows.map((row, k) => (
          <li className={row.isMarked ? 'bar-row is-marked' : 'bar-row'} key={row.key}>
            <div className="bar-label">
              <span className="bar-name">{row.label}</span>
              {row.note !== undefined && <span className="bar-note">{row.note}</span>}
            </div>
            <Bar
              shape={row.bar}
              scale={scale}
              mark={mark}
              step={{ in: isWaterfall && k > 0, out: isWaterfall && k < rows.length - 1 }}
            />
            <div className="bar-figure">{row.figure}</div>
          </li>
        ))}
      </ul>
    </div>
  )
}

const percent = (x: number) => `${x}%`

type BarProps = {
  readonly shape: BarShape | null
  readonly scale: Scale
  readonly mark: Mark | undefined
  readonly step: { readonly in: boolean; readonly out: boolean }
}

const Bar = ({ shape, scale, mark, step }: BarProps) => {
  const zero = percent(scale.at(0))
  return (
    <div className={shape ? 'bar' : 'bar bar-none'}>
      <svg aria-hidden="true" focusable="false">
        <line className="bar-zero" x1={zero} x2={zero} y1="0" y2="100%" />
        {mark && <Line className="bar-mark" x={scale.at(mark.at)} y1="0" y2="100%" />}
        {shape && <Shape shape={shape} scale={scale} step={step} />}
      </svg>
    </div>
  )
}

type ShapeProps = { readonly shape: BarShape; readonly scale: Scale; readonly step: BarProps['step'] }

const Shape = ({ shape: { tone, whisker, ...shape }, scale, step }: ShapeProps) => {
  const from = scale.at(shape.from)
  const to = scale.at(shape.to)
  return (
    <>
      {step.in && <Line className="bar-step" x={from} y1="0" y2="50%" />}
      {step.out && <Line className="bar-step" x={to} y1="50%" y2="100%" />}
      <svg y="50%" className="bar-middle" aria-hidden="true">
        <rect
          className={`bar-body tone-${tone}`}
          x={percent(Math.min(from, to))}
          width={percent(Math.max(Math.abs(to - from), 0.25))}
          y="-9"
          height="18"
        />
        {whisker && <Whisker low={scale.at(whisker[0])} high={scale.at(whisker[1])} />}
      </svg>
    </>
  )
}

type LineProps = { readonly className?: string; readonly x: number; readonly y1: string; readonly y2: string }

const Line = ({ className, x, y1, y2 }: LineProps) => (
  <line className={className} x1={percent(x)} x2={percent(x)} y1={y1} y2={y2} />
)

const Whisker = ({ low, high }: { readonly low: number; readonly high: number }) => (
  <g className="whisker">
    <line x1={percent(low)} x2={percent(high)} y1="0" y2="0" />
    <Line x={low} y1="-5" y2="5" />
    <Line x={high} y1="-5" y2="5" />
  </g>
)

/** Keeps a label inside the chart. */
const anchorAt = (place: number): 'start' | 'middle' | 'end' => (place < 30 ? 'start' : place > 70 ? 'end' : 'middle')

type HeadProps = { readonly scale: Scale; readonly sides: Props['sides']; readonly mark: Mark | undefined }

/** Names the sides of 0: beside the line where there is room, at the ends of a narrow chart. */
const Head = ({ scale, sides, mark }: HeadProps) => {
  const zero = scale.at(0)
  const line = mark ? 32 : 16
  return (
    <div className={mark ? 'bar has-mark' : 'bar'}>
      <svg focusable="false" aria-hidden="true">
        <g className="sides-near">
          {zero > 12 && (
            <text x={percent(zero)} dx="-8" y={line} textAnchor="end">
              ← {sides.low}
            </text>
          )}
          {zero < 88 && (
            <text x={percent(zero)} dx="8" y={line}>
              {sides.high} →
            </text>
          )}
        </g>
        <g className="sides-far">
          {zero > 4 && (
            <text x="0" y={line}>
              ← {sides.low}
            </text>
          )}
          {zero < 96 && (
            <text x="100%" y={line} textAnchor="end">
              {sides.high} →
            </text>
          )}
        </g>
        {mark && (
          <text className="mark-label" x={percent(scale.at(mark.at))} y="13" textAnchor={anchorAt(scale.at(mark.at))}>
            {mark.label}
          </text>
        )}
        <line className="bar-zero" x1={percent(zero)} x2={percent(zero)} y1={line + 6} y2="100%" />
      </svg>
    </div>
  )
}
