import type { PackageField } from '@parley/engine'
import { makeScale, type Scale } from '../charts/scale.js'
import type { Mark } from './marks.js'
import type { Points } from './points.js'

/** Where the picture's plot lies, and how utilities map onto it. */
export type ScatterFrame = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly x: Scale
  readonly y: Scale
}

type Range = { readonly p05: number; readonly p95: number } | null

/** Room around the values, as a share of their width. */
const ROOM = 0.05

/** A frame that holds every package drawn, every mark, and the reservation lines with their bands. */
export const scatterFrame = (
  width: number,
  {
    field,
    points,
    marks,
    ranges,
    x,
    y,
  }: {
    readonly field: PackageField
    readonly points: Points | null
    readonly marks: readonly Mark[]
    readonly ranges: readonly Range[]
    readonly x: number
    readonly y: number
  },
): ScatterFrame => {
  const isNarrow = width < 480
  const left = isNarrow ? 50 : 56
  const right = width - 12
  const height = Math.round(Math.max(260, Math.min(540, width * (isNarrow ? 0.95 : 0.72))))
  const bottom = height - 44
  const top = 12
  const domain = (party: number, run: Float32Array | undefined): readonly [number, number] => {
    const of = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }
    const take = (value: number | undefined) => {
      if (value === undefined) return
      if (value < of.low) of.low = value
      if (value > of.high) of.high = value
    }
    for (const value of run ?? []) take(value)
    for (const mark of marks) take(mark.utilities[party])
    take(field.reservation[party])
    take(ranges[party]?.p05)
    take(ranges[party]?.p95)
    const { frontier, parties } = field
    if (frontier.kind === 'found')
      for (let k = 0; k < frontier.size; k++) take(frontier.utilities[k * parties.length + party])
    const room = (of.high - of.low || 1) * ROOM
    return [of.low - room, of.high + room]
  }
  return {
    width,
    height,
    left,
    top,
    right,
    bottom,
    x: makeScale(domain(x, points?.x), [left, right], isNarrow ? 4 : 6),
    y: makeScale(domain(y, points?.y), [bottom, top], isNarrow ? 4 : 6),
  }
}
