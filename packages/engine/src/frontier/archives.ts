import type { Archive } from './sweep.js'

/** One party: the first point of the order covers all others. */
export function makeSingle(): Archive {
  let taken = false
  return {
    reset() {
      taken = false
    },
    covers: () => taken,
    add() {
      taken = true
    },
  }
}

/**
 * Three parties: the staircase of second and third utilities, second descending and third ascending.
 *
 * @source Kung, Luccio & Preparata 1975, "On finding the maxima of a set of vectors", Journal of the ACM 22
 */
export function makeStaircase(): Archive {
  let second = new Float64Array(64)
  let third = new Float64Array(64)
  let size = 0
  /** How many steps have a second utility of at least `y`. */
  const reach = (y: number): number => {
    let low = 0
    let high = size
    while (low < high) {
      const middle = (low + high) >>> 1
      if (second[middle] >= y) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    reset() {
      size = 0
    },
    covers(data, at) {
      const end = reach(data[at + 1])
      return end > 0 && third[end - 1] >= data[at + 2]
    },
    add(data, at) {
      const y = data[at + 1]
      const z = data[at + 2]
      // Steps that the new one covers lie together: those at or right of it in y, up to its height in z.
      let from = reach(y)
      while (from > 0 && second[from - 1] === y && third[from - 1] <= z) from--
      let to = from
      while (to < size && third[to] <= z) to++
      if (size === second.length) {
        const wider = new Float64Array(2 * size)
        wider.set(second)
        second = wider
        const higher = new Float64Array(2 * size)
        higher.set(third)
        third = higher
      }
      if (to !== from + 1) {
        second.copyWithin(from + 1, to, size)
        third.copyWithin(from + 1, to, size)
      }
      second[from] = y
      third[from] = z
      size += 1 - (to - from)
    },
  }
}
