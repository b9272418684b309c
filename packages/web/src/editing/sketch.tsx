import type { Scalar } from '@parley/model'
import type { JudgementLimits } from './kinds.js'
import { endsOf } from './scalar-forms.js'

const WIDTH = 150
const HEIGHT = 30
const BASE = HEIGHT - 4
const STEPS = 40

/** How likely a judgement takes each value to be, drawn over all that it could say. */
export const Sketch = ({ scalar, limits }: { readonly scalar: Scalar; readonly limits: JudgementLimits }) => {
  const [low, high] = endsOf(scalar)
  const most = drawnTo(high, limits)
  const x = (value: number) => 2 + ((value - limits.low) / (most - limits.low)) * (WIDTH - 4)
  return (
    <svg className="edit-sketch" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line x1={2} x2={WIDTH - 2} y1={BASE} y2={BASE} className="edit-sketch-axis" />
      {limits.low < 0 && <line x1={x(0)} x2={x(0)} y1={BASE - 3} y2={BASE + 3} className="edit-sketch-axis" />}
      {low === high ? (
        <line x1={x(low)} x2={x(low)} y1={4} y2={BASE} className="edit-sketch-point" />
      ) : (
        <path d={shapeOf(scalar, low, high, x)} className="edit-sketch-shape" />
      )}
    </svg>
  )
}

/** Where the drawing ends: judgements that end by 1 share one scale, so that they can be compared by eye. */
export const drawnTo = (high: number, limits: JudgementLimits): number => limits.high ?? (high <= 1 ? 1 : high * 1.25)

/** A uniform range is a box; low, likely and high are a PERT curve. */
const shapeOf = (scalar: Scalar, low: number, high: number, x: (value: number) => number): string => {
  if (typeof scalar !== 'object' || !('likely' in scalar)) return `M${x(low)} ${BASE}V10H${x(high)}V${BASE}Z`
  const a = (4 * (scalar.likely - low)) / (high - low)
  const b = (4 * (high - scalar.likely)) / (high - low)
  const heights = Array.from({ length: STEPS + 1 }, (_, k) => (k / STEPS) ** a * (1 - k / STEPS) ** b)
  const top = Math.max(...heights)
  const points = heights.map(
    (height, k) => `${x(low + ((high - low) * k) / STEPS)} ${BASE - (height / top) * (BASE - 4)}`,
  )
  return `M${x(low)} ${BASE}L${points.join('L')}L${x(high)} ${BASE}Z`
}
