import { isMap } from 'yaml'
import {
  contentEnd,
  indentAt,
  isBlockCollection,
  isFirstOnLine,
  lineEnd,
  lineStart,
  type MapNode,
  type MapPair,
  pairEnd,
  type SeqNode,
  type Spot,
  styleAt,
} from './nodes.js'
import {
  needsBlock,
  renderBlock,
  renderFlow,
  renderInBlock,
  renderKey,
  renderPair,
  type Style,
} from './render-value.js'
import type { Splice } from './splice.js'

/** Adds an entry at the end of the map or list at a spot: `key` for a map, undefined for a list. */
export function addNode(text: string, spot: Spot, key: string | undefined, value: unknown): Splice[] {
  const node = spot.node as MapNode | SeqNode
  const style = styleAt(text, spot)
  if (!isBlockCollection(node)) return addInBrackets(text, node, key, value, style)
  const last = node.items.at(-1)!
  const end = isMap(node) ? pairEnd(last as unknown as MapPair) : contentEnd(last as never)
  const indent = indentAt(text, node.range[0])
  return [
    newLine(
      text,
      end,
      indent,
      key === undefined ? itemText(node, value, indent, style) : renderPair(key, value, indent, style),
      style,
    ),
  ]
}

/** A list item looks as the item before it: a block where that is one. */
function itemText(list: MapNode | SeqNode, value: unknown, indent: string, style: Style): string {
  const inner = `${indent}  `
  const isLikeLast = isBlockCollection(list.items.at(-1) as never) && typeof value === 'object' && value !== null
  const isBlock = needsBlock(value, style) || (isLikeLast && Object.keys(value).length > 0)
  return `- ${isBlock ? renderBlock(value, inner, style) : renderInBlock(value, inner, style)}`
}

/** A line behind the one on which an offset stands, or at the offset where that is at the start of a line. */
function newLine(text: string, end: number, indent: string, content: string, style: Style): Splice {
  if (end > 0 && text[end - 1] === '\n') return { start: end, end, text: indent + content + style.newline }
  const at = lineEnd(text, end)
  return { start: at, end: at, text: style.newline + indent + content }
}

function addInBrackets(
  text: string,
  node: MapNode | SeqNode,
  key: string | undefined,
  value: unknown,
  style: Style,
): Splice[] {
  const nested: Style = { ...style, quoting: style.json ? 'double' : 'plain' }
  const entry = (key === undefined ? '' : `${renderKey(key, style, true)}: `) + renderFlow(value, nested, true)
  const last = node.items.at(-1)
  if (last === undefined) {
    const [start, end] = node.range
    const pad = key === undefined ? style.listPad : style.mapPad
    const inner = text.slice(start + 1, end - 1)
    if (inner.trim() !== '') return [{ start: start + 1, end: start + 1, text: ` ${entry}` }]
    return [{ start: start + 1, end: end - 1, text: pad + entry + pad }]
  }
  const pair = isMap(node) ? (last as unknown as MapPair) : undefined
  const start =
    pair === undefined ? (last as unknown as { range: [number, number, number] }).range[0] : pair.key.range[0]
  const end = pair === undefined ? contentEnd(last as never) : pairEnd(pair)
  if (!isFirstOnLine(text, start) || start < lineStart(text, end)) return [{ start: end, end, text: `, ${entry}` }]

  const indent = indentAt(text, start)
  const rest = text.slice(end, lineEnd(text, end))
  const trailing = /^[ \t]*,/.exec(rest)
  const at = lineEnd(text, end)
  if (/^[ \t]*,?[ \t]*(#.*)?$/.test(rest)) {
    const line = { start: at, end: at, text: `${style.newline}${indent}${entry}${trailing === null ? '' : ','}` }
    return trailing === null ? [{ start: end, end, text: ',' }, line] : [line]
  }
  return [{ start: end, end, text: `,${style.newline}${indent}${entry}` }]
}
