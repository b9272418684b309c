import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gathered, writeJson } from './compact-json.js'

const textOf = (value: unknown): string => {
  const texts: string[] = []
  const out = gathered((text) => texts.push(text))
  writeJson(value, out.write)
  out.end()
  return texts.join('')
}

describe('compact JSON', () => {
  it('is what JSON.stringify writes, but for blanks', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(textOf(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('takes typed arrays as lists, long ones in pieces', () => {
    const numbers = Int32Array.from({ length: 250_001 }, (_, k) => k)
    expect(JSON.parse(textOf({ numbers, none: new Int32Array(0) }))).toEqual({ numbers: [...numbers], none: [] })
    expect(textOf({ a: [1, 2], b: [[3], ['x']] })).toBe('{\n  "a": [1, 2],\n  "b": [[3], ["x"]]\n}')
  })
})
