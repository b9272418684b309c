/** Columns padded to their widest cell; numbers right-aligned. Lines carry no trailing spaces. */
export const table = (rows: readonly (readonly string[])[], rightAligned: readonly number[] = []): string => {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, k) => Math.max(...rows.map((row) => width(row[k] ?? ''))))
  return rows
    .map((row) =>
      row
        .map((cell, k) => {
          const pad = ' '.repeat(widths[k]! - width(cell))
          return rightAligned.includes(k) ? pad + cell : cell + pad
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal styles are control characters.
const STYLES = /\u001b\[[0-9;]*m/g

/** Printed width: styles take none. */
const width = (text: string): number => [...text.replace(STYLES, '').normalize('NFC')].length
