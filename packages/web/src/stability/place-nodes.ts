import type { Graph } from '@parley/engine/graph-model'
import type { Group } from './group-states.js'
import { OUT_OF_REACH } from './layers.js'

/** A group with its place in the picture, in pixels: the middle of its mark. */
export type Node = Group & { readonly layer: number; readonly row: number; readonly x: number; readonly y: number }

export type Layer = {
  readonly layer: number
  readonly nodes: readonly Node[]
  /** Where its name stands. */
  readonly y: number
}

export type Placed = {
  readonly layers: readonly Layer[]
  readonly height: number
  /** By state, as a place: the node that it is drawn in. */
  readonly nodeOf: readonly Node[]
}

export const CELL = { width: 52, height: 46 } as const
const NAME_HEIGHT = 22
const LAYER_GAP = 34

/**
 * Places groups in layers, top down: each in the lowest layer of its states, what no moves reach at the bottom. In a
 * layer those stand together in which the same decision makers differ from `from`; then by pattern. What does not fit
 * beside each other goes into further rows of like length. The same input gives the same picture.
 */
export const placeNodes = (
  graph: Graph,
  groups: readonly Group[],
  layerOf: Int32Array,
  from: number,
  width: number,
): Placed => {
  const order = (layer: number) => (layer === OUT_OF_REACH ? Number.POSITIVE_INFINITY : layer)
  const byLayer = new Map<number, Group[]>()
  for (const group of groups) {
    const layer = group.states.reduce(
      (least, s) => (order(layerOf[s]!) < order(least) ? layerOf[s]! : least),
      layerOf[group.states[0]!]!,
    )
    const mates = byLayer.get(layer)
    if (mates) mates.push(group)
    else byLayer.set(layer, [group])
  }
  const start = graph.states[from]!
  const masks = graph.groups.map(({ mask }) => mask)
  /** Decision makers in whose options all states of a group differ from the start, the first as the lowest bit. */
  const differing = ({ states }: Group): number =>
    masks.reduce((sum, mask, i) => (states.every((s) => (graph.states[s]! ^ start) & mask) ? sum + 2 ** i : sum), 0)
  const perRow = Math.max(1, Math.floor(width / CELL.width))
  const nodeOf: Node[] = []
  let y = 0
  let row = 0
  const layers = [...byLayer.keys()]
    .sort((a, b) => order(a) - order(b))
    .map((layer): Layer => {
      const mates = byLayer.get(layer)!.toSorted((a, b) => differing(a) - differing(b) || a.pattern - b.pattern)
      const rows = Math.ceil(mates.length / perRow)
      const inRow = Math.ceil(mates.length / rows)
      const nameY = y + NAME_HEIGHT - 8
      y += NAME_HEIGHT
      const nodes = mates.map((group, k): Node => {
        const r = Math.floor(k / inRow)
        const size = Math.min(inRow, mates.length - r * inRow)
        const left = (width - size * CELL.width) / 2
        return {
          ...group,
          layer,
          row: row + r,
          x: Math.round(left + ((k % inRow) + 0.5) * CELL.width),
          y: Math.round(y + r * CELL.height + CELL.height / 2 - 8),
        }
      })
      for (const node of nodes) for (const s of node.states) nodeOf[s] = node
      y += rows * CELL.height + LAYER_GAP
      row += rows
      return { layer, nodes, y: nameY }
    })
  return { layers, height: Math.max(0, y - LAYER_GAP), nodeOf }
}
