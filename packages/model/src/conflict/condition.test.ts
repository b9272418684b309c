import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCondition } from './format-condition.js'
import type { Condition } from './graph-model.js'
import { parseCondition } from './parse-condition.js'

const NAMES = ['a', 'b-1', 'c.x', '4d']
const optionOf = (id: string) => {
  const k = NAMES.indexOf(id)
  return k < 0 ? undefined : k
}
const read = (text: string) => {
  const result = parseCondition(text, optionOf)
  return result.ok ? result.condition : result.fault.message
}
const taken = (option: number): Condition => ({ kind: 'taken', option })

describe('conditions', () => {
  it('bind NOT before AND before OR before IF before IFF', () => {
    expect(read('not a AND b-1 or c.x')).toEqual({
      kind: 'or',
      of: [{ kind: 'and', of: [{ kind: 'not', of: taken(0) }, taken(1)] }, taken(2)],
    })
    expect(read('a if b-1 or c.x')).toEqual({
      kind: 'if',
      holds: taken(0),
      when: { kind: 'or', of: [taken(1), taken(2)] },
    })
    expect(read('a iff b-1 if c.x')).toEqual({
      kind: 'iff',
      of: [taken(0), { kind: 'if', holds: taken(1), when: taken(2) }],
    })
    expect(read('not not (a)')).toEqual({ kind: 'not', of: { kind: 'not', of: taken(0) } })
  })

  it.each([
    ['', 'unfinished condition: something is missing at its end'],
    ['a and', 'unfinished condition: something is missing at its end'],
    ['a b-1', 'stray word: b-1'],
    ['a & b-1', 'stray word: &'],
    ['or a', 'stray word: or'],
    ['(a', 'unclosed bracket: ( without )'],
    ['a)', 'stray word: )'],
    ['a and z', 'unknown option: z'],
    ['a if b-1 if c.x', 'ambiguous condition: a second IF'],
    ['a iff b-1 iff c.x', 'ambiguous condition: a second IFF'],
    [`${'('.repeat(60)}a`, 'deep condition: more than 50 brackets'],
  ])('refuse %s', (text, message) => {
    expect(read(text)).toBe(message)
  })

  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      fc.nat(3).map(taken),
      tie('condition').map((of): Condition => ({ kind: 'not', of })),
      fc
        .tuple(
          fc.constantFrom('and' as const, 'or' as const),
          fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
        )
        .map(([kind, of]): Condition => ({ kind, of })),
      fc.tuple(tie('condition'), tie('condition')).map(([holds, when]): Condition => ({ kind: 'if', holds, when })),
      fc.tuple(tie('condition'), tie('condition')).map((of): Condition => ({ kind: 'iff', of })),
    ),
  }))

  it('read what was written', () => {
    fc.assert(
      fc.property(condition, (c) => {
        expect(read(formatCondition(c, (k) => NAMES[k]!))).toEqual(c)
      }),
      { numRuns: 200 },
    )
  })
})
