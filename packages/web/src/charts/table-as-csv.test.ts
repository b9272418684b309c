import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from './table-as-csv.js'

describe('a table as CSV', () => {
  it('quotes what needs it', () => {
    expect(
      csvOf([
        ['a', 'b,c'],
        ['say "x"', 'two\nlines'],
      ]),
    ).toBe('a,"b,c"\r\n"say ""x""",two lines\r\n')
  })

  it('has numbers as other programs read them, and takes the sting out of formulas', () => {
    expect(csvOf([['−0.05', '−0.1 to −0.05', '+0.21', '-3', 'A−', '=1+1', '+cmd', '@x', '-x']])).toBe(
      "-0.05,-0.1 to -0.05,+0.21,-3,A−,'=1+1,'+cmd,'@x,'-x\r\n",
    )
  })

  it('has as many lines as rows, whatever stands in the cells', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), { maxLength: 5 }), (rows) => {
        expect(csvOf(rows).split('\r\n').length).toBe(rows.length + 1)
        expect(csvOf(rows)).not.toMatch(/(?:^|,|\r\n)"?[=@]/)
      }),
    )
  })
})
