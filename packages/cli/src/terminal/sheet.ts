import type { Io } from './io.js'
import { paragraph } from './layout.js'
import { makeStyle, type Style } from './style.js'
import { type Cell, type TableOptions, table } from './table.js'

/** What a part of an answer is written on: a style, and how wide it may be. */
export type Sheet = {
  readonly style: Style
  readonly columns: number
  /** A section's title in bold, with a note on what its numbers are. */
  title(text: string, note?: string): string
  /** A wrapped paragraph, indented under a title. */
  line(text: string, indent?: number): string
  table(rows: readonly (readonly Cell[])[], options?: Pick<TableOptions, 'right' | 'wrap' | 'indent'>): string
  /** The cells of a table's head. */
  head(...cells: readonly string[]): Cell[]
}

export const makeSheet = ({ color, columns }: Pick<Io, 'color' | 'columns'>): Sheet => {
  const style = makeStyle(color)
  const indented = (text: string, indent = 2) => paragraph(text, columns, indent)
  return {
    style,
    columns,
    title: (text, note) => {
      if (note === undefined) return style('bold', text)
      const both = `${text}  ${note}`
      return both.length <= columns
        ? `${style('bold', text)}  ${style('dim', note)}`
        : `${style('bold', text)}\n${style('dim', indented(note))}`
    },
    line: indented,
    table: (rows, options) => table(rows, { indent: 2, columns, style, ...options }),
    head: (...cells) => cells.map((text) => ({ text, format: 'dim' })),
  }
}
