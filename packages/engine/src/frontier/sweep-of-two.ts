import { joinShifted, reserve, writeShifted } from './points.js'
import { SOURCES, type Sweep } from './sweep.js'

/**
 * The sweep for two parties: sources are staircases, the first utility falling and the second rising, and a point is
 * dominated where the best second utility so far reaches its own. Without sorting; measured against merging the sources
 * two by two, it takes a third of the time at 10 sources.
 */
export function makeSweepOfTwo(): Sweep {
  const first = new Float64Array(SOURCES)
  const second = new Float64Array(SOURCES)
  const places = new Int32Array(SOURCES)
  const sourceOf = new Int32Array(SOURCES)
  return (layout, { sets, shifts, at }, from, to, most, budget, out) => {
    const { stride } = layout
    let total = 0
    let open = 0
    for (let s = from; s < to; s++) {
      if (sets[s].size === 0) continue
      total += sets[s].size
      sourceOf[open] = s
      places[open] = 0
      first[open] = sets[s].data[0] + shifts[at[s]]
      second[open] = sets[s].data[1] + shifts[at[s] + 1]
      open++
    }
    budget.left -= total
    if (budget.left < 0) return false
    const target = reserve(out, Math.min(total, most + 1), stride)
    let end = 0
    let lastFirst = 0
    let lastSecond = Number.NEGATIVE_INFINITY
    while (end <= most * stride) {
      let best = -1
      for (let s = 0; s < open; s++) {
        if (second[s] <= lastSecond) {
          const source = sourceOf[s]
          const data = sets[source].data
          const shift = at[source]
          if (first[s] === lastFirst && second[s] === lastSecond)
            joinShifted(layout, data, places[s], shifts, shift, target, end - stride)
          const stop = sets[source].size * stride
          let place = places[s] + stride
          while (place < stop && data[place + 1] + shifts[shift + 1] <= lastSecond) place += stride
          if (place >= stop) {
            open--
            sourceOf[s] = sourceOf[open]
            places[s] = places[open]
            first[s] = first[open]
            second[s] = second[open]
            s--
            continue
          }
          places[s] = place
          first[s] = data[place] + shifts[shift]
          second[s] = data[place + 1] + shifts[shift + 1]
        }
        if (best < 0 || first[s] > first[best] || (first[s] === first[best] && second[s] > second[best])) best = s
      }
      if (best < 0) break
      lastFirst = first[best]
      lastSecond = second[best]
      const source = sourceOf[best]
      writeShifted(layout, sets[source].data, places[best], shifts, at[source], target, end)
      end += stride
      // Counted once: what is left of this source lies below.
      first[best] = Number.NEGATIVE_INFINITY
    }
    out.size = end / stride
    return out.size <= most
  }
}
