import { describe, expect, test } from 'vitest'
import { estimateInWords, percent, plain, rangeInWords, signed } from './numbers.js'

const source = 'design 13.6: no false precision'
const numbers = [
  { id: 'positive', input: 0.21, expected: '+0.21' },
  { id: 'negative, with a real minus sign', input: -0.05, expected: '−0.05' },
  { id: 'zero', input: 0, expected: '0.00' },
  { id: 'negative zero', input: -0, expected: '0.00' },
  { id: 'rounds to nothing from below', input: -0.004, expected: '0.00' },
  { id: 'rounds to nothing from above', input: 0.004, expected: '0.00' },
  { id: 'just enough', input: -0.006, expected: '−0.01' },
  { id: 'beyond one', input: 1.5, expected: '+1.50' },
]

const shares = [
  { id: 'none', input: 0, expected: '0 %' },
  { id: 'hardly any', input: 0.0001, expected: '< 1 %' },
  { id: 'below half a percent', input: 0.0049, expected: '< 1 %' },
  { id: 'one percent', input: 0.01, expected: '1 %' },
  { id: 'some', input: 0.094, expected: '9 %' },
  { id: 'half', input: 0.5, expected: '50 %' },
  { id: 'nearly all', input: 0.9999, expected: '> 99 %' },
  { id: 'ninety-nine', input: 0.99, expected: '99 %' },
  { id: 'all', input: 1, expected: '100 %' },
]

describe('numbers in words', () => {
  test.each(numbers.map((row) => ({ ...row, source, tolerance: 0 })))('$id', ({ input, expected }) => {
    expect(signed(input)).toBe(expected)
    expect(plain(input)).toBe(expected.replace('+', ''))
  })

  test.each(shares.map((row) => ({ ...row, source, tolerance: 0 })))('a share: $id', ({ input, expected }) => {
    expect(percent(input)).toBe(expected)
  })

  test('come with their range, led by the median; without samples they are called point estimates', () => {
    const quantiles = { p05: -0.1, p50: 0.2, p95: 0.34 }
    expect(rangeInWords(quantiles, signed)).toEqual({ en: '−0.10 to +0.34', vi: '−0,10 đến +0,34' })
    expect(estimateInWords({ value: 0.9, quantiles }, plain)).toEqual({
      en: '0.20 (−0.10 to 0.34)',
      vi: '0,20 (−0,10 đến 0,34)',
    })
    const none = { p05: null, p50: null, p95: null }
    expect(estimateInWords({ value: 0.9, quantiles: none }, signed)).toEqual({
      en: '+0.90 (point estimate)',
      vi: '+0,90 (ước lượng điểm)',
    })
  })
})
