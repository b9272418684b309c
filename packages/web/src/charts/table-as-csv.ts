/**
 * What a table of the page says, line by line as it is read. What is there for another way of looking is left out: what a
 * button opens, headings repeated in cells where the page is narrow.
 */
export const rowsOf = (table: HTMLTableElement): readonly (readonly string[])[] =>
  [...table.rows].map((row) =>
    [...row.cells].flatMap(({ childNodes, colSpan }) => [wordsOf(childNodes), ...Array<string>(colSpan - 1).fill('')]),
  )

const wordsOf = (nodes: Iterable<Node>): string => {
  let words = ''
  for (const node of nodes) {
    if (node instanceof Text) words += node.data
    else if (node instanceof HTMLElement && !node.matches(UNREAD)) {
      const apart = getComputedStyle(node).display.startsWith('inline') ? '' : ' '
      words += `${apart}${wordsOf(node.childNodes)}${apart}`
    }
  }
  return words
}

const UNREAD = '[data-unsaved], .cell-label'

/**
 * Lines as CSV (RFC 4180, CRLF). A number has the plain sign that other programs read; a cell that a spreadsheet would take
 * for a formula stands behind an apostrophe.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(safe(plain(cell)))).join(',')}\r\n`).join('')

const plain = (cell: string): string =>
  cell
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/−(?=\d)/g, '-')

const safe = (cell: string): string => (/^[=+\-@]/.test(cell) && !/^[+-]?\d/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
