import { describe, expect, it } from 'vitest'
import { formatProblem } from './format-problem.js'
import { found, shorten } from './found.js'
import { nearestWord } from './nearest-word.js'

describe('the words of a problem', () => {
  it.each<[string, string[], string | undefined]>([
    ['titel', ['title', 'about'], 'title'],
    ['statusquo', ['statusQuo'], 'statusQuo'],
    ['hazrd', ['hazard', 'discount'], 'hazard'],
    ['x', ['y'], undefined],
    ['duration', ['corridor'], undefined],
    ['', ['a'], undefined],
  ])('nearest to %j', (word, candidates, expected) => {
    expect(nearestWord(word, candidates)).toBe(expected)
  })

  it('say in short what was found', () => {
    expect(
      [3, true, null, 'a\nb', [], ['x', 2], [0.8, 0.2], [1, 2, 3, 4], {}, { a: [], b: 2 }, { a: 1, b: 2 }].map(found),
    ).toEqual([
      '3',
      'true',
      'nothing',
      '"a\\nb"',
      'an empty list',
      'a list of 2',
      '[0.8, 0.2]',
      'a list of 4',
      'an empty map',
      'a map { a, b }',
      '{ a: 1, b: 2 }',
    ])
    expect(shorten('😀'.repeat(100))).not.toMatch(/\p{Cs}/u)
    expect(shorten('a'.repeat(100))).toHaveLength(60)
  })

  it('stand on one line', () => {
    const problem = { code: 'ERR_X', path: 'a', message: 'two\nlines: "x"', hint: 'one\tline' }
    expect(formatProblem(problem)).toBe('problem: ERR_X a: two lines: "x" (one line)')
  })
})
