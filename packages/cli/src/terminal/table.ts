import { printedWidth, wrap } from './layout.js'
import type { Format, Style } from './style.js'

/** A text, or one in a style. */
export type Cell = string | { readonly text: string; readonly format: Format }

export type TableOptions = {
  /** Columns that are aligned to the right. */
  readonly right?: readonly number[]
  /** Columns that may be wrapped where the table would be wider than `columns`. */
  readonly wrap?: readonly number[]
  readonly columns?: number
  readonly indent?: number
  readonly style?: Style
}

const GAP = '  '
/** A wrapped column keeps at least this width. */
const LEAST_WIDTH = 12

/** Columns padded to their widest cell, wrapped where they must be. Lines carry no trailing spaces. */
export const table = (rows: readonly (readonly Cell[])[], options: TableOptions = {}): string => {
  const { right = [], columns = Number.POSITIVE_INFINITY, indent = 0, style = (_, text) => text } = options
  const count = Math.max(0, ...rows.map((row) => row.length))
  const columnOf = (k: number) => rows.map((row) => row[k] ?? '')
  const widths = Array.from({ length: count }, (_, k) => widthOf(columnOf(k)))
  const available = columns - indent - GAP.length * (count - 1)
  const flexible = options.wrap ?? []
  const excess = () => widths.reduce((sum, width) => sum + width, 0) - available
  // First the heads of columns of numbers give way, then the widest texts.
  for (const k of flexible.filter((k) => right.includes(k) && k < count)) {
    const least = Math.max(LEAST_WIDTH, widthOf(columnOf(k).filter(isPlain)))
    widths[k] = Math.max(Math.min(least, widths[k]!), widths[k]! - Math.max(0, excess()))
  }
  shrink(widths, flexible, excess())
  return rows.flatMap((row) => linesOf(row, widths, right, indent, style)).join('\n')
}

const isPlain = (cell: Cell): boolean => typeof cell === 'string'

const widthOf = (cells: readonly Cell[]): number => Math.max(0, ...cells.map((cell) => printedWidth(textOf(cell))))

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

/** Takes so much width from the widest of the columns that may be wrapped. */
const shrink = (widths: number[], flexible: readonly number[], excess: number): void => {
  for (let rest = excess; rest > 0; rest--) {
    const widest = flexible.reduce((best, k) => ((widths[k] ?? 0) > (widths[best] ?? 0) ? k : best), flexible[0] ?? -1)
    if ((widths[widest] ?? 0) <= LEAST_WIDTH) return
    widths[widest]!--
  }
}

const linesOf = (
  row: readonly Cell[],
  widths: readonly number[],
  right: readonly number[],
  indent: number,
  style: Style,
): string[] => {
  const cells = widths.map((width, k) => wrap(textOf(row[k] ?? ''), width))
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const texts = cells.map((lines, k) => {
      const text = lines[line] ?? ''
      const pad = ' '.repeat(widths[k]! - printedWidth(text))
      const cell = row[k] ?? ''
      const styled = typeof cell === 'string' || text === '' ? text : style(cell.format, text)
      return right.includes(k) ? pad + styled : styled + pad
    })
    return (' '.repeat(indent) + texts.join(GAP)).trimEnd()
  })
}
