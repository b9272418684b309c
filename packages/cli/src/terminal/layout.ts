// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal styles are control characters.
const STYLES = /\u001b\[[0-9;]*m/g
const NO_WIDTH = /[\p{M}\p{Cf}]/gu
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/gu

/** Columns that a text takes on a terminal: styles and combining marks none, East Asian letters and emoji two. */
export const printedWidth = (text: string): number => {
  const plain = text.replace(STYLES, '').normalize('NFC').replace(NO_WIDTH, '')
  return [...plain].length + (plain.match(WIDE)?.length ?? 0)
}

/** A text in lines of at most `width` columns, broken between words; a word too long for a line is broken inside. */
export const wrap = (text: string, width: number): string[] => {
  if (printedWidth(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const pieces = printedWidth(word) <= width ? [word] : piecesOf(word, width)
    pieces.forEach((piece, k) => {
      const longer = line === '' || k > 0 ? line + piece : `${line} ${piece}`
      if (line !== '' && printedWidth(longer) > width) {
        lines.push(line)
        line = piece
      } else line = longer
    })
  }
  return [...lines, line]
}

/** Parts of a long word that may stand on lines of their own: after punctuation, as in paths, else anywhere. */
const piecesOf = (word: string, width: number): string[] =>
  word
    .split(/(?<=[.,;/])/)
    .flatMap((part) => (printedWidth(part) <= width ? [part] : part.match(new RegExp(`.{1,${width}}`, 'gu'))!))

/** A text wrapped at `columns`, every line indented. */
export const paragraph = (text: string, columns: number, indent = 0): string =>
  wrap(text, Math.max(1, columns - indent))
    .map((line) => ' '.repeat(indent) + line)
    .join('\n')
