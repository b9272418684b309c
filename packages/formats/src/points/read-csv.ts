import type { Tell, TextFile } from '../problem/problem-list.js'

/** A cell and where it begins. */
export type CsvCell = { readonly text: string; readonly at: number }

/**
 * The rows of a table with commas (RFC 4180): cells may stand in double quotes, a quote in them written twice; empty lines
 * are left out. null, and told, where a quote is not closed.
 */
export const readCsv = ({ text }: TextFile, tell: Tell): readonly (readonly CsvCell[])[] | null => {
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at <= text.length) {
    const start = at
    let cell = ''
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) {
          tell(start, 'ERR_CSV_SYNTAX', 'unclosed quote: the table ends before it', 'a double quote at its end')
          return null
        }
        if (text[at] === '"') at++
        cell += text[at]
      }
      at++
    }
    const end = text.slice(at).search(/[,\r\n]/)
    const rest = end < 0 ? text.slice(at) : text.slice(at, at + end)
    at += rest.length
    row.push({ text: (cell + rest).trim(), at: start })
    if (text[at] === ',') {
      at++
      continue
    }
    if (row.some((of) => of.text !== '')) rows.push(row)
    row = []
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
  }
  return rows
}
