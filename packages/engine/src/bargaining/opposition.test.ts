import { describe, expect, test } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { distanceToSolution } from './distance-to-solution.js'
import { findEgalitarianHull } from './egalitarian-hull.js'
import { findNash } from './nash.js'
import { findOpposition } from './opposition.js'
import { quanta, writtenFrontier } from './points.fixture.js'
import { findUtilitarian } from './utilitarian.js'

const reservationOf = (...utilities: number[]) => Float64Array.from(utilities, quanta)

describe('opposition: distance of the frontier from what is best for each', () => {
  test('none where one outcome is best for all', () => {
    expect(findOpposition(writtenFrontier([[0.7, 1]]))).toEqual({
      distance: 0,
      points: [0],
      most: Float64Array.of(7e11, 1e12),
    })
  })

  test('a thing that one of two gets; and one that they can halve', () => {
    const all = writtenFrontier([
      [1, 0],
      [0, 1],
    ])
    expect(findOpposition(all)).toMatchObject({ distance: 1e12, points: [0, 1] })
    const halves = writtenFrontier([
      [1, 0],
      [0.5, 0.5],
      [0, 1],
    ])
    const { distance, points } = findOpposition(halves)
    expect(distance / 1e12).toBeCloseTo(Math.SQRT1_2, 12)
    expect(points).toEqual([1])
  })

  test('a frontier without points is refused', () => {
    const none = { parties: 2, size: 0, utilities: new Float64Array(0), witness: () => new Int32Array(0) }
    expect(() => findOpposition(none)).toThrow(InvariantError)
  })
})

describe('distance of an agreement from a solution', () => {
  const frontier = writtenFrontier([
    [0.9, 0.1],
    [0.6, 0.6],
    [0.2, 1],
  ])

  test('from the nearest maximiser', () => {
    const r = reservationOf(0, 0)
    const tied = findUtilitarian(frontier, r)
    expect(tied).toEqual({ kind: 'found', points: [1, 2] })
    const answer = distanceToSolution(reservationOf(0.2, 0.7), frontier, tied)
    expect(answer).toEqual({ kind: 'found', distance: 3e11, nearest: 1 })
    expect(distanceToSolution(reservationOf(0.6, 0.6), frontier, findNash(frontier, r))).toMatchObject({ distance: 0 })
  })

  test('from the expected utilities of a lottery', () => {
    const ends = writtenFrontier([
      [1, 0],
      [0, 1],
    ])
    const answer = distanceToSolution(reservationOf(0.2, 0.1), ends, findEgalitarianHull(ends, reservationOf(0, 0)))
    expect(answer).toEqual({ kind: 'found', distance: 5e11, nearest: 0 })
  })

  test('no answer, no distance', () => {
    const none = findNash(frontier, reservationOf(0.9, 0.9))
    expect(distanceToSolution(reservationOf(0.5, 0.5), frontier, none)).toEqual(none)
  })
})
