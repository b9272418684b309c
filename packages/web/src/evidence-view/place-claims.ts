import { type Claim, dayNumber, lastDay } from '@parley/model'

/** A dated claim as a bar: its first and last day as numbers, and the row that it stands in. */
export type ClaimBar = { readonly claim: Claim; readonly from: number; readonly to: number; readonly row: number }

/**
 * Dated claims as bars, oldest first, each in the first row where it touches no other. `least`: the days that a bar
 * takes at least, a third of which keeps the bars of a row apart. Undated claims have no bar. Cost: claims times rows.
 */
export const placeClaims = (claims: readonly Claim[], least: number): readonly ClaimBar[] => {
  const ends: number[] = []
  return claims
    .flatMap((claim) => {
      if (claim.date === undefined) return []
      const from = dayNumber(claim.date)
      return [{ claim, from, to: dayNumber(lastDay(claim.date, claim.precision ?? 'day')) }]
    })
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map(({ claim, from, to }) => {
      const found = ends.findIndex((end) => end <= from)
      const row = found >= 0 ? found : ends.length
      ends[row] = Math.max(to + 1, from + least) + least / 3
      return { claim, from, to, row }
    })
}
