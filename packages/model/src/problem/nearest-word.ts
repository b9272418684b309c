/**
 * The candidate that differs from `word` by the fewest slips (a letter more, less, other, or two changed over; letter
 * case aside), or undefined where none is near: more than one slip for every three letters. Ties: the first.
 * Cost: candidates × letters².
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined
  let best: string | undefined
  let least = Math.floor(word.length / 3) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const count = slips(word.toLowerCase(), candidate.toLowerCase())
    if (count < least) {
      least = count
      best = candidate
    }
  }
  return best
}

/** `did you mean "x"? ` where a candidate is near, otherwise nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearestWord(word, candidates)
  return near === undefined ? '' : `did you mean ${JSON.stringify(near)}? `
}

/** Edit distance with swaps of neighbours (optimal string alignment). */
function slips(a: string, b: string): number {
  let above: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, row[j]! + 1, next[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, above[j - 2]! + 1)
      next.push(least)
    }
    above = row
    row = next
  }
  return row[b.length]!
}
