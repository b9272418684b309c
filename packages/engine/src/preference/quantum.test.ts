import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BINDING_QUANTA, fromQuanta, QUANTA_PER_UNIT, toQuanta } from './quantum.js'

test('whole quanta, a halfway number upwards', () => {
  expect(QUANTA_PER_UNIT).toBe(1e12)
  expect(toQuanta(0.25)).toBe(25e10)
  expect(toQuanta(1.5e-12)).toBe(2)
  expect(toQuanta(-1.5e-12)).toBe(-1)
  expect(toQuanta(0.4e-12)).toBe(0)
  expect(toQuanta(-Infinity)).toBe(-Infinity)
})

test('decimals add up exactly, in any order, where doubles do not', () => {
  expect(0.1 + 0.2).not.toBe(0.3)
  expect(toQuanta(0.1) + toQuanta(0.2)).toBe(toQuanta(0.3))
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 30 }), (values) => {
      const quanta = values.map(toQuanta)
      const sum = (xs: number[]) => xs.reduce((a, b) => a + b, 0)
      expect(sum([...quanta].reverse())).toBe(sum(quanta))
    }),
    { numRuns: 100 },
  )
})

test('there and back changes a number by half a quantum at most', () => {
  fc.assert(
    fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (value) => {
      const quanta = toQuanta(value)
      expect(Number.isSafeInteger(quanta)).toBe(true)
      expect(toQuanta(fromQuanta(quanta))).toBe(quanta)
      expect(Math.abs(fromQuanta(quanta) - value)).toBeLessThanOrEqual(0.5001e-12 + Math.abs(value) * Number.EPSILON)
    }),
    { numRuns: 100 },
  )
})

test('a party binds within 1e-9 of the distance', () => {
  expect(fromQuanta(BINDING_QUANTA)).toBe(1e-9)
})
