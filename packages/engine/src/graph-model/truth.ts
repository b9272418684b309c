import type { Condition } from '@parley/model'

/** For each option the places of a list at which it is taken, as bits: place p is bit p & 31 of word p >> 5. */
export type Columns = { readonly words: number; readonly of: readonly Uint32Array[] }

/**
 * The places at which a condition holds, as bits. Bits beyond the last place are of no meaning.
 * Cost: a pass over the words for each part of the condition.
 */
export const placesWhere = (condition: Condition, columns: Columns): Uint32Array => {
  switch (condition.kind) {
    case 'taken':
      return columns.of[condition.option].slice()
    case 'not':
      return invert(placesWhere(condition.of, columns))
    case 'and':
    case 'or': {
      const result = new Uint32Array(columns.words).fill(condition.kind === 'and' ? 0xffffffff : 0)
      for (const part of condition.of) {
        const places = placesWhere(part, columns)
        if (condition.kind === 'and') for (let w = 0; w < result.length; w++) result[w] &= places[w]
        else for (let w = 0; w < result.length; w++) result[w] |= places[w]
      }
      return result
    }
    case 'if': {
      const result = placesWhere(condition.holds, columns)
      const when = placesWhere(condition.when, columns)
      for (let w = 0; w < result.length; w++) result[w] |= ~when[w]
      return result
    }
    case 'iff': {
      const result = placesWhere(condition.of[0], columns)
      const other = placesWhere(condition.of[1], columns)
      for (let w = 0; w < result.length; w++) result[w] = ~(result[w] ^ other[w])
      return result
    }
  }
}

const invert = (places: Uint32Array): Uint32Array => {
  for (let w = 0; w < places.length; w++) places[w] = ~places[w]
  return places
}

/** Whether a bit is set. */
export const isSet = (places: Uint32Array, place: number): boolean => (places[place >>> 5] & (1 << (place & 31))) !== 0

/** The columns of a list of states, given by number. */
export const columnsOf = (options: number, numbers: Int32Array): Columns => {
  const words = (numbers.length + 31) >>> 5
  const of = Array.from({ length: options }, () => new Uint32Array(words))
  for (let o = 0; o < options; o++) {
    const column = of[o]
    for (let p = 0; p < numbers.length; p++) if ((numbers[p] >>> o) & 1) column[p >>> 5] |= 1 << (p & 31)
  }
  return { words, of }
}
