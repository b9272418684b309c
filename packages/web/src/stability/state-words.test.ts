import { formatCondition, parseCondition } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { stabilityEn } from '../i18n/stability-en.js'
import { changeBetween, takenBy, tellCondition } from './state-words.js'

const NAMES = ['a', 'b', 'c']
const read = (text: string) => {
  const result = parseCondition(text, (id) => (NAMES.includes(id) ? NAMES.indexOf(id) : undefined))
  if (!result.ok) throw new Error(result.fault.message)
  return result.condition
}

describe('a condition in words', () => {
  it.each(['a', 'not a', 'a and not b', '(a or b) and c', 'a if not (b and c)', 'not (a iff b)', '(a if b) or c'])(
    'has the brackets of the case file: %s',
    (text) => {
      const words = { ...stabilityEn.condition, iff: 'iff' }
      const told = tellCondition(read(text), words).map((piece) =>
        typeof piece === 'string' ? piece : NAMES[piece.option],
      )
      expect(told.join('')).toBe(formatCondition(read(text), (o) => NAMES[o]!))
    },
  )
})

describe('states', () => {
  it('are told by what is taken, moves by what changes', () => {
    expect(takenBy([0, 2, 3], 0b1101)).toEqual([0, 2, 3])
    expect(takenBy([1], 0b1101)).toEqual([])
    expect(changeBetween(4, 0b0011, 0b0110)).toEqual({ taken: [2], dropped: [0] })
  })
})
