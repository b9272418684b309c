import { dropUseless, growPartialList, type PartialList } from './partial-list.js'

/** What `merge` puts together: for each source a list, all of whose members a record is added to. */
export interface MergeSources {
  lists: PartialList[]
  /** Where the source's record starts in the array of records, its loss, and the place reached in its list. */
  at: Int32Array
  loss: Float64Array
  place: Int32Array
  size: number
}

export function makeMergeSources(): MergeSources {
  return { lists: [], at: new Int32Array(16), loss: new Float64Array(16), place: new Int32Array(16), size: 0 }
}

/** Adds a source, kept in the order of the sources' smallest losses; one that is empty or over `budget` is left out. */
export function addSource(sources: MergeSources, list: PartialList, at: number, loss: number, budget: number): void {
  if (list.size === 0 || loss + list.losses[0] > budget) return
  if (sources.size === sources.at.length) growSources(sources)
  const first = loss + list.losses[0]
  let s = sources.size++
  for (; s > 0 && sources.loss[s - 1] + sources.lists[s - 1].losses[0] > first; s--) {
    sources.lists[s] = sources.lists[s - 1]
    sources.at[s] = sources.at[s - 1]
    sources.loss[s] = sources.loss[s - 1]
  }
  sources.lists[s] = list
  sources.at[s] = at
  sources.loss[s] = loss
}

function growSources(sources: MergeSources): void {
  const size = 2 * sources.at.length
  const loss = new Float64Array(size)
  loss.set(sources.loss)
  sources.loss = loss
  const at = new Int32Array(size)
  at.set(sources.at)
  sources.at = at
  sources.place = new Int32Array(size)
}

/**
 * Empties the sources into `out`, smallest loss first, as far as the losses are at most `budget`, leaving out what has
 * less than `needed` of some utility, and of more than `most` those that another makes useless (never worse, and better
 * or of a smaller index). Returns the smallest loss of what had to stay out because `most` were in, or infinity.
 *
 * Cost: each member looks once at the sources that have begun; quadratic in `most` where that is reached.
 */
export function merge(
  sources: MergeSources,
  records: Float64Array,
  stride: number,
  needed: Float64Array,
  budget: number,
  most: number,
  out: PartialList,
): number {
  const { lists, at, loss, place, size } = sources
  const parties = needed.length
  let begun = 0
  out.size = 0
  for (;;) {
    let next = -1
    let least = budget
    for (let s = 0; s < begun; s++) {
      if (place[s] === lists[s].size) continue
      const reached = loss[s] + lists[s].losses[place[s]]
      if (reached <= least) {
        least = reached
        next = s
      }
    }
    if (begun < size && loss[begun] + lists[begun].losses[0] <= least) {
      next = begun++
      least = loss[next] + lists[next].losses[0]
      place[next] = 0
    }
    if (next < 0) return Number.POSITIVE_INFINITY
    if (out.size >= most) {
      dropUseless(out, stride, parties)
      if (out.size > 0.75 * most) return least
    }
    if (out.size === out.losses.length) growPartialList(out)
    const from = lists[next].records
    const a = place[next]++ * stride
    const b = at[next]
    const to = out.size * stride
    for (let d = 0; d < stride; d++) out.records[to + d] = from[a + d] + records[b + d]
    let i = 0
    while (i < parties && out.records[to + i] >= needed[i]) i++
    if (i === parties) out.losses[out.size++] = least
  }
}
