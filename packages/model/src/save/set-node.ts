import { isScalar, type ParsedNode } from 'yaml'
import { contentEnd, hasNeededQuotes, indentAt, isBlockCollection, type Spot, styleAt } from './nodes.js'
import { isOtherThanText } from './render-text.js'
import { needsBlock, renderBlock, renderFlow, renderInBlock } from './render-value.js'
import type { Splice } from './splice.js'

/** Puts a value in place of what stands at a spot. */
export function setNode(text: string, spot: Spot, value: unknown): Splice[] {
  const { node, pair } = spot
  const style = styleAt(text, spot)
  const within = node === null ? undefined : withinText(text, node, value)
  if (within !== undefined) return [within]
  if (node === null)
    return [{ start: pair!.key.range[1], end: pair!.key.range[1], text: `: ${renderFlow(value, style, spot.inFlow)}` }]
  if (spot.inFlow) return [inPlace(text, node.range[0], node.range[1], renderFlow(value, style, true))]

  const parentIndent = pair === undefined ? '' : indentAt(text, pair.key.range[0])
  const ownIndent = indentAt(text, node.range[0])
  const wasBlock = isBlockCollection(node)
  const end = wasBlock ? contentEnd(node) : isBlockScalar(node) ? trimmedEnd(text, node.range[1]) : node.range[1]

  if (needsBlock(value, style)) {
    if (wasBlock || pair === undefined)
      return [{ start: node.range[0], end, text: renderBlock(value, ownIndent, style) }]
    const start = behindColon(text, spot)
    const indent = `${parentIndent}  `
    return [{ start, end, text: style.newline + indent + renderBlock(value, indent, style) }]
  }
  const indent = pair === undefined ? ownIndent : `${parentIndent}  `
  const rendered = renderInBlock(value, indent, style)
  if (wasBlock && pair !== undefined) {
    const colon = behindColon(text, spot)
    const isClear = text.slice(colon, node.range[0]).trim() === ''
    if (isClear) return [{ start: colon, end, text: ` ${rendered}` }]
  }
  return [inPlace(text, node.range[0], end, rendered)]
}

/** Where the value was empty, `key:` still needs its blank. */
function inPlace(text: string, start: number, end: number, rendered: string): Splice {
  const glued = start === end && start > 0 && /[:\-,]/.test(text[start - 1]!)
  return { start, end, text: glued ? ` ${rendered}` : rendered }
}

/** The offset right behind the colon of the pair at a spot. */
function behindColon(text: string, spot: Spot): number {
  const separators = spot.pair!.srcToken?.sep ?? []
  const colon = separators.find((token) => token.type === 'map-value-ind')
  return colon === undefined ? text.indexOf(':', spot.pair!.key.range[1]) + 1 : colon.offset + 1
}

function isBlockScalar(node: Spot['node']): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
}

/** A block scalar ends behind its last line break, which the new text leaves where it is. */
function trimmedEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && (text[at - 1] === '\n' || text[at - 1] === '\r')) at--
  return at
}

/** A text of which only names change keeps its quotes, unless only the former name needed them, or its having none. */
export function withinText(text: string, node: ParsedNode, value: unknown): Splice | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || typeof value !== 'string') return undefined
  const [start, end] = node.range
  const quotes =
    node.type === 'PLAIN' ? 0 : node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? 1 : undefined
  const was = node.value
  if (quotes === undefined || hasNeededQuotes(node) || text.slice(start + quotes, end - quotes) !== was)
    return undefined
  const shorter = Math.min(was.length, value.length)
  let head = 0
  while (head < shorter && was[head] === value[head]) head++
  let tail = 0
  while (tail < shorter - head && was.at(-1 - tail) === value.at(-1 - tail)) tail++
  const middle = value.slice(head, value.length - tail)
  const isSafe = /^[A-Za-z0-9_.() -]*$/.test(middle) && /^[A-Za-z0-9_(](.*[A-Za-z0-9_)])?$/.test(value)
  if (!isSafe || (quotes === 0 && isOtherThanText(value))) return undefined
  return { start: start + quotes + head, end: end - quotes - tail, text: middle }
}
