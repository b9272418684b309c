/**
 * Reorders points from .. to, of `width` numbers each, so that the one at `middle` stands where a descending order by utility `d` would put it,
 * none smaller before it and none larger after it (Hoare's quickselect).
 */
export function select(points: Float64Array, width: number, d: number, from: number, to: number, middle: number): void {
  let low = from
  let high = to
  while (low < high) {
    const pivot = points[((low + high) >>> 1) * width + d]
    let i = low
    let j = high
    while (i <= j) {
      while (points[i * width + d] > pivot) i++
      while (points[j * width + d] < pivot) j--
      if (i > j) break
      for (let e = 0; e < width; e++) {
        const moved = points[i * width + e]
        points[i * width + e] = points[j * width + e]
        points[j * width + e] = moved
      }
      i++
      j--
    }
    if (middle <= j) high = j
    else if (middle >= i) low = i
    else return
  }
}
