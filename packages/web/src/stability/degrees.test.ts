import { DEGREE_CONCEPTS } from '@parley/engine/graph-model'
import { describe, expect, it } from 'vitest'
import { degreeNames, extensionsOf, forAll, hasDegrees, unseenBy } from './degrees.js'

const bits = (...concepts: readonly (typeof DEGREE_CONCEPTS)[number][]) =>
  concepts.reduce((mask, concept) => mask | (1 << DEGREE_CONCEPTS.indexOf(concept)), 0)

describe('marks of strength, doubt and misperception', () => {
  it('are told by name, what asks most first', () => {
    expect(degreeNames(bits('gmr', 'nash', 'seq'))).toEqual(['Nash', 'SEQ', 'GMR'])
    expect(degreeNames(0)).toEqual([])
  })

  it('hold for all where they do for each', () => {
    const marks = [
      [bits('gmr', 'seq'), bits('gmr')],
      [bits('gmr', 'smr'), 0],
    ]
    expect([0, 1].map((state) => forAll(marks, state))).toEqual([bits('gmr'), 0])
    const unknown = { a: marks, b: marks, c: marks, d: [marks[0]!, marks[0]!] }
    const told = (maker: number | null) =>
      extensionsOf(unknown, 0, maker).map(({ extensions, names }) => `${extensions.join('')} ${names.join()}`)
    expect(told(null)).toEqual(['abc GMR', 'd SEQ,GMR'])
    expect(told(1)).toEqual(['abc SMR,GMR', 'd SEQ,GMR'])
    expect(told(0)).toEqual(['abcd SEQ,GMR'])
  })

  it('name who does not see a state', () => {
    const view = (maker: number, ...states: readonly number[]) => ({ maker, states, marks: [] })
    const perceived = { equilibrium: [], views: [view(0, 0, 1), view(2, 1)] }
    expect([0, 1, 2].map((state) => unseenBy(perceived, state))).toEqual([[2], [], [0, 2]])
    expect(hasDegrees({ strong: null, unknown: null, perceived })).toBe(true)
    expect(hasDegrees({ strong: null, unknown: null, perceived: null })).toBe(false)
  })
})
