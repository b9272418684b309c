import type { Scale } from '../charts/scale.js'
import type { Points } from './points.js'
import type { Tones } from './use-tones.js'

export type Frame = { readonly width: number; readonly height: number; readonly x: Scale; readonly y: Scale }

/** Points up to which each is a dot of its own; beyond, squares that are darker the more points they hold. */
export const MOST_DOTS = 3_000
const MANY = 30_000
/** How opaque a square with one point is; and what the fullest adds to that, outside of the zone and in it. */
const FAINTEST = 0.2
const OUTSIDE = 0.7
const INSIDE = 0.75
/** Every so many squares along a diagonal line up. */
const HATCH = 4

/** A canvas in the size of its frame, cleared, in units of a page's pixel. null where the browser gives none. */
export const openCanvas = (
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null => {
  const ratio = Math.min(3, devicePixelRatio || 1)
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const context = canvas.getContext('2d')
  context?.scale(ratio, ratio)
  return context
}

/** Draws every package: full where it lies in the zone, hollow (or paler) elsewhere. */
export const paintPoints = (context: CanvasRenderingContext2D, points: Points, frame: Frame, tones: Tones): void =>
  points.size <= MOST_DOTS ? paintDots(context, points, frame, tones) : paintDensity(context, points, frame, tones)

const paintDots = (context: CanvasRenderingContext2D, points: Points, { x, y }: Frame, tones: Tones): void => {
  const radius = points.size <= 400 ? 3.2 : 2.4
  for (const isInZone of [false, true]) {
    context.beginPath()
    for (let k = 0; k < points.size; k++) {
      if (points.gap[k]! <= 0 !== isInZone) continue
      const px = x.at(points.x[k]!)
      const py = y.at(points.y[k]!)
      context.moveTo(px + radius, py)
      context.arc(px, py, radius, 0, 2 * Math.PI)
    }
    if (isInZone) {
      context.globalAlpha = 0.8
      context.fillStyle = tones.zone
      context.fill()
    } else {
      context.globalAlpha = 0.6
      context.strokeStyle = tones.soft
      context.lineWidth = 1
      context.stroke()
    }
  }
  context.globalAlpha = 1
}

const paintDensity = (context: CanvasRenderingContext2D, points: Points, frame: Frame, tones: Tones): void => {
  const side = points.size <= MANY ? 3 : 2
  const columns = Math.ceil(frame.width / side)
  const rows = Math.ceil(frame.height / side)
  const counts = new Uint32Array(columns * rows)
  const inZone = new Uint8Array(columns * rows)
  // Both scales are linear: two numbers each, so that the loop calls nothing.
  const fromX = frame.x.at(0)
  const perX = frame.x.at(1) - fromX
  const fromY = frame.y.at(0)
  const perY = frame.y.at(1) - fromY
  let most = 1
  for (let k = 0; k < points.size; k++) {
    const column = Math.floor((fromX + points.x[k]! * perX) / side)
    const row = Math.floor((fromY + points.y[k]! * perY) / side)
    if (column < 0 || column >= columns || row < 0 || row >= rows) continue
    const square = row * columns + column
    counts[square]!++
    if (counts[square]! > most) most = counts[square]!
    if (points.gap[k]! <= 0) inZone[square] = 1
  }
  const full = Math.log1p(most)
  for (const isInZone of [0, 1]) {
    context.fillStyle = isInZone === 1 ? tones.zone : tones.soft
    for (let square = 0; square < counts.length; square++) {
      if (counts[square] === 0 || inZone[square] !== isInZone) continue
      const column = square % columns
      const row = Math.floor(square / columns)
      // Hatched where the zone is, like its ground: not told by colour alone.
      const tone = isInZone === 0 ? OUTSIDE : (column + row) % HATCH === 0 ? 1 : INSIDE
      context.globalAlpha = Math.min(
        1,
        FAINTEST + (1 - FAINTEST) * (Math.log1p(counts[square]!) / full) * tone + (tone === 1 ? FAINTEST : 0),
      )
      context.fillRect(column * side, row * side, side, side)
    }
  }
  context.globalAlpha = 1
}

/** Draws a frontier as dots with a rim, joined in order where it is that of the two parties shown. */
export const paintFrontier = (
  context: CanvasRenderingContext2D,
  xs: Float64Array,
  ys: Float64Array,
  { x, y }: Frame,
  tones: Tones,
  isJoined: boolean,
): void => {
  if (isJoined) {
    context.beginPath()
    for (let k = 0; k < xs.length; k++) context.lineTo(x.at(xs[k]!), y.at(ys[k]!))
    context.strokeStyle = tones.ink
    context.globalAlpha = 0.55
    context.lineWidth = 1.2
    context.stroke()
    context.globalAlpha = 1
  }
  const radius = xs.length > 5_000 ? 1.4 : xs.length > 300 ? 2.2 : 3
  // All rims first, so that dots that touch make a chain instead of covering each other.
  for (const [grown, tone] of [
    [0.9, tones.paper],
    [0, tones.ink],
  ] as const) {
    context.beginPath()
    for (let k = 0; k < xs.length; k++) {
      const px = x.at(xs[k]!)
      const py = y.at(ys[k]!)
      context.moveTo(px + radius + grown, py)
      context.arc(px, py, radius + grown, 0, 2 * Math.PI)
    }
    context.fillStyle = tone
    context.fill()
  }
}
