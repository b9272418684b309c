/**
 * A table of the page as CSV (RFC 4180, CRLF): a line a row, as it is read. A cell that a spreadsheet would take for a
 * formula stands behind an apostrophe; numbers with a sign do not.
 */
export const tableAsCsv = (table: HTMLTableElement): string =>
  csvOf([...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? '')))

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(safe(cell.replace(/\s+/g, ' ').trim()))).join(',')}\r\n`).join('')

const safe = (cell: string): string => (/^[=+\-@]/.test(cell) && !/^[+-]?\d/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
