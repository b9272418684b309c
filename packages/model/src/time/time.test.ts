import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateSchema } from '../schema/words.js'
import { dayNumber, isRealDate, latestDate } from './dates.js'
import { isKnown, knownFrom, stipulationKnownFrom } from './is-known.js'
import { lastDay } from './last-day.js'

const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

describe('dates', () => {
  it('numbers days as the calendar of the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        expect(dayNumber(isoOf(day))).toBe(day)
        expect(isRealDate(isoOf(day))).toBe(true)
      }),
    )
  })

  it('knows a real day from others, as the schema does', () => {
    for (const text of ['2024-02-29', '2000-02-29', '0001-01-01', '2024-12-31'])
      expect(isRealDate(text), text).toBe(true)
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '2024-01-00',
      '2024-1-1',
      '24-01-01',
      '2024-01-01T00:00',
      '',
    ])
      expect(isRealDate(text), text).toBe(false)
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), part(13), part(32), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${month}-${day}`
        expect(isRealDate(text)).toBe(dateSchema.safeParse(text).success)
      }),
      { numRuns: 500 },
    )
  })

  it('takes the latest of some', () => {
    expect(latestDate('2024-01-02', undefined, '2023-12-31')).toBe('2024-01-02')
    expect(latestDate(undefined)).toBeUndefined()
  })
})

describe('what was known', () => {
  it('is what had happened and was known', () => {
    expect(knownFrom({ date: '2024-01-01', known: '2024-02-01' })).toBe('2024-02-01')
    expect(knownFrom({ date: '2024-03-01', known: '2024-02-01' })).toBe('2024-03-01')
    expect(isKnown({ date: '2024-01-01', known: '2024-02-01' }, '2024-01-31')).toBe(false)
    expect(isKnown({ date: '2024-01-01' }, '2024-01-01')).toBe(true)
    expect(isKnown({}, '1900-01-01')).toBe(true)
  })

  it('less exactly than to the day counts from the last day that it may be, unless it was known before', () => {
    expect(knownFrom({ date: '2024-02-10', precision: 'month' })).toBe('2024-02-29')
    expect(knownFrom({ date: '2024-02-01', precision: 'month', known: '2024-02-10' })).toBe('2024-02-10')
    expect(isKnown({ date: '2023-01-01', precision: 'year' }, '2023-12-30')).toBe(false)
    expect(lastDay('2024-08-21', 'day')).toBe('2024-08-21')
    expect(lastDay('2023-08-21', 'year')).toBe('2023-12-31')
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_890 }), (day) => {
        expect(lastDay(isoOf(day), 'week')).toBe(isoOf(day + 6))
      }),
    )
  })

  it('of a stipulation is the latest of agreement, due and known', () => {
    const agreement = { id: 't', date: '2024-01-10' }
    const stipulation = { id: 's', by: 'a', what: 'w' }
    expect(stipulationKnownFrom(agreement, stipulation)).toBe('2024-01-10')
    expect(stipulationKnownFrom(agreement, { ...stipulation, due: '2024-02-01' })).toBe('2024-02-01')
    expect(stipulationKnownFrom(agreement, { ...stipulation, due: '2024-02-01', known: '2024-01-20' })).toBe(
      '2024-02-01',
    )
    expect(stipulationKnownFrom(agreement, { ...stipulation, due: '2024-01-01', known: '2024-03-20' })).toBe(
      '2024-03-20',
    )
  })
})
