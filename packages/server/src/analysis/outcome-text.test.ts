import { describe, expect, it } from 'vitest'
import { parseOutcome } from './outcome-text.js'

const ISSUES = [
  { name: 'fare', options: ['free', 'paid', 'paid, by card'] },
  { name: 'fare zone', options: ['1', '12', 'a=b'] },
]

const digits = (text: string, statusQuo: Int32Array | null = null) => {
  const parsed = parseOutcome(text, ISSUES, statusQuo)
  return parsed.ok ? [...parsed.value] : parsed.problems.map(({ code, message }) => `${code} ${message}`)
}

describe('a package as text', () => {
  it.each([
    ['fare=paid,fare zone=12', [1, 1]],
    ['  fare zone = a=b ,  fare = free ', [0, 2]],
    ['fare: paid, by card; fare zone: 1', [2, 0]],
    ['fare=paid, by card,fare zone=12,', [2, 1]],
  ])('%j', (text, expected) => expect(digits(text)).toEqual(expected))

  it('leaves what it does not name at the status quo', () => {
    expect(digits('', Int32Array.of(1, 2))).toEqual([1, 2])
    expect(digits('fare=free', Int32Array.of(1, 2))).toEqual([0, 2])
  })

  it.each([
    ['fare=free', ['ERR_OUTCOME_ISSUE missing issue: fare zone']],
    ['fare=free,toll=2,fare zone=1', ['ERR_OUTCOME_ISSUE unknown issue: toll=2']],
    ['fare=free,fare=paid,fare zone=1', ['ERR_OUTCOME_ISSUE repeated issue: fare']],
    [
      'fare=dear,fare zone=3',
      ['ERR_OUTCOME_OPTION unknown option: fare=dear', 'ERR_OUTCOME_OPTION unknown option: fare zone=3'],
    ],
    ['fare,fare zone=1', ['ERR_OUTCOME_ISSUE unknown issue: fare', 'ERR_OUTCOME_ISSUE missing issue: fare']],
  ])('tells what is wrong with %j', (text, problems) => expect(digits(text)).toEqual(problems))
})
