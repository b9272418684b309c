import { InvariantError } from '../invariant-error.js'

export interface AdjustedWinner {
  /** For each item the part that the first party gets, 0..1; the second gets the rest. At most one is neither 0 nor 1. */
  readonly shares: readonly number[]
  /** What part of its own points each party ends with; equal, but where everything goes to those who alone want it. */
  readonly totals: readonly [number, number]
  /** The item that is divided, if one is. */
  readonly divided: number | null
  /** Items in the order in which the party ahead gave them up, the divided one last. */
  readonly transferred: readonly number[]
}

/**
 * Adjusted Winner: two parties spread points over items that can be divided, and each gets what it values more; then the
 * party ahead gives items back, first those where its points are the smallest multiple of the other's, until both have
 * the same part of their own points. The division is then equitable, efficient and free of envy.
 *
 * `points`: a list for each party, one number an item, 0 or more. Brams and Taylor give each 100; other sums are allowed,
 * and points are then compared as parts of each party's own sum. Items that both value the same go to the party that is
 * behind on all others (to the second where neither is); the result does not depend on that, only the way to it. Nothing
 * is rounded before the division itself where points and sums are whole numbers below 2^26. Cost: items × log items.
 *
 * @throws InvariantError where the lists differ in length or are empty, a number is negative or not finite, or a party has
 * no points at all.
 * @source Brams & Taylor 1996, "Fair Division: From Cake-Cutting to Dispute Resolution", chapter 4; ties as in their
 * demonstration
 * @example adjustWinner([[50, 20, 15, 10, 5], [40, 30, 10, 10, 10]]).shares // [5/6, 0, 1, 0, 0]
 */
export function adjustWinner(points: readonly [readonly number[], readonly number[]]): AdjustedWinner {
  const sums = requirePoints(points)
  const items = points[0].length
  // Parts of each party's own sum, both times the product of the sums, which keeps whole numbers whole.
  const first = points[0].map((p) => p * sums[1])
  const second = points[1].map((p) => p * sums[0])
  const whole = sums[0] * sums[1]
  const shares = new Array<number>(items).fill(0)
  const totals: [number, number] = [0, 0]
  const give = (item: number, to: 0 | 1) => {
    shares[item] = to === 0 ? 1 : 0
    totals[to] += to === 0 ? first[item] : second[item]
  }
  const tied: number[] = []
  for (let item = 0; item < items; item++) {
    if (first[item] === second[item]) tied.push(item)
    else give(item, first[item] > second[item] ? 0 : 1)
  }
  const behind = totals[0] < totals[1] ? 0 : 1
  for (const item of tied) give(item, behind)

  const ahead = totals[0] > totals[1] ? 0 : 1
  const mine = ahead === 0 ? first : second
  const theirs = ahead === 0 ? second : first
  const order = Array.from({ length: items }, (_, item) => item)
    .filter((item) => shares[item] === 1 - ahead && theirs[item] > 0)
    .sort((a, b) => mine[a] * theirs[b] - mine[b] * theirs[a] || a - b)
  const transferred: number[] = []
  let divided: number | null = null
  for (const item of order) {
    const lead = totals[ahead] - totals[1 - ahead]
    if (lead <= 0) break
    transferred.push(item)
    // The part that makes both equal; all of it where that is not enough.
    const part = Math.min(1, lead / (mine[item] + theirs[item]))
    totals[ahead] -= part * mine[item]
    totals[1 - ahead] += part * theirs[item]
    shares[item] = ahead === 0 ? 1 - part : part
    if (part < 1) {
      divided = item
      break
    }
  }
  return { shares, totals: [totals[0] / whole, totals[1] / whole], divided, transferred }
}

function requirePoints(points: readonly [readonly number[], readonly number[]]): readonly [number, number] {
  if (points[0].length !== points[1].length || points[0].length === 0)
    throw new InvariantError(`invalid numbers of items: ${points[0].length} and ${points[1].length}`)
  const [a, b] = points.map((list) =>
    list.reduce((sum, p) => {
      if (!(p >= 0 && p < Number.POSITIVE_INFINITY)) throw new InvariantError(`invalid points: ${p}`)
      return sum + p
    }, 0),
  )
  if (a === 0 || b === 0) throw new InvariantError('missing points: each party has some')
  return [a, b]
}
