/** A point of a piecewise linear function. */
export type Piece = readonly [at: number, value: number]

/** The same function kept between two values; where it crosses one of them a point is put in. */
export const clampPieces = (points: readonly Piece[], low: number, high: number): readonly Piece[] => {
  const clamped: Piece[] = []
  points.forEach(([x, y], k) => {
    const before = points[k - 1]
    if (before !== undefined) {
      const [x0, y0] = before
      const crossings = [low, high]
        .filter((bound) => (y0 - bound) * (y - bound) < 0)
        .map((bound): Piece => [x0 + ((bound - y0) / (y - y0)) * (x - x0), bound])
        .filter(([at]) => at > x0 && at < x)
      clamped.push(...crossings.toSorted((a, b) => a[0] - b[0]))
    }
    clamped.push([x, Math.min(high, Math.max(low, y))])
  })
  return clamped
}
