/** A point in the picture, in pixels. */
export type Point = { readonly x: number; readonly y: number }

/** A bent line between two marks with the head of its arrow. */
export type Curve = { readonly line: string; readonly head: string; readonly middle: Point }

/** A mark in the picture, and how far lines keep from its middle to either side, and up and down. */
export type Mark = Point & { readonly halfWidth: number; readonly halfHeight: number }

const HEAD = { length: 8, width: 3.4 } as const
const BEND = 0.14
/** Marks beside each other are led around: the shorter a line, the more it bends. */
const SHORT = 1300

/**
 * A line from one mark to another that bends to its own right, so that moves there and back lie apart; `offset` bends
 * parallel ones further.
 */
export const curveBetween = (from: Mark, to: Mark, offset: number): Curve => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const bend = Math.max(BEND * length, SHORT / length) + 7 * offset
  const control = { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend }
  const start = towards(from, control, reachOf(from, control))
  const tip = towards(to, control, reachOf(to, control))
  const base = towards(tip, control, HEAD.length)
  const [hx, hy] = [tip.x - base.x, tip.y - base.y]
  const size = Math.hypot(hx, hy) || 1
  const side = { x: (-hy / size) * HEAD.width, y: (hx / size) * HEAD.width }
  return {
    line: `M${at(start)}Q${at(control)} ${at(base)}`,
    head: `M${at(tip)}L${at({ x: base.x + side.x, y: base.y + side.y })}L${at({ x: base.x - side.x, y: base.y - side.y })}Z`,
    middle: {
      x: start.x / 4 + control.x / 2 + base.x / 4,
      y: start.y / 4 + control.y / 2 + base.y / 4,
    },
  }
}

/** From the middle of a mark to its edge, in the direction of a point. */
const reachOf = ({ x, y, halfWidth, halfHeight }: Mark, to: Point): number => {
  const [dx, dy] = [Math.abs(to.x - x), Math.abs(to.y - y)]
  return Math.hypot(dx, dy) * Math.min(dx === 0 ? 1 : halfWidth / dx, dy === 0 ? 1 : halfHeight / dy, 1)
}

const towards = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const part = Math.min(1, by / length)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
