import { expect, it } from 'vitest'
import { cutAtNames } from './cut-at-names.js'

it('cutAtNames finds whole names, the longer first, and leaves the text as it is', () => {
  const names = ['Union', 'Union of Mills', 'Wage (base)']
  const text = 'Union of Mills met the Union; the Unions, a reunion. Wage (base): 3.'
  const pieces = cutAtNames(text, names)
  expect(pieces.filter((piece) => names.includes(piece))).toEqual(['Union of Mills', 'Union', 'Wage (base)'])
  expect(pieces.join('')).toBe(text)
  expect(cutAtNames(text, [])).toEqual([text])
})
