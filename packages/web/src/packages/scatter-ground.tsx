import { useId } from 'react'
import { useSpeech } from '../i18n/language.js'
import { useSelected } from '../navigation/selected.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'
import type { ScatterFrame } from './scatter-frame.js'

type Props = { readonly frame: ScatterFrame; readonly nameX: string; readonly nameY: string }

/** What lies behind the packages: axes, the agreement zone, the reservation lines with their bands. */
export const ScatterGround = ({ frame, nameX, nameY }: Props) => {
  const pw = usePackageWords()
  const { formats } = useSpeech()
  const { field, ranges, x, y } = usePackages()
  const shade = useId()
  const { width, height, left, top, right, bottom } = frame
  const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))
  const atX = (value: number) => within(frame.x.at(value), left, right)
  const atY = (value: number) => within(frame.y.at(value), top, bottom)
  const [lineX, lineY] = [atX(field.reservation[x]!), atY(field.reservation[y]!)]
  const [bandX, bandY] = [ranges[x], ranges[y]]
  const selected = useSelected('party')
  const zoneName = field.parties.length > 2 ? pw.scatter.zoneOfTwo : pw.scatter.zone
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false" className="scatter-ground">
      <defs>
        <pattern id={shade} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="zone-ground" width="6" height="6" />
          <line className="zone-hatch" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      {frame.x.ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={frame.x.at(tick)} x2={frame.x.at(tick)} y1={top} y2={bottom} />
          <text className="tick" x={frame.x.at(tick)} y={bottom + 16} textAnchor="middle">
            {formats.number(tick)}
          </text>
        </g>
      ))}
      {frame.y.ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={left} x2={right} y1={frame.y.at(tick)} y2={frame.y.at(tick)} />
          <text className="tick" x={left - 7} y={frame.y.at(tick) + 4} textAnchor="end">
            {formats.number(tick)}
          </text>
        </g>
      ))}
      <rect x={lineX} y={top} width={right - lineX} height={lineY - top} fill={`url(#${shade})`} />
      {bandX && (
        <rect
          className="reservation-band"
          x={atX(bandX.p05)}
          width={atX(bandX.p95) - atX(bandX.p05)}
          y={top}
          height={bottom - top}
        />
      )}
      {bandY && (
        <rect
          className="reservation-band"
          x={left}
          width={right - left}
          y={atY(bandY.p95)}
          height={atY(bandY.p05) - atY(bandY.p95)}
        />
      )}
      <line className="reservation-line" x1={lineX} x2={lineX} y1={top} y2={bottom} />
      <line className="reservation-line" x1={left} x2={right} y1={lineY} y2={lineY} />
      <text className="zone-label" x={right - 8} y={top + 16} textAnchor="end">
        {lineX < right && lineY > top ? zoneName : ''}
      </text>
      <line className="axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      <line className="axis" x1={left} x2={left} y1={top} y2={bottom} />
      <text
        className={selected === field.parties[x] ? 'axis-name is-selected' : 'axis-name'}
        x={(left + right) / 2}
        y={height - 6}
        textAnchor="middle"
      >
        {nameX} →
      </text>
      <text
        className={selected === field.parties[y] ? 'axis-name is-selected' : 'axis-name'}
        x={12}
        y={(top + bottom) / 2}
        textAnchor="middle"
        transform={`rotate(-90 12 ${(top + bottom) / 2})`}
      >
        {nameY} →
      </text>
    </svg>
  )
}
