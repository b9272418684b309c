import { describe, expect, it } from 'vitest'
import { bar, divergingBar, sparkline } from './bars.js'
import { paragraph, printedWidth, wrap } from './layout.js'
import { apart, inDigits, isNothing } from './numbers.js'
import { makeStyle } from './style.js'
import { table } from './table.js'

describe('printedWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['đình chiến', 10],
    ['đình chiến'.normalize('NFD'), 10],
    ['停战', 4],
    ['휴전 A', 6],
    ['🕊', 1],
    ['✅', 2],
    ['\u001b[1mbold\u001b[22m', 4],
    ['a\u200db', 2],
  ])('%j: %i', (text, width) => {
    expect(printedWidth(text)).toBe(width)
  })
})

describe('wrap', () => {
  it('keeps what fits as it is, blanks included', () => {
    expect(wrap('  ██│', 5)).toEqual(['  ██│'])
  })

  it('breaks between words', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('停战 停战', 5)).toEqual(['停战', '停战'])
  })

  it('breaks a long word after punctuation, else anywhere, and loses no letter', () => {
    expect(wrap('preferences.union.values.wage', 14)).toEqual(['preferences.', 'union.values.', 'wage'])
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
    expect(wrap('x abcdefghij', 4).join('')).toBe('xabcdefghij')
  })

  it('indents a paragraph', () => {
    expect(paragraph('one two three', 9, 2)).toBe('  one two\n  three')
  })
})

describe('table', () => {
  it('aligns, and leaves no blanks at the end of lines', () => {
    const rows = [
      ['a', '1', ''],
      ['bcd', '22', 'x'],
    ]
    expect(table(rows, { right: [1] })).toBe('a     1\nbcd  22  x')
  })

  it('wraps the widest of the columns that may be wrapped', () => {
    const rows = [['a name of some length', 'and a much longer text that says what it is', '0.25']]
    const lines = table(rows, { columns: 44, wrap: [0, 1], indent: 2 }).split('\n')
    expect(Math.max(...lines.map(printedWidth))).toBeLessThanOrEqual(44)
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('0.25')
    expect(lines.length).toBeGreaterThan(1)
  })

  it('lets a head not make a column of numbers wide', () => {
    const head = ['', { text: 'short for a party with a long name', format: 'dim' as const }]
    const lastLine = (columns: number) =>
      table([head, ['x', '0.10']], { right: [1], wrap: [1], columns })
        .split('\n')
        .at(-1)
    expect(lastLine(20)).toBe('x               0.10')
    expect(lastLine(5)).toBe('x          0.10')
  })

  it('stays as wide as it must where nothing may be wrapped', () => {
    expect(table([['abcdefghijklmnop']], { columns: 4 })).toBe('abcdefghijklmnop')
  })

  it('styles every line of a cell by itself', () => {
    const text = table([[{ text: 'one two three four', format: 'dim' }]], {
      columns: 12,
      wrap: [0],
      style: makeStyle(true),
    })
    for (const line of text.split('\n')) {
      expect(line.startsWith('\u001b[2m')).toBe(true)
      expect(line.endsWith('\u001b[22m')).toBe(true)
    }
  })

  it('of nothing is nothing', () => {
    expect(table([])).toBe('')
  })
})

describe('bars', () => {
  it('are in proportion, in eighths', () => {
    expect([bar(1, 1, 4), bar(0.5, 1, 4), bar(1 / 32, 1, 4), bar(0, 1, 4), bar(0, 0, 4)]).toEqual([
      '████',
      '██',
      '▏',
      '',
      '',
    ])
  })

  it('go to either side of a line', () => {
    expect(divergingBar(1, 1, 3)).toBe('   │███')
    expect(divergingBar(-1, 1, 3)).toBe('███│')
    expect(divergingBar(-0.5, 1, 3)).toBe(' ▐█│')
    expect(divergingBar(0, 0, 3)).toBe('   │')
  })

  it('sparklines run from the lowest to the highest', () => {
    expect(sparkline([0, 1, 0.5])).toBe('▁█▅')
    expect(sparkline([2, 2])).toBe('▅▅')
    expect(sparkline([])).toBe('')
  })
})

describe('numbers', () => {
  it('have so many significant digits, written out, with a real minus sign', () => {
    expect([inDigits(0.0000123456, 3), inDigits(-12345.6, 3), inDigits(0, 3), inDigits(1, 3)]).toEqual([
      '0.0000123',
      '−12300',
      '0',
      '1',
    ])
  })

  it('side by side can be told apart', () => {
    expect(apart([0.0021, 0.00213])).toEqual(['0.0021', '0.00213'])
    expect(apart([0.5, 0.50004])).toEqual(['0.5', '0.50004'])
    expect(apart([0.5, 0.5])).toEqual(['0.5', '0.5'])
    expect(apart([0.5, 0.5 + 1e-15])).toEqual(['0.5', '0.5'])
  })

  it('are nothing where they print as 0.00', () => {
    expect([isNothing(0.0049), isNothing(-0.0049), isNothing(0.005), isNothing(-0.01)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
