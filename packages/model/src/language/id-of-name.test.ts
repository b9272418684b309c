import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCase } from '../parse/parse-case.js'
import { idOfName } from './id-of-name.js'

describe('idOfName', () => {
  it.each([
    ['Ceasefire talks', 'ceasefire-talks'],
    ['Bên thứ nhất, Đà Nẵng', 'ben-thu-nhat-da-nang'],
    ['  -- No. 7 --  ', 'no-7'],
    ['Ⅳ ﬁnal', 'iv-final'],
    ['حماس', ''],
    ['', ''],
    ['constructor', ''],
    [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ])('%j is %j', (name, id) => {
    expect(idOfName(name)).toBe(id)
  })

  it('is an id that a case takes, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const id = idOfName(name)
        expect(id.length).toBeLessThanOrEqual(40)
        if (id === '') return
        const text = `parley: 1\ntitle: T\nasOf: 2024-01-01\nparties: [{ id: "${id}" }, { id: another_one }]\nissues: [{ id: "${id}", options: [{ id: x }, { id: y }], statusQuo: x }]\n`
        expect(parseCase(text)).toMatchObject({ ok: true })
      }),
      { numRuns: 200 },
    )
  })
})
