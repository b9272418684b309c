import { FLOAT } from '../../numeric/tolerance.js'
import type { Gains } from './of-many.js'

/** Turns after which the best found is given with whatever gap it has; dozens suffice as a rule. */
const TURNS = 500
/** A gap that is no more than the rounding of its proof. */
const PROVED = 64 * Number.EPSILON
/** A Newton step whose predicted gain is below this is the last. */
const STILL = FLOAT * FLOAT

/**
 * The lottery with the largest product of gains, from one at which every gain is positive. The points that take part
 * are kept affinely independent: Newton's method finds the best over the plane through them; where that leaves the
 * points, the one that is left first goes; and where some other point would raise the product, the one that would raise
 * it most comes in.
 *
 * `gap`: the natural logarithm of the product is at most this far below the largest possible. It is proved: the
 * logarithm is concave, so no lottery is above it by more than max_k sum_i g_ik / G_i − n.
 *
 * @source Wolfe 1976, "Finding the nearest point in a polytope", Mathematical Programming 11 (the scheme of major and
 * minor cycles); von Hohenbalken 1977, "Simplicial decomposition in nonlinear programming algorithms", ibid. 13
 */
export function findBestProduct(
  { parties, values }: Gains,
  points: readonly number[],
  probabilities: readonly number[],
): { points: number[]; probabilities: number[]; gap: number } {
  const taken = [...points]
  const weights = [...probabilities]
  const sums = new Float64Array(parties)
  for (let turn = 0; ; turn++) {
    climb(parties, values, taken, weights, sums)
    let best = -1
    let most = Number.NEGATIVE_INFINITY
    for (let at = 0; at < values.length; at += parties) {
      let worth = 0
      for (let i = 0; i < parties; i++) worth += values[at + i] / sums[i]
      if (worth > most) {
        most = worth
        best = at / parties
      }
    }
    const gap = Math.max(0, most - parties)
    if (gap <= PROVED || turn === TURNS || taken.includes(best)) return { points: taken, probabilities: weights, gap }
    taken.push(best)
    weights.push(0)
  }
}

/** Moves the weights to the largest product over the points taken; those that end at 0 are dropped. */
function climb(parties: number, values: Float64Array, taken: number[], weights: number[], sums: Float64Array): void {
  for (let step = 0; step < TURNS; step++) {
    addUp(parties, values, taken, weights, sums)
    const count = taken.length - 1
    if (count === 0) return
    // Directions from the first point to each other one, in units of the gains there.
    const directions = new Float64Array(count * parties)
    const slope = new Float64Array(count)
    for (let j = 0; j < count; j++)
      for (let i = 0; i < parties; i++) {
        const change = (values[taken[j + 1] * parties + i] - values[taken[0] * parties + i]) / sums[i]
        directions[j * parties + i] = change
        slope[j] += change
      }
    const move = newtonStep(directions, slope, parties)
    const gain = move.reduce((sum, m, j) => sum + m * slope[j], 0)
    // Self-concordant: within a step of less than 1 in this norm the logarithm is safe to follow.
    const size = Math.sqrt(Math.max(0, gain))
    const stretch = size > 0.25 ? 1 / (1 + size) : 1
    let limit = stretch
    let leaving = -1
    const first = -move.reduce((a, b) => a + b, 0)
    for (let j = 0; j <= count; j++) {
      const change = j === 0 ? first : move[j - 1]
      if (change < 0 && weights[j] / -change <= limit) {
        limit = weights[j] / -change
        leaving = j
      }
    }
    for (let j = 0; j <= count; j++) weights[j] = Math.max(0, weights[j] + limit * (j === 0 ? first : move[j - 1]))
    if (leaving >= 0) {
      taken.splice(leaving, 1)
      weights.splice(leaving, 1)
    } else if (gain <= STILL) break
  }
  addUp(parties, values, taken, weights, sums)
}

function addUp(
  parties: number,
  values: Float64Array,
  taken: readonly number[],
  weights: number[],
  sums: Float64Array,
): void {
  const whole = weights.reduce((a, b) => a + b, 0)
  sums.fill(0)
  for (let j = 0; j < taken.length; j++) {
    weights[j] /= whole
    for (let i = 0; i < parties; i++) sums[i] += weights[j] * values[taken[j] * parties + i]
  }
}

/**
 * Solves (D Dᵀ) move = slope, D the directions, each scaled to length 1, by Cholesky's method. Directions that are
 * dependent within rounding are held apart by a ridge.
 */
function newtonStep(directions: Float64Array, slope: Float64Array, parties: number): Float64Array {
  const count = slope.length
  const lengths = new Float64Array(count)
  for (let j = 0; j < count; j++) {
    let square = 0
    for (let i = 0; i < parties; i++) square += directions[j * parties + i] ** 2
    lengths[j] = Math.sqrt(square)
  }
  const lower = new Float64Array(count * count)
  const move = new Float64Array(count)
  for (let j = 0; j < count; j++) {
    for (let k = 0; k <= j; k++) {
      let sum = 0
      for (let i = 0; i < parties; i++) sum += directions[j * parties + i] * directions[k * parties + i]
      sum /= lengths[j] * lengths[k]
      for (let c = 0; c < k; c++) sum -= lower[j * count + c] * lower[k * count + c]
      lower[j * count + k] = j === k ? Math.sqrt(Math.max(sum, Number.EPSILON)) : sum / lower[k * count + k]
    }
    let value = slope[j] / lengths[j]
    for (let c = 0; c < j; c++) value -= lower[j * count + c] * move[c]
    move[j] = value / lower[j * count + j]
  }
  for (let j = count - 1; j >= 0; j--) {
    for (let c = j + 1; c < count; c++) move[j] -= lower[c * count + j] * move[c]
    move[j] /= lower[j * count + j]
  }
  for (let j = 0; j < count; j++) move[j] /= lengths[j]
  return move
}
