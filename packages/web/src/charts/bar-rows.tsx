import type { ReactNode } from 'react'
import { makeScale, type Scale } from './scale.js'

export type BarRow = {
  readonly key: string
  readonly label: ReactNode
  readonly note?: ReactNode
  readonly figure: ReactNode
  /** Where the bar begins and ends, in values. */
  readonly from: number
  readonly to: number
  /** The range of its end, as values. */
  readonly whisker?: readonly [number, number] | undefined
  readonly tone: Tone
}

export type Tone = 'disagreement' | 'situation' | 'mistrust' | 'waiting' | 'distance' | 'closer' | 'further' | 'plain'

type Props = {
  readonly rows: readonly BarRow[]
  readonly domain: readonly [number, number]
  /** A second line across all rows, such as today's distance. */
  readonly mark?: number
  /** Draws the step from each bar's end to the next bar's beginning. */
  readonly isWaterfall?: boolean
  /** What the two sides of 0 mean. */
  readonly sides?: { readonly low: string; readonly high: string }
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
      {sides && (
        <div className="bar-row bar-sides" aria-hidden="true">
          <span />
          <Sides scale={scale} sides={sides} />
          <span />
        </div>
      )}
      <ul>
        {rows.map((row, k) => (
          <li className="bar-row" key={row.key}>
            <div className="bar-label">
              <span className="bar-name">{row.label}</span>
              {row.note !== undefined && <span className="bar-note">{row.note}</span>}
            </div>
            <Bar
              row={row}
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
  readonly row: BarRow
  readonly scale: Scale
  readonly mark: number | undefined
  readonly step: { readonly in: boolean; readonly out: boolean }
}

const Bar = ({ row, scale, mark, step }: BarProps) => {
  const from = scale.at(row.from)
  const to = scale.at(row.to)
  const zero = percent(scale.at(0))
  return (
    <svg className="bar" aria-hidden="true" focusable="false">
      <line className="bar-zero" x1={zero} x2={zero} y1="0" y2="100%" />
      {mark !== undefined && (
        <line className="bar-mark" x1={percent(scale.at(mark))} x2={percent(scale.at(mark))} y1="0" y2="100%" />
      )}
      {step.in && <line className="bar-step" x1={percent(from)} x2={percent(from)} y1="0" y2="50%" />}
      {step.out && <line className="bar-step" x1={percent(to)} x2={percent(to)} y1="50%" y2="100%" />}
      <rect
        className={`bar-body tone-${row.tone}`}
        x={percent(Math.min(from, to))}
        width={percent(Math.max(Math.abs(to - from), 0.25))}
        y="28%"
        height="44%"
      />
      {row.whisker && <Whisker low={scale.at(row.whisker[0])} high={scale.at(row.whisker[1])} />}
    </svg>
  )
}

const Whisker = ({ low, high }: { readonly low: number; readonly high: number }) => (
  <g className="whisker">
    <line x1={percent(low)} x2={percent(high)} y1="50%" y2="50%" />
    <line x1={percent(low)} x2={percent(low)} y1="38%" y2="62%" />
    <line x1={percent(high)} x2={percent(high)} y1="38%" y2="62%" />
  </g>
)

const Sides = ({ scale, sides }: { readonly scale: Scale; readonly sides: { low: string; high: string } }) => {
  const zero = scale.at(0)
  return (
    <svg className="bar sides" focusable="false" aria-hidden="true">
      {zero > 14 && (
        <text x={percent(zero)} dx="-8" y="70%" textAnchor="end">
          ← {sides.low}
        </text>
      )}
      {zero < 86 && (
        <text x={percent(zero)} dx="8" y="70%">
          {sides.high} →
        </text>
      )}
      <line className="bar-zero" x1={percent(zero)} x2={percent(zero)} y1="0" y2="100%" />
    </svg>
  )
}
