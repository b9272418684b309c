/** Every feasible package as two parties' utilities and its distance from the zone; structure of arrays. */
export type Points = {
  readonly size: number
  readonly x: Float32Array
  readonly y: Float32Array
  /** max over all parties of what they fall short by; at most 0 in the zone. */
  readonly gap: Float32Array
  /** The OutcomeIndex of each; null: its place. */
  readonly index: Uint32Array | null
}

/** Reads what the server sends: size, whether there is an index, x, y, gap, index. */
export const decodePoints = (bytes: ArrayBuffer): Points => {
  const [size = 0, hasIndex = 0] = new Uint32Array(bytes, 0, 2)
  const run = (k: number) => new Float32Array(bytes, 8 + 4 * k * size, size)
  return {
    size,
    x: run(0),
    y: run(1),
    gap: run(2),
    index: hasIndex === 1 ? new Uint32Array(bytes, 8 + 12 * size, size) : null,
  }
}

/** Where the package with an OutcomeIndex stands among the points; null where it is not feasible. */
export const findPoint = ({ index, size }: Points, asked: number): number | null => {
  if (index === null) return asked < size ? asked : null
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((index[middle] ?? 0) < asked) low = middle + 1
    else high = middle
  }
  return low < size && index[low] === asked ? low : null
}

/**
 * The places of points, nearest to the zone first, equal ones in their own order. Two passes of 65,536 piles over the bits
 * of the gaps, which sort like the numbers once the negative ones are turned round: 10^6 points in some 30 ms.
 */
export const orderByGap = (gap: Float32Array): Uint32Array => {
  const { length } = gap
  const bits = new Uint32Array(gap.buffer, gap.byteOffset, length)
  const keys = new Uint32Array(length)
  for (let k = 0; k < length; k++) {
    const bit = bits[k]!
    keys[k] = bit >>> 31 === 1 ? ~bit : bit | 0x80000000
  }
  let order = new Uint32Array(length)
  let other = new Uint32Array(length)
  for (let k = 0; k < length; k++) order[k] = k
  for (const shift of [0, 16]) {
    const starts = new Uint32Array(65_537)
    for (let k = 0; k < length; k++) starts[((keys[k]! >>> shift) & 0xffff) + 1]!++
    for (let pile = 1; pile < starts.length; pile++) starts[pile]! += starts[pile - 1]!
    for (let k = 0; k < length; k++) {
      const point = order[k]!
      other[starts[(keys[point]! >>> shift) & 0xffff]!++] = point
    }
    const last = order
    order = other
    other = last
  }
  return order
}
