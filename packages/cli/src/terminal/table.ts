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
  const widths = Array.from({ length: count }, (_, k) => {
    const cells = rows.map((row) => row[k] ?? '')
    const widest = widthOf(cells)
    // A column of numbers is not made wide by its head.
    const isOfNumbers = right.includes(k) && options.wrap?.includes(k)
    return isOfNumbers ? Math.min(widest, Math.max(LEAST_WIDTH, widthOf(cells.filter(isPlain)))) : widest
  })
  shrink(widths, options.wrap ?? [], columns - indent - GAP.length * (count - 1))
  return rows.flatMap((row) => linesOf(row, widths, right, indent, style)).join('\n')
}

const isPlain = (cell: Cell): boolean => typeof cell === 'string'

const widthOf = (cells: readonly Cell[]): number => Math.max(0, ...cells.map((cell) => printedWidth(textOf(cell))))

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

/** Takes width from the widest of the columns that may be wrapped until all fit. */
const shrink = (widths: number[], flexible: readonly number[], available: number): void => {
  let excess = widths.reduce((sum, width) => sum + width, 0) - available
  while (excess > 0) {
    const widest = flexible.reduce((best, k) => ((widths[k] ?? 0) > (widths[best] ?? 0) ? k : best), flexible[0] ?? 0)
    if (flexible.length === 0 || (widths[widest] ?? 0) <= LEAST_WIDTH) return
    widths[widest]!--
    excess--
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
