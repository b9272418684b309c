import { makeOutcomeSpace, makeUtilityTable } from '@parley/engine'

/** Repeatable numbers in 0..1 (mulberry32), for instances only. */
export function numbersFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Issues of equal size; with `coupled`, three terms and two red lines over two issues each. */
export function makeSpace(parties, issues, options, coupled = false) {
  const sizes = new Array(issues).fill(options)
  const pairs = (...all) => all.map((when) => ({ when }))
  const terms = pairs(
    [
      [0, 0],
      [1, 1],
    ],
    [
      [2, 1],
      [3, 2],
    ],
    [
      [4, 3],
      [5, 0],
    ],
  )
  const redLines = pairs(
    [
      [6, 0],
      [7, 3],
    ],
    [
      [1, 3],
      [2, 0],
    ],
  )
  if (!coupled) return makeOutcomeSpace(parties, sizes)
  return makeOutcomeSpace(
    parties,
    sizes,
    terms.map((term, k) => ({ ...term, party: k % parties })),
    redLines,
  )
}

/**
 * A table in quanta of 1e-12: exponential weights, scaled to sum 1, times values in 0..1. `opposed` 0: values are
 * independent; 1: the parties' orders of the options are opposite and evenly spaced. 'shared': all issues weigh the same
 * and each option shares the same sum out at random, so that no outcome dominates another; 'shared unevenly': mostly to
 * one party, so that utilities spread widely.
 */
export function fillTable(space, opposed, next) {
  const table = makeUtilityTable(space)
  if (opposed === 'shared') return shareOut(space, table, next, 1)
  if (opposed === 'shared unevenly') return shareOut(space, table, next, 3)
  const { parties, sizes, offsets } = space
  const width = offsets[sizes.length]
  for (let i = 0; i < parties; i++) {
    const weights = Array.from(sizes, () => -Math.log(1 - next()))
    const sum = weights.reduce((a, b) => a + b)
    for (let j = 0; j < sizes.length; j++)
      for (let o = 0; o < sizes[j]; o++) {
        const place = o / (sizes[j] - 1)
        const value = opposed * (i % 2 ? place : 1 - place) + (1 - opposed) * next()
        table.contributions[i * width + offsets[j] + o] = Math.round((1e12 * weights[j] * value) / sum)
      }
  }
  for (let k = 0; k < table.terms.length; k++) table.terms[k] = Math.round(1e12 * (0.4 * next() - 0.2))
  return table
}

export function fillReservation(space, next) {
  return Float64Array.from({ length: space.parties }, () => Math.round(1e12 * (0.3 + 0.4 * next())))
}

function shareOut({ parties, sizes, offsets }, table, next, power) {
  const width = offsets[sizes.length]
  const sum = Math.floor(1e12 / sizes.length)
  for (let at = 0; at < width; at++) {
    const parts = Array.from({ length: parties }, () => (-Math.log(1 - next())) ** power)
    const total = parts.reduce((a, b) => a + b)
    let rest = sum
    for (let i = 0; i < parties; i++) {
      const part = i < parties - 1 ? Math.round((sum * parts[i]) / total) : rest
      table.contributions[i * width + at] = part
      rest -= part
    }
  }
  return table
}
