import type { Estimate } from '@parley/engine'
import type { Tone } from '../charts/bar-rows.js'
import { makeScale } from '../charts/scale.js'
import { hasRange } from '../i18n/formats.js'

type Props = { readonly of: Estimate; readonly domain: readonly [number, number]; readonly tone: Tone }

/** A bar from 0 with its range, on the scale of its table. It repeats the figure beside it, so nothing is told of it. */
export const CellBar = ({ of: { value, quantiles }, domain, tone }: Props) => {
  const scale = makeScale(domain, [0, 100])
  const percent = (at: number) => `${scale.at(at)}%`
  const [low, high] = [Math.min(0, value), Math.max(0, value)]
  return (
    <svg className="cell-bar" aria-hidden="true" focusable="false">
      <rect
        className={`bar-body tone-${tone}`}
        x={percent(low)}
        width={`${Math.max(scale.at(high) - scale.at(low), 0.5)}%`}
        y="3"
        height="8"
      />
      {hasRange(quantiles) && (
        <line className="cell-whisker" x1={percent(quantiles.p05)} x2={percent(quantiles.p95)} y1="7" y2="7" />
      )}
      <line className="bar-zero" x1={percent(0)} x2={percent(0)} y1="0" y2="14" />
    </svg>
  )
}
