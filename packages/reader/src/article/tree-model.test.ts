import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAVES_LIMIT, logOdds, readTrees } from './tree-model.js'

describe('trees', () => {
  // words <= 11 ? (links <= 0.5 ? 0.1 : -0.2) : 0.3; links <= 0.2 ? -0.05 : 0.007; a leaf that is a tree
  const model = readTrees('words links\n0<11 1<.5 100 -200\n300 1<.2 -50 7\n4')

  it('are read from the root on, first branch first, over line ends', () => {
    expect(model.names).toEqual(['words', 'links'])
    expect(model.trees).toBe(3)
  })

  it.each([
    [[11, 0.5], 0.1 + 0.007],
    [[11, 0.1], 0.1 - 0.05],
    [[11, 0.9], -0.2 + 0.007],
    [[12, 0.2], 0.3 - 0.05],
  ])('%j falls into leaves worth %f and the last', (row, worth) => {
    expect(logOdds(model, Float64Array.from(row))).toBeCloseTo(worth + 0.004, 12)
  })

  it('with too many leaves are refused', () => {
    const chain = '0<1 1 '.repeat(LEAVES_LIMIT)
    expect(() => readTrees(`words\n${chain}1`)).toThrow('leaves')
  })

  type Tree = number | { readonly feature: number; readonly most: number; readonly less: Tree; readonly more: Tree }
  const leaf = fc.integer({ min: -900, max: 900 })
  const value = fc.integer({ min: -3, max: 3 })
  const grown = (depth: number): fc.Arbitrary<Tree> =>
    depth === 0
      ? leaf
      : fc.oneof(leaf, fc.record({ feature: fc.nat(2), most: value, less: grown(depth - 1), more: grown(depth - 1) }))
  const write = (tree: Tree): string =>
    typeof tree === 'number' ? `${tree}` : `${tree.feature}<${tree.most} ${write(tree.less)} ${write(tree.more)}`
  const climb = (tree: Tree, row: readonly number[]): number =>
    typeof tree === 'number' ? tree : climb(row[tree.feature]! <= tree.most ? tree.less : tree.more, row)

  it('say what climbing each of them says', () => {
    fc.assert(
      fc.property(fc.array(grown(4), { minLength: 1, maxLength: 6 }), fc.tuple(value, value, value), (trees, row) => {
        const sum = trees.reduce((total: number, tree) => total + climb(tree, row), 0)
        const read = readTrees(`a b c\n${trees.map(write).join('\n')}`)
        expect(logOdds(read, Float64Array.from(row))).toBeCloseTo(sum / 1000, 9)
      }),
      { numRuns: 200 },
    )
  })
})
