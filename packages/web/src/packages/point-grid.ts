/** Points in square cells, so that the nearest to a place is found by looking at few of them. */
export type PointGrid = {
  /**
   * The point nearest to (x, y), of equals the first, or null where none is within `within`. Distances are measured after
   * stretching the axes by `perX` and `perY`: pixels a unit.
   */
  nearest(x: number, y: number, perX: number, perY: number, within: number): number | null
}

/** About so many points a cell; and so many cells a side at most. */
const A_CELL = 4
const MOST_CELLS = 512

/** Sorts points into cells once. Cost: points + cells; a search looks at a few cells. */
export const makePointGrid = (xs: Float32Array, ys: Float32Array): PointGrid => {
  const size = xs.length
  const side = Math.max(1, Math.min(MOST_CELLS, Math.ceil(Math.sqrt(size / A_CELL))))
  let lowX = Number.POSITIVE_INFINITY
  let lowY = Number.POSITIVE_INFINITY
  let highX = Number.NEGATIVE_INFINITY
  let highY = Number.NEGATIVE_INFINITY
  for (let k = 0; k < size; k++) {
    const x = xs[k]!
    const y = ys[k]!
    if (x < lowX) lowX = x
    if (x > highX) highX = x
    if (y < lowY) lowY = y
    if (y > highY) highY = y
  }
  const wide = highX > lowX ? (highX - lowX) / side : 1
  const high = highY > lowY ? (highY - lowY) / side : 1
  const clampCell = (cell: number) => Math.max(0, Math.min(side - 1, cell))
  const cellOf = (x: number, y: number) =>
    clampCell(Math.floor((y - lowY) / high)) * side + clampCell(Math.floor((x - lowX) / wide))
  const starts = new Uint32Array(side * side + 1)
  const cells = new Uint32Array(size)
  for (let k = 0; k < size; k++) {
    const cell = cellOf(xs[k]!, ys[k]!)
    cells[k] = cell
    starts[cell + 1]!++
  }
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!
  const places = starts.slice(0, -1)
  const order = new Uint32Array(size)
  for (let k = 0; k < size; k++) order[places[cells[k]!]!++] = k

  return {
    nearest(x, y, perX, perY, within) {
      if (size === 0) return null
      const column = clampCell(Math.floor((x - lowX) / wide))
      const row = clampCell(Math.floor((y - lowY) / high))
      const step = Math.min(wide * perX, high * perY)
      // A place outside of the grid is that much further from every cell.
      let best = within * within
      let found = -1
      for (let ring = 0; ring < side; ring++) {
        const least = (ring - 1) * step
        if (least > 0 && least * least > best) break
        for (let r = row - ring; r <= row + ring; r++) {
          if (r < 0 || r >= side) continue
          const isEdge = r === row - ring || r === row + ring
          for (let c = column - ring; c <= column + ring; c += isEdge || ring === 0 ? 1 : 2 * ring) {
            if (c < 0 || c >= side) continue
            const cell = r * side + c
            for (let at = starts[cell]!; at < starts[cell + 1]!; at++) {
              const k = order[at]!
              const dx = (xs[k]! - x) * perX
              const dy = (ys[k]! - y) * perY
              const square = dx * dx + dy * dy
              if (square < best || (square === best && (found < 0 || k < found))) {
                best = square
                found = k
              }
            }
          }
        }
      }
      return found < 0 ? null : found
    },
  }
}
