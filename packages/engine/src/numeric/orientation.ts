/** How far off a determinant of two exact differences can be, in units of its terms: a few roundings. */
const ROUNDING = 4 * Number.EPSILON

/**
 * On which side of the line from a to c the point b lies: 1 to the left of one who goes from a to c, −1 to the right, 0
 * on it. Exact for whole numbers below 2^52 in size (whole quanta); for others right but where b is
 * within rounding of the line, which counts as on it.
 *
 * @source Shewchuk 1997, "Adaptive precision floating-point arithmetic and fast robust geometric predicates", Discrete &
 * Computational Geometry 18: a bound on the error first, exact arithmetic where it does not decide
 * @example orientation(0, 0, 1, 5, 2, 2) // 1
 */
export function orientation(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): -1 | 0 | 1 {
  const up = (cx - ax) * (by - ay)
  const down = (cy - ay) * (bx - ax)
  const side = up - down
  if (Math.abs(side) > ROUNDING * (Math.abs(up) + Math.abs(down))) return side > 0 ? 1 : -1
  if (![ax, ay, bx, by, cx, cy].every(Number.isSafeInteger)) return 0
  const exact = BigInt(cx - ax) * BigInt(by - ay) - BigInt(cy - ay) * BigInt(bx - ax)
  return exact > 0n ? 1 : exact < 0n ? -1 : 0
}
