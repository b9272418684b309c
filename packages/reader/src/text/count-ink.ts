import { unitTest } from './unit-test.js'

const isSpace = unitTest(/\s/)

/** How many units of a text are no white space. */
export function countInk(text: string): number {
  let count = 0
  for (let k = 0; k < text.length; k++) if (!isSpace(text.charCodeAt(k))) count++
  return count
}
