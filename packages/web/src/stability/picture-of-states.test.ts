import { movesFrom } from '@parley/engine/graph-model'
import { describe, expect, it } from 'vitest'
import { bitOf, kindOf } from './concepts.js'
import { assessed, EIGHT, modelOf, WELL } from './conflicts.fixture.js'
import { movesOut } from './drawn-moves.js'
import { chooseApart, countGroups, groupStates } from './group-states.js'
import { layersByMoves, layersBySides, OUT_OF_REACH } from './layers.js'
import { curveBetween } from './move-curve.js'
import { pathFrom } from './path-from.js'
import { CELL, placeNodes } from './place-nodes.js'

const eight = assessed(EIGHT)
const everyState = [...eight.graph.states.keys()]
const ALL = 2 ** 8 - 1

/** 2^9 states: too many to draw one by one. */
const nine = assessed(
  modelOf({
    a: { options: ['a1', 'a2', 'a3'], wants: ['b1', 'not a1', 'c1'] },
    b: { options: ['b1', 'b2', 'b3'], wants: ['a1', 'not b1', 'not c2'] },
    c: { options: ['c1', 'c2', 'c3'], wants: ['a1 and b1', 'c1 if b1', 'not c2'] },
  }),
)

describe('groups of states', () => {
  it('are the states themselves while these can be drawn', () => {
    expect(chooseApart(eight)).toBe(ALL)
    expect(groupStates(eight, ALL)).toHaveLength(144)
  })

  it('hold every state once, those alike in the options told apart together', () => {
    for (const alone of [-1, 0, 7]) {
      const groups = groupStates(nine, 0b101, alone)
      expect(groups.flatMap(({ states }) => states).sort((a, b) => a - b)).toEqual([...nine.graph.states.keys()])
      for (const { pattern, states } of groups)
        for (const s of states) expect(nine.graph.states[s]! & 0b101).toBe(pattern)
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
      expect(groups).toHaveLength(alone < 0 ? 4 : 5)
    }
  })

  it('are few where nobody has chosen, by the options that tell kinds of states apart', () => {
    const apart = chooseApart(nine)
    expect(countGroups(nine, apart)).toBeLessThanOrEqual(48)
    expect(countGroups(nine, apart)).toBeGreaterThan(8)
    for (const { states } of groupStates(nine, apart))
      expect(new Set(states.map((s) => kindOf(nine.equilibrium[s]!))).size).toBe(1)
    expect(new Set(Array.from(nine.equilibrium, kindOf)).size).toBeGreaterThan(1)
    expect(chooseApart(nine, 2)).not.toBe(0)
  })
})

describe('layers', () => {
  it('count the fewest moves', () => {
    const layers = layersByMoves(eight.graph, 0)
    for (const s of everyState) {
      const steps = [0, 1, 2].flatMap((i) => movesFrom(eight.graph, i, s)).map((t) => layers[t]!)
      expect(layers[s]).toBe(s === 0 ? 0 : Math.min(...steps) + 1)
    }
  })

  it('tell what is out of reach', () => {
    const [option] = EIGHT.options
    const once = { ...EIGHT, options: [{ ...option!, direction: 'back' as const }, ...EIGHT.options.slice(1)] }
    const { graph } = assessed(once)
    const layers = layersByMoves(graph, 0)
    expect([...layers].map((layer) => layer === OUT_OF_REACH)).toEqual(Array.from(graph.states, (n) => (n & 1) === 1))
  })

  it('by sides: equilibria on top', () => {
    const layers = layersBySides(eight, bitOf('seq'))
    for (const s of everyState) expect(layers[s] === 0).toBe((eight.equilibrium[s]! & bitOf('seq')) !== 0)
  })
})

describe('the places of nodes', () => {
  const groups = groupStates(eight, ALL, 0)
  const layers = layersByMoves(eight.graph, 0)
  it.each([280, 700, 1200])('lie in the picture, apart from each other, at %i px', (width) => {
    const placed = placeNodes(eight.graph, groups, layers, 0, width)
    const nodes = placed.layers.flatMap((layer) => layer.nodes)
    expect(nodes).toHaveLength(groups.length)
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThanOrEqual(CELL.width / 2 - 1)
      expect(x).toBeLessThanOrEqual(width - CELL.width / 2 + 1)
      expect(y).toBeLessThan(placed.height)
    }
    nodes.forEach((a, k) => {
      for (const b of nodes.slice(k + 1))
        expect(Math.abs(a.x - b.x) >= CELL.width - 1 || Math.abs(a.y - b.y) >= CELL.height - 1).toBe(true)
    })
    expect(everyState.every((s) => placed.nodeOf[s]!.states.includes(s))).toBe(true)
    expect(placed.layers.map(({ layer }) => layer)).toEqual([0, 1, 2, 3])
    expect(placeNodes(eight.graph, groups.toReversed(), layers, 0, width)).toEqual(placed)
  })
})

describe('moves drawn', () => {
  const groups = groupStates(eight, ALL)
  const layers = layersByMoves(eight.graph, 0)
  const placed = placeNodes(eight.graph, groups, layers, 0, 900)
  it('are the moves of the model, improvements told', () => {
    const drawn = movesOut(eight.graph, placed, [5], false)
    const expected = [0, 1, 2].flatMap((i) => movesFrom(eight.graph, i, 5).map((to) => `${i} ${to}`))
    expect(drawn.map(({ maker, to }) => `${maker} ${to.states[0]}`).sort()).toEqual(expected.sort())
    for (const { maker, to, improves } of drawn) {
      const { of } = eight.graph.ranks[maker]!
      expect(improves).toBe(of[to.states[0]!]! > of[5]!)
    }
    expect(movesOut(eight.graph, placed, everyState, true).every(({ improves }) => improves)).toBe(true)
  })

  it('between two groups are one line for each mover, none within a group', () => {
    const few = placeNodes(eight.graph, groupStates(eight, 1), layers, 0, 900)
    const drawn = movesOut(eight.graph, few, everyState, false)
    expect(drawn.map(({ key }) => key).sort()).toEqual(['0 1 0', '1 0 0'])
  })

  it('bend to opposite sides there and back', () => {
    const at = (x: number) => ({ x, y: 0, halfWidth: 9, halfHeight: 9 })
    expect(curveBetween(at(0), at(100), 0).middle.y).toBeGreaterThan(0)
    expect(curveBetween(at(100), at(0), 0).middle.y).toBeLessThan(0)
  })
})

describe('a path', () => {
  it('goes by improvements where they lead there, else by any moves', () => {
    const { graph } = assessed(WELL)
    expect(pathFrom(graph, 0, 0)).toBeNull()
    expect(pathFrom(graph, 0, 3)).toEqual({
      improving: true,
      steps: [
        { mover: 0, to: 1 },
        { mover: 1, to: 3 },
      ],
    })
    expect(pathFrom(graph, 3, 0)).toMatchObject({ improving: false })
    expect(pathFrom(graph, 3, 0)!.steps).toHaveLength(2)
  })
})
