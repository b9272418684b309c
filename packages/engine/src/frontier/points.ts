/**
 * Points that a fold works on, as records of `stride` doubles: the utilities (`parties`), the words of the smallest
 * OutcomeIndex that attains them (`words`), and how many outcomes attain them. All but the last add up when two points
 * over different issues are combined; the last multiplies.
 */
export interface Points {
  data: Float64Array
  size: number
  /** Every point that was left out is within this of a kept one, in each utility. 0: nothing was left out. */
  epsilon: number
}

export function makePoints(): Points {
  return { data: new Float64Array(64), size: 0, epsilon: 0 }
}

/** Makes room for `size` records; what was in `points` is lost. */
export function reserve(points: Points, size: number, stride: number): Float64Array {
  const needed = size * stride
  if (points.data.length < needed) points.data = new Float64Array(Math.max(needed, 2 * points.data.length))
  return points.data
}
