import type { CST } from 'yaml'
import {
  behindBreak,
  contentEnd,
  isBlockCollection,
  isFirstOnLine,
  lineEnd,
  lineStart,
  type MapPair,
  pairEnd,
  type Spot,
} from './nodes.js'
import { setNode } from './set-node.js'
import type { Splice } from './splice.js'

/** Takes out what stands at a spot: the pair or the list item. Its own line goes with it, comments above stay. */
export function removeNode(text: string, spot: Spot): Splice[] | undefined {
  const parent = spot.parent
  if (parent === undefined) return undefined
  const start = spot.pair === undefined ? startOfItem(spot) : spot.pair.key.range[0]
  const end = spot.pair === undefined ? contentEnd(spot.node!) : pairEnd(spot.pair)
  if (!isBlockCollection(parent)) return removeFromBrackets(text, spot, start, end)
  if (parent.items.length === 1) return spot.up === undefined ? undefined : setNode(text, spot.up, spot.pair ? {} : [])

  if (!isFirstOnLine(text, start)) {
    const next = nextStart(spot)
    return next === undefined ? undefined : [{ start, end: next, text: '' }]
  }
  const lineOfStart = lineStart(text, start)
  if (text[end - 1] === '\n') return [{ start: lineOfStart, end, text: '' }]
  const endOfLine = lineEnd(text, end)
  if (endOfLine < text.length) return [{ start: lineOfStart, end: behindBreak(text, endOfLine), text: '' }]
  return [{ start: lineOfStart === 0 ? 0 : lineEnd(text, lineStart(text, lineOfStart - 1)), end: endOfLine, text: '' }]
}

function removeFromBrackets(text: string, spot: Spot, start: number, end: number): Splice[] {
  const parent = spot.parent!
  const items = (parent.srcToken as CST.FlowCollection | undefined)?.items ?? []
  if (parent.items.length === 1) {
    const [from, to] = parent.range
    const around = text.slice(from + 1, start) + text.slice(end, to - 1)
    if (/^[\s,]*$/.test(around)) return [{ start: from + 1, end: to - 1, text: '' }]
    const comma = commaOf(items[spot.index + 1])
    const piece = { start, end, text: '' }
    return comma === undefined ? [piece] : [piece, { start: comma, end: comma + 1, text: '' }]
  }
  if (spot.index < parent.items.length - 1) {
    const comma = commaOf(items[spot.index + 1])
    const behind = comma === undefined ? end : comma + 1
    const rest = text.slice(behind, lineEnd(text, behind))
    if (isFirstOnLine(text, start) && rest.trim() === '')
      return [{ start: lineStart(text, start), end: behindBreak(text, lineEnd(text, behind)), text: '' }]
    return [{ start, end: behind + (/^[ \t]*/.exec(rest)?.[0].length ?? 0), text: '' }]
  }
  const comma = commaOf(items[spot.index])
  const before = text.slice(0, start).trimEnd().length
  if (comma === undefined) return [{ start: before, end, text: '' }]
  if (before === comma + 1) return [{ start: comma, end, text: '' }]
  return [
    { start: comma, end: comma + 1, text: '' },
    { start: lineStart(text, start) > before ? before : start, end, text: '' },
  ]
}

/** The offset of the dash of a list item, or of the item itself inside brackets. */
function startOfItem(spot: Spot): number {
  const item = (spot.parent!.srcToken as CST.BlockSequence | CST.FlowCollection | undefined)?.items[spot.index]
  const dash = item?.start.find((token) => token.type === 'seq-item-ind')
  return dash?.offset ?? spot.node!.range[0]
}

/** Where the entry behind that at a spot begins. */
function nextStart(spot: Spot): number | undefined {
  const next = spot.parent!.items[spot.index + 1]
  if (next === undefined) return undefined
  if (spot.pair !== undefined) return (next as unknown as MapPair).key.range[0]
  return startOfItem({ ...spot, index: spot.index + 1, node: next as never })
}

function commaOf(item: CST.CollectionItem | undefined): number | undefined {
  return item?.start.find((token) => token.type === 'comma')?.offset
}
