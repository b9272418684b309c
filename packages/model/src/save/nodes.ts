import {
  type Alias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Path } from '../problem/path.js'
import { isOtherThanText } from './render-text.js'
import type { Style } from './render-value.js'

export type MapNode = YAMLMap.Parsed
export type SeqNode = YAMLSeq.Parsed
export type MapPair = Pair<ParsedNode, ParsedNode | null>

/** A node in its surroundings. */
export type Spot = {
  readonly node: ParsedNode | null
  /** The map or list that it stands in; undefined at the top. */
  readonly parent: MapNode | SeqNode | undefined
  readonly pair: MapPair | undefined
  readonly index: number
  /** Somewhere further up there are brackets. */
  readonly inFlow: boolean
  /** The spot of the parent. */
  readonly up: Spot | undefined
}

/** The spot at a path; undefined where the path leads to nothing, or through an alias. */
export function spotAt(root: ParsedNode | null, path: Path): Spot | undefined {
  let spot: Spot = { node: root, parent: undefined, pair: undefined, index: 0, inFlow: false, up: undefined }
  for (const step of path) {
    const parent: ParsedNode | null = spot.node
    const inFlow: boolean = spot.inFlow || (isCollection(parent) && parent.flow === true)
    if (isMap(parent)) {
      const pairs = parent.items as MapPair[]
      const index = pairs.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))
      if (index < 0) return undefined
      const pair = pairs[index]!
      spot = { node: pair.value, parent: parent as MapNode, pair, index, inFlow, up: spot }
    } else if (isSeq(parent)) {
      const index = Number(step)
      if (!(index < parent.items.length)) return undefined
      spot = {
        node: parent.items[index] as ParsedNode,
        parent: parent as SeqNode,
        pair: undefined,
        index,
        inFlow,
        up: spot,
      }
    } else return undefined
  }
  return spot
}

/** Where a node's own text ends, without the comments and line breaks behind it. */
export function contentEnd(node: ParsedNode | Alias): number {
  if (!isCollection(node) || node.flow === true) return node.range![1]
  const last = node.items.at(-1)
  if (last === undefined) return node.range![1]
  return isMap(node) ? pairEnd(last as unknown as MapPair) : contentEnd(last as ParsedNode)
}

/** Where a pair's own text ends. */
export function pairEnd(pair: MapPair): number {
  return pair.value === null ? pair.key.range[1] : contentEnd(pair.value)
}

/** Whether a node is a map or list without brackets. */
export function isBlockCollection(node: ParsedNode | null): node is MapNode | SeqNode {
  return isCollection(node) && node.flow !== true
}

/** The offset of the first character of the line that an offset is on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** The offset of the line break (or of the end of the text) behind an offset. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset)
  if (feed < 0) return text.length
  return text[feed - 1] === '\r' && feed > offset ? feed - 1 : feed
}

/** The offset behind a line break at an offset. */
export function behindBreak(text: string, offset: number): number {
  if (text.startsWith('\r\n', offset)) return offset + 2
  return text[offset] === '\n' ? offset + 1 : offset
}

/** As many spaces as stand left of an offset on its line, whatever else is there. */
export function indentAt(text: string, offset: number): string {
  return ' '.repeat(offset - lineStart(text, offset))
}

/** Whether nothing but blanks stands left of an offset on its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset))
}

/** The looks that new text takes over from its surroundings. */
export function styleAt(text: string, spot: Spot): Style {
  const json = isJsonLike(spot.node) || isJsonLike(spot.parent ?? null)
  const node = spot.node
  const kept = isScalar(node) && typeof node.value === 'string' && !hasNeededQuotes(node) ? node.type : undefined
  const quoting = json || kept === 'QUOTE_DOUBLE' ? 'double' : kept === 'QUOTE_SINGLE' ? 'single' : 'plain'
  return {
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    quoting,
    json,
    mapPad: padOf(text, spot, '{') ?? (json ? '' : ' '),
    listPad: padOf(text, spot, '[') ?? '',
  }
}

/** A text in single quotes without which it would be something else: they are no choice of whoever wrote it. */
export function hasNeededQuotes(node: ParsedNode | null): boolean {
  return isScalar(node) && node.type === 'QUOTE_SINGLE' && isOtherThanText(String(node.value))
}

/** A map in brackets whose keys are in double quotes. */
function isJsonLike(node: ParsedNode | null): boolean {
  if (!isMap(node) || node.flow !== true) return false
  const key = (node.items[0] as MapPair | undefined)?.key
  return isScalar(key) && key.type === 'QUOTE_DOUBLE'
}

function padOf(text: string, spot: Spot, bracket: '{' | '['): string | undefined {
  for (let at: Spot | undefined = spot; at !== undefined; at = at.up) {
    const node: ParsedNode | null = at.node
    if (!isCollection(node) || node.flow !== true || node.items.length === 0) continue
    const start = node.range![0]
    if (text[start] !== bracket) continue
    return text[start + 1] === ' ' ? ' ' : ''
  }
  return undefined
}
