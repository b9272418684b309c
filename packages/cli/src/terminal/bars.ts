const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']
const SPARKS = '▁▂▃▄▅▆▇█'

/** A horizontal bar of a value between 0 and `most`, in eighths of a character. */
export const bar = (value: number, most: number, width: number): string => {
  const eighths = most > 0 ? Math.round((Math.abs(value) / most) * width * 8) : 0
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]
}

/** One character a value, low to high. */
export const sparkline = (values: readonly number[]): string => {
  const low = Math.min(...values)
  const high = Math.max(...values)
  return values
    .map((value) => SPARKS[high > low ? Math.round(((value - low) / (high - low)) * (SPARKS.length - 1)) : 0])
    .join('')
}
