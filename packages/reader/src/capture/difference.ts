/** What a later version of a text has that the earlier one had not, and the other way round, in the order of the text. */
export type Difference = readonly { readonly kind: 'removed' | 'added'; readonly text: string }[]

/** Beyond so many comparisons the changed stretch counts as replaced whole. */
const COMPARISONS_LIMIT = 4_000_000

/** Compares two texts paragraph by paragraph (lines with ink). Cost: linear where they are alike at both ends. */
export function findDifference(earlier: string, later: string): Difference {
  const old = paragraphsOf(earlier)
  const now = paragraphsOf(later)
  let from = 0
  while (from < old.length && from < now.length && old[from] === now[from]) from++
  let back = 0
  while (back < old.length - from && back < now.length - from && old.at(-1 - back) === now.at(-1 - back)) back++
  return compare(old.slice(from, old.length - back), now.slice(from, now.length - back))
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r]/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}

/** By the longest common subsequence. */
function compare(old: readonly string[], now: readonly string[]): Difference {
  const width = now.length + 1
  if (old.length * now.length > COMPARISONS_LIMIT) {
    return [
      ...old.map((text) => ({ kind: 'removed' as const, text })),
      ...now.map((text) => ({ kind: 'added' as const, text })),
    ]
  }
  const length = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      length[i * width + j] =
        old[i] === now[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!)
    }
  }
  const found: { kind: 'removed' | 'added'; text: string }[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++
      j++
    } else if (j >= now.length || (i < old.length && length[(i + 1) * width + j]! >= length[i * width + j + 1]!)) {
      found.push({ kind: 'removed', text: old[i++]! })
    } else found.push({ kind: 'added', text: now[j++]! })
  }
  return found
}
