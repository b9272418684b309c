/** How a text is written in YAML. */
export type Quoting = 'plain' | 'single' | 'double'

/** Everything that the core schema would read as something else than text. */
const NOT_TEXT = /^(~|null|true|false|[-+]?(\.\d+|\d+(\.\d*)?)(e[-+]?\d+)?|0o[0-7]+|0x[0-9a-f]+|[-+]?\.inf|\.nan)$/i

/** Text that needs no quotes wherever it stands in a block, and inside brackets. */
const PLAIN_IN_BLOCK =
  /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_ .,;()/+%'’“”…–—&!?=-]*[\p{L}\p{M}\p{N}_.,;()/+%'’“”…–—&!?=-])?$/u

/** A text on one line, plain where that is safe and wanted, otherwise in quotes. */
export function renderText(text: string, wanted: Quoting, inFlow: boolean): string {
  if (wanted === 'plain' && isPlain(text, inFlow)) return text
  if (wanted !== 'double' && isPrintable(text)) return `'${text.replaceAll("'", "''")}'`
  return JSON.stringify(text)
}

/** A text of several lines as a literal block, its lines indented; undefined where that could not hold it. */
export function renderLiteral(text: string, indent: string, newline: string): string | undefined {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text
  const lines = body.split('\n')
  const fits =
    lines.length > 1 && lines.every((line) => line.trimEnd() !== '' && isPrintable(line)) && !/^\s/.test(text)
  if (!fits) return undefined
  return [text.endsWith('\n') ? '|' : '|-', ...lines.map((line) => indent + line)].join(newline)
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (isOtherThanText(text) || !PLAIN_IN_BLOCK.test(text)) return false
  return !inFlow || !/[,?]/.test(text)
}

function isPrintable(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\p{Cs}]/u.test(text)
}

/** Whether a text without quotes would be read as a number, true, false or nothing. */
export function isOtherThanText(text: string): boolean {
  return NOT_TEXT.test(text)
}
