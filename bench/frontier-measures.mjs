// How long the built engine takes, each in a process of its own.
import {
  addBestOutcomes,
  evaluateInto,
  findEgalitarian,
  findFrontier,
  findFrontierOfVectors,
  findKalaiSmorodinsky,
  findLeximin,
  findNash,
  findOpposition,
  findRelativeUtilitarian,
  findUtilitarian,
  isFeasible,
  makeClosestFinder,
} from '@parley/engine'
import { findShareAbove } from '@parley/engine/bargaining'
import { fillReservation, fillTable, makeSpace, numbersFrom } from './instances.mjs'

export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

export const instanceOf = (one) => {
  const space = makeSpace(one.parties, one.issues, one.options)
  return { space, table: fillTable(space, one.opposed, numbersFrom(7)) }
}

/** Vectors of a list: any, or all on the frontier. */
export const vectorsOf = ({ parties, vectors, allOn }) => {
  const next = numbersFrom(7)
  const utilities = new Float64Array(parties * vectors)
  for (let k = 0; k < vectors; k++) {
    const point = Array.from({ length: parties }, next)
    const size = allOn ? (parties === 2 ? point[0] + point[1] : Math.hypot(...point)) : 1
    point.forEach((u, i) => {
      utilities[k * parties + i] = u / size
    })
    if (allOn && parties === 2) utilities[2 * k + 1] = 1 - utilities[2 * k]
  }
  return utilities
}

/** The reservation value that statistics are taken with, in quanta. */
export const RESERVED = 3e11

/** The first call, and the median of the calls that follow within `budgetMs`. */
const timed = (work, budgetMs) => {
  const times = []
  let answer
  const end = performance.now() + budgetMs
  do {
    const begin = performance.now()
    answer = work()
    times.push(performance.now() - begin)
  } while (performance.now() < end)
  return { answer, firstMs: times[0], medianMs: median(times.slice(1).concat(times[0])) }
}

const timeFrontier = (one, smoke) => {
  const { space, table } = instanceOf(one)
  const { answer, ...times } = timed(() => findFrontier(space, table), smoke ? 20 : 1000)
  return { points: answer.size, ...times }
}

/** With the outcomes that the concepts choose; `certain`: how many of these are all there are. */
const timeLarge = (one, smoke) => {
  const { space, table } = instanceOf(one)
  const reservation = new Float64Array(one.parties)
  const { answer, ...times } = timed(
    () => {
      const frontier = findFrontier(space, table)
      return frontier.kind === 'bounded' ? addBestOutcomes(frontier, reservation) : frontier
    },
    smoke ? 20 : 4000,
  )
  const certain =
    answer.kind === 'found' ? 7 : Object.values(answer.certainty).filter((certainty) => certainty === 'all').length
  return { points: answer.size, epsilon: answer.epsilon / 1e12, certain, ...times }
}

const timeVectors = (one, smoke) => {
  const utilities = vectorsOf(one)
  const { answer, ...times } = timed(() => findFrontierOfVectors(one.parties, utilities), smoke ? 20 : 2000)
  return { points: answer.size, ...times }
}

/** Everything that NegMAS counts among a scenario's statistics, and leximin. */
const timeStatistics = (one, smoke) => {
  const { space, table } = instanceOf(one)
  const reservation = new Float64Array(one.parties).fill(RESERVED)
  const concepts = [
    findNash,
    findKalaiSmorodinsky,
    findEgalitarian,
    findLeximin,
    findUtilitarian,
    findRelativeUtilitarian,
  ]
  const { answer, ...times } = timed(
    () => {
      const frontier = findFrontier(space, table)
      const points = concepts.map((find) => find(frontier, reservation))
      const opposition = findOpposition(frontier)
      const share = findShareAbove({ kind: 'additive', space, table, caps: null }, reservation)
      return { frontier, points, opposition, share }
    },
    smoke ? 20 : 1000,
  )
  return { points: answer.frontier.size, share: answer.share.share, ...times }
}

/** A table and a reservation value each time: microseconds to load and find, and of two plain ways to the same answer. */
const timeClosest = (one, smoke) => {
  const space = makeSpace(one.parties, one.issues, one.options, true)
  const next = numbersFrom(5 + one.parties)
  const instances = Array.from({ length: smoke ? 10 : 200 }, () => ({
    table: fillTable(space, one.opposed, next),
    reservation: fillReservation(space, next),
  }))
  const finder = makeClosestFinder(space)
  const find = ({ table, reservation }) => {
    finder.load(table)
    return finder.closest(reservation).gap
  }
  const byFrontier = ({ table, reservation }) => {
    const { size, utilities } = findFrontier(space, table)
    let least = Number.POSITIVE_INFINITY
    for (let k = 0; k < size; k++) {
      let gap = Number.NEGATIVE_INFINITY
      for (let i = 0; i < one.parties; i++) gap = Math.max(gap, reservation[i] - utilities[k * one.parties + i])
      least = Math.min(least, gap)
    }
    return least
  }
  for (const instance of instances)
    if (find(instance) !== byFrontier(instance)) throw new Error('the closest outcome and the frontier disagree')
  const perCall = (work, batches) => {
    const times = []
    for (let batch = 0; batch < batches; batch++) {
      const begin = performance.now()
      for (const instance of instances) work(instance)
      times.push(((performance.now() - begin) * 1000) / instances.length)
    }
    return median(times)
  }
  const us = perCall(find, smoke ? 1 : 100)
  const frontierUs = perCall(byFrontier, smoke ? 1 : 3)
  const begin = performance.now()
  enumerate(space, instances[0])
  return { us, frontierUs, enumerationUs: (performance.now() - begin) * 1000 }
}

const enumerate = (space, { table, reservation }) => {
  const digits = new Int32Array(space.sizes.length)
  const utilities = new Float64Array(space.parties)
  let least = Number.POSITIVE_INFINITY
  for (;;) {
    if (isFeasible(space, digits)) {
      evaluateInto(space, table, digits, utilities)
      let gap = Number.NEGATIVE_INFINITY
      for (let i = 0; i < space.parties; i++) gap = Math.max(gap, reservation[i] - utilities[i])
      least = Math.min(least, gap)
    }
    let j = digits.length - 1
    while (j >= 0 && digits[j] === space.sizes[j] - 1) digits[j--] = 0
    if (j < 0) return least
    digits[j]++
  }
}

export const MEASURES = {
  frontier: timeFrontier,
  large: timeLarge,
  vectors: timeVectors,
  statistics: timeStatistics,
  closest: timeClosest,
}
