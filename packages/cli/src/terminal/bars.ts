const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']
const SPARKS = '▁▂▃▄▅▆▇█'

/** A horizontal bar of a value between 0 and `most`, in eighths of a character. */
export const bar = (value: number, most: number, width: number): string => {
  const eighths = most > 0 ? Math.round((Math.abs(value) / most) * width * 8) : 0
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]
}

/** A bar from a middle line, to the left where the value is negative; `width` characters on either side. */
export const divergingBar = (value: number, most: number, width: number): string => {
  if (value >= 0) return `${' '.repeat(width)}│${bar(value, most, width)}`
  const halves = most > 0 ? Math.round((-value / most) * width * 2) : 0
  return `${((halves % 2 === 1 ? '▐' : '') + '█'.repeat(Math.floor(halves / 2))).padStart(width)}│`
}

/** One character a value, low to high; alike values stand in the middle. */
export const sparkline = (values: readonly number[]): string => {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const steps = SPARKS.length - 1
  return values
    .map((value) => SPARKS[Math.round(high > low ? ((value - low) / (high - low)) * steps : steps / 2)])
    .join('')
}
