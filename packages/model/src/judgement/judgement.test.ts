import { describe, expect, it } from 'vitest'
import type { Judgement } from '../types.js'
import { pointOf, rangeOf } from './point-of.js'
import { attributionOf, scalarOf } from './scalar-of.js'
import { JUDGEMENT_WORDS, WORD_RANGES } from './word-ranges.js'

describe('judgements', () => {
  it.each<[Judgement, number, readonly [number, number]]>([
    [0.4, 0.4, [0.4, 0.4]],
    [[0.2, 0.6], 0.4, [0.2, 0.6]],
    [{ low: 0, likely: 0.1, high: 0.4 }, 0.1, [0, 0.4]],
    ['high', 0.7, [0.6, 0.8]],
    [{ is: [0, 1], by: 'a' }, 0.5, [0, 1]],
    [{ is: 'very low' }, 0.1, [0, 0.2]],
  ])('%j has a point and a range', (judgement, point, range) => {
    expect(pointOf(judgement)).toBeCloseTo(point, 12)
    expect(rangeOf(judgement)).toEqual(range)
  })

  it('come with who said so, or alone', () => {
    expect(scalarOf({ is: 'low', by: 'a', why: 'w' })).toBe('low')
    expect(attributionOf({ is: 'low', by: 'a', why: 'w' })).toEqual({ by: 'a', why: 'w' })
    expect(attributionOf({ low: 0, likely: 0, high: 1 })).toEqual({})
    expect(attributionOf(3)).toEqual({})
  })

  it('have words that cover 0 to 1 without a gap', () => {
    const ends = JUDGEMENT_WORDS.map((word) => WORD_RANGES[word])
    expect(ends[0]![0]).toBe(0)
    expect(ends.at(-1)![1]).toBe(1)
    for (let i = 1; i < ends.length; i++) expect(ends[i]![0]).toBe(ends[i - 1]![1])
  })
})
