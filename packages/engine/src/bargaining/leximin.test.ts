import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEgalitarian } from './egalitarian.js'
import { findLeximin } from './leximin.js'
import { quanta, writtenFrontier } from './points.fixture.js'
import { findRelativeUtilitarian } from './relative-utilitarian.js'

const reservationOf = (...utilities: number[]) => Float64Array.from(utilities, quanta)

test('what is left equal by the least gain is settled by the next', () => {
  const frontier = writtenFrontier([
    [0.2, 0.9, 0.3],
    [0.2, 0.5, 0.4],
    [0.4, 0.2, 0.5],
    [0.1, 1, 1],
  ])
  expect(findEgalitarian(frontier, reservationOf(0, 0, 0))).toEqual({ kind: 'found', points: [0, 1, 2] })
  // Sorted gains: 2 3 9, 2 4 5, 2 4 5, 1 10 10; the same gains for different parties tie.
  expect(findLeximin(frontier, reservationOf(0, 0, 0))).toEqual({ kind: 'found', points: [1, 2] })
  expect(findLeximin(frontier, reservationOf(0, 0, 0.9))).toEqual({ kind: 'found', points: [3] })
  expect(findLeximin(frontier, reservationOf(0.5, 0.5, 0.5))).toEqual({ kind: 'empty', reason: 'no-agreement-zone' })
})

const points = fc.integer({ min: 1, max: 4 }).chain((parties) =>
  fc.tuple(
    fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: parties, maxLength: parties }), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: parties, maxLength: parties }),
  ),
)

test('leximin is egalitarian; no point has a better sorted list of gains', () => {
  fc.assert(
    fc.property(points, ([list, r]) => {
      const frontier = writtenFrontier(list)
      const answer = findLeximin(frontier, reservationOf(...r))
      const egalitarian = findEgalitarian(frontier, reservationOf(...r))
      if (answer.kind === 'empty' || egalitarian.kind === 'empty') {
        expect(answer).toEqual(egalitarian)
        return
      }
      for (const k of answer.points) expect(egalitarian.points).toContain(k)
      const key = (point: number[]) =>
        point
          .map((u, i) => u - r[i])
          .sort((a, b) => a - b)
          .map((g) => String(g).padStart(2, '0'))
          .join()
      const best = list
        .filter((point) => point.every((u, i) => u >= r[i]))
        .map(key)
        .sort()
        .at(-1)
      expect(answer.points).toEqual(
        list.flatMap((point, k) => (point.every((u, i) => u >= r[i]) && key(point) === best ? [k] : [])),
      )
    }),
    { numRuns: 200 },
  )
})

test('relative utilitarian: the scale of a party’s utility changes nothing; every maximiser is given', () => {
  fc.assert(
    fc.property(points, fc.nat(3), ([list, r], which) => {
      const unit = list.map((point) => point.map((u) => u / 8))
      const floor = r.map((v) => v / 8)
      const scale = (values: number[]) => values.map((v, i) => (i === which % values.length ? v / 4 + 0.5 : v))
      const answer = findRelativeUtilitarian(writtenFrontier(unit), reservationOf(...floor))
      expect(findRelativeUtilitarian(writtenFrontier(unit.map(scale)), reservationOf(...scale(floor)))).toEqual(answer)
      if (answer.kind === 'empty') return
      const rational = list.filter((point) => point.every((u, i) => u >= r[i]))
      const most = r.map((v, i) => Math.max(...rational.map((point) => point[i])) - v)
      const shares = (point: number[]) => point.reduce((sum, u, i) => sum + (most[i] > 0 ? (u - r[i]) / most[i] : 0), 0)
      const best = Math.max(...rational.map(shares))
      expect(answer.points).toEqual(
        list.flatMap((point, k) =>
          point.every((u, i) => u >= r[i]) && Math.abs(shares(point) - best) < 1e-9 ? [k] : [],
        ),
      )
    }),
    { numRuns: 200 },
  )
})
