import { isMap } from '../schema/choice.js'
import { type Quoting, renderLiteral, renderText } from './render-text.js'

/** The looks of the place at which a value is written. */
export type Style = {
  readonly newline: string
  /** Quotes of texts; `double` for keys too (JSON). */
  readonly quoting: Quoting
  readonly json: boolean
  /** What stands inside the brackets of a map, and of a list. */
  readonly mapPad: string
  readonly listPad: string
}

/** A map or list longer than this on one line is written over several. */
const LONGEST_LINE = 100

/** A value on one line. */
export function renderFlow(value: unknown, style: Style, inFlow: boolean): string {
  if (typeof value === 'string') return renderText(value, style.quoting, inFlow)
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const items = value.map((item) => renderFlow(item, nested(style), true))
    return `[${style.listPad}${items.join(', ')}${style.listPad}]`
  }
  if (isMap(value)) {
    const pairs = Object.entries(value).map(
      ([key, item]) => `${renderKey(key, style, true)}: ${renderFlow(item, nested(style), true)}`,
    )
    return pairs.length === 0 ? '{}' : `{${style.mapPad}${pairs.join(', ')}${style.mapPad}}`
  }
  return String(value)
}

/** A key as its map writes keys. */
export function renderKey(key: string, style: Style, inFlow: boolean): string {
  return renderText(key, style.json ? 'double' : 'plain', inFlow)
}

/** Whether a value in a block is better written over several lines: what is long, and lists of entries, which grow. */
export function needsBlock(value: unknown, style: Style): boolean {
  return isCollection(value) && (isListOfEntries(value, style) || renderFlow(value, style, false).length > LONGEST_LINE)
}

function isListOfEntries(value: unknown, style: Style): value is readonly object[] {
  return !style.json && Array.isArray(value) && value.some((item) => isMap(item) && 'id' in item)
}

/** A map or list over several lines, the first of them without its indentation. */
export function renderBlock(value: unknown, indent: string, style: Style): string {
  const inner = `${indent}  `
  const areEntries = isListOfEntries(value, style)
  const lines = Array.isArray(value)
    ? value.map(
        (item) =>
          `- ${isCollection(item) && (areEntries || needsBlock(item, style)) ? renderBlock(item, inner, style) : renderInBlock(item, inner, style)}`,
      )
    : Object.entries(value as object).map(([key, item]) => renderPair(key, item, indent, style))
  return lines.join(style.newline + indent)
}

/** `key: value` as it stands in a block map of that indentation. */
export function renderPair(key: string, value: unknown, indent: string, style: Style): string {
  const name = renderKey(key, style, false)
  if (!needsBlock(value, style)) return `${name}: ${renderInBlock(value, `${indent}  `, style)}`
  return `${name}:${style.newline}${indent}  ${renderBlock(value, `${indent}  `, style)}`
}

/** A value that stands behind `key:` or `-` in a block; `indent` is that of any further lines. */
export function renderInBlock(value: unknown, indent: string, style: Style): string {
  const literal = typeof value === 'string' ? renderLiteral(value, indent, style.newline) : undefined
  return literal ?? renderFlow(value, style, false)
}

function isCollection(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

/** Inside a collection texts are plain where they can be, unless it is JSON. */
function nested(style: Style): Style {
  return { ...style, quoting: style.json ? 'double' : 'plain' }
}
