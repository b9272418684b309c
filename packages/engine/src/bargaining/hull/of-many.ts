import type { FrontierPoints } from '../../frontier/frontier.js'
import { InvariantError } from '../../invariant-error.js'
import { maximise } from '../../numeric/simplex.js'
import { FLOAT } from '../../numeric/tolerance.js'
import { findBestProduct } from './best-product.js'
import type { RationalHull } from './hull.js'
import { type FoundLotteries, type Lottery, makeLottery } from './lottery.js'

/** Every party's gain is at least floors_i + rates_i t; what is maximised is t where a rate is not 0, plus worth · gains. */
interface Aim {
  readonly floors: Float64Array
  readonly rates?: Float64Array
  readonly worth?: Float64Array
}

/** Scaled gains of every point, [k * parties + i]: (u − r) / scale, the scale the largest of all in size. */
export interface Gains {
  readonly parties: number
  readonly values: Float64Array
  readonly scale: number
}

/**
 * Any number of parties: each concept is a linear program over the points' probabilities, but for the product (see
 * best-product.ts). A zone is called empty where every lottery leaves some party more than `FLOAT` of the scale of gains
 * below its reservation value. null: no lottery is rational.
 */
export function makeHullOfMany(frontier: FrontierPoints, reservation: Float64Array): RationalHull | null {
  const { parties } = frontier
  const gains = scaledGains(frontier, reservation)
  const solve = makeSolver(gains)
  const ones = new Float64Array(parties).fill(1)
  const zeros = new Float64Array(parties)
  const zone = solve({ floors: zeros, rates: ones })
  if (zone === null || zone.level < -FLOAT) return null
  /** What a rational lottery keeps: 0, or the little less that rounding left. */
  const kept = zeros.map(() => Math.min(0, zone.level))
  const lotteryOf = ({ support, values }: Solved): Lottery => makeLottery(frontier, support, values)
  const found = (solved: Solved): FoundLotteries => ({
    kind: 'found',
    lotteries: [lotteryOf(solved)],
    tolerance: FLOAT,
  })
  const solved = (aim: Aim): Solved => {
    const answer = solve(aim)
    if (answer === null) throw new InvariantError('invalid aim: no lottery meets its floors')
    return answer
  }
  const levelled = (weights: Float64Array): Solved => {
    const rates = weights.map((weight) => (weight > 0 ? 1 / weight / gains.scale : 0))
    if (weights.every((weight) => weight === 0)) return solved({ floors: kept, worth: ones })
    // Rates about 1 in size, whatever the weights.
    const largest = rates.reduce((a, b) => Math.max(a, b))
    const even = rates.map((rate) => rate / largest)
    const { level } = solved({ floors: kept.map((floor, i) => (even[i] > 0 ? 0 : floor)), rates: even })
    const floors = kept.map((floor, i) => (even[i] > 0 ? even[i] * level : floor))
    return solved({ floors, worth: even.map((rate) => (rate > 0 ? 1 / rate : 0)) })
  }

  return {
    ideal: () =>
      Float64Array.from(reservation, (r, i) => {
        // No lottery gives more than every point does.
        const best = bestPoint(gains, i)
        if (isRational(gains, best)) return frontier.utilities[best * parties + i]
        const most = lotteryOf(solved({ floors: kept, worth: zeros.map((_, j) => (i === j ? 1 : 0)) })).utilities[i]
        return most - r > FLOAT * gains.scale ? most : r
      }),
    balance: (weights) => found(levelled(weights)),
    leximin() {
      const floors = new Float64Array(parties)
      const rates = ones.slice()
      for (;;) {
        const answer = solved({ floors, rates })
        let isOpen = false
        for (let i = 0; i < parties; i++) {
          if (rates[i] === 0) continue
          // A party whose row has a price is held down in every lottery that is best so far.
          if (answer.prices[i] < -FLOAT) {
            rates[i] = 0
            floors[i] = answer.level
          } else isOpen = true
        }
        if (!isOpen) return found(answer)
      }
    },
    total(weights) {
      const largest = weights.reduce((a, b) => Math.max(a, b))
      return found(solved({ floors: kept, worth: weights.map((weight) => weight / largest) }))
    },
    product(weights) {
      const { support, values } = levelled(weights)
      const best = findBestProduct(gains, support, values)
      return {
        kind: 'found',
        lotteries: [makeLottery(frontier, best.points, best.probabilities)],
        tolerance: best.gap,
      }
    },
  }
}

/** A point with the party's largest gain: the one that is first. */
function bestPoint({ parties, values }: Gains, i: number): number {
  let best = 0
  for (let k = 1; k * parties < values.length; k++) if (values[k * parties + i] > values[best * parties + i]) best = k
  return best
}

function isRational({ parties, values }: Gains, k: number): boolean {
  for (let i = 0; i < parties; i++) if (values[k * parties + i] < 0) return false
  return true
}

function scaledGains({ parties, size, utilities }: FrontierPoints, reservation: Float64Array): Gains {
  const values = new Float64Array(size * parties)
  let scale = 0
  for (let at = 0; at < values.length; at++) {
    values[at] = utilities[at] - reservation[at % parties]
    scale = Math.max(scale, Math.abs(values[at]))
  }
  if (scale > 0) for (let at = 0; at < values.length; at++) values[at] /= scale
  return { parties, values, scale: scale > 0 ? scale : 1 }
}

interface Solved {
  readonly support: readonly number[]
  readonly values: readonly number[]
  readonly level: number
  readonly prices: Float64Array
}

/**
 * Rows: for each party gain − rate × t − surplus = floor; and the probabilities add up to 1. Columns: the points, t and
 * −t, a surplus each.
 */
function makeSolver({ parties, values }: Gains): (aim: Aim) => Solved | null {
  const rows = parties + 1
  const size = values.length / parties
  const columns = new Float64Array(rows * (size + 2 + parties))
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < parties; i++) columns[k * rows + i] = values[k * parties + i]
    columns[k * rows + parties] = 1
  }
  for (let i = 0; i < parties; i++) columns[(size + 2 + i) * rows + i] = -1
  const right = new Float64Array(rows)
  const objective = new Float64Array(size + 2 + parties)
  return ({ floors, rates, worth }) => {
    right.set(floors)
    right[parties] = 1
    objective.fill(0)
    for (let i = 0; i < parties; i++) {
      columns[size * rows + i] = -(rates?.[i] ?? 0)
      columns[(size + 1) * rows + i] = rates?.[i] ?? 0
    }
    if (rates) {
      objective[size] = 1
      objective[size + 1] = -1
    }
    if (worth)
      for (let k = 0; k < size; k++)
        for (let i = 0; i < parties; i++) objective[k] += worth[i] * values[k * parties + i]
    const answer = maximise({ rows, columns, right, objective })
    if (answer.kind !== 'found') return null
    const { support, values: amounts, prices } = answer
    const points = support.filter((column) => column < size)
    let level = 0
    support.forEach((column, at) => {
      if (column === size) level = amounts[at]
      if (column === size + 1) level = -amounts[at]
    })
    return { support: points, values: amounts.slice(0, points.length), level, prices }
  }
}
