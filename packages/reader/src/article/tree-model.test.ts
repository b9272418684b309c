import { describe, expect, it } from 'vitest'
import { logOdds, readTrees } from './tree-model.js'

describe('trees', () => {
  // words <= 11 ? (links <= 0.5 ? 0.1 : -0.2) : 0.3; links <= 0.2 ? -0.05 : 0.007; a leaf that is a tree
  const model = readTrees('words links\n0<11 1<.5 100 -200\n300 1<.2 -50 7\n4')

  it('are read from the root on, first branch first, over line ends', () => {
    expect(model.names).toEqual(['words', 'links'])
    expect([...model.roots]).toEqual([0, 5, 8])
  })

  it.each([
    [[11, 0.5], 0.1 + 0.007],
    [[11, 0.1], 0.1 - 0.05],
    [[11, 0.9], -0.2 + 0.007],
    [[12, 0.2], 0.3 - 0.05],
  ])('%j falls into leaves worth %f and the last', (row, worth) => {
    expect(logOdds(model, Float64Array.from(row))).toBeCloseTo(worth + 0.004, 12)
  })
})
