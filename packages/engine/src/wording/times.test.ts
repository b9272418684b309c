import { expect, test } from 'vitest'
import { timesInWords } from './times.js'

test.each([
  [1, 'about as much as'],
  [1.5, 'about as much as'],
  [0.67, 'about as much as'],
  [4.69, 'about 4.7 times as much as'],
  [12.6, 'about 13 times as much as'],
  [0.05, 'about 5 % of what is gained by'],
  [0.0001, 'about 1 % of what is gained by'],
])('%f', (ratio, words) => {
  expect(timesInWords(ratio).en).toBe(words)
  expect(timesInWords(ratio).vi).not.toBe('')
})
