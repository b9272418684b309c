const GAP = '…'

/** Whether the lines shown are what was printed; `…` stands for any lines, or for any part of a line. */
export const isShown = (shown, printed) => {
  if (shown.length === 0) return printed.length === 0
  const [first, ...rest] = shown
  if (first !== GAP) return printed.length > 0 && isLine(first, printed[0]) && isShown(rest, printed.slice(1))
  return printed.some((_, k) => isShown(rest, printed.slice(k))) || isShown(rest, [])
}

const isLine = (shown, printed) => {
  const parts = shown.split(GAP).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(printed)
}

/**
 * What should be shown: all that was printed where nothing was left out, else the lines of today for those shown,
 * told by their words. null where a line is not found again.
 */
export const renewed = (shown, printed) => {
  if (!shown.includes(GAP)) return printed
  const lines = []
  let at = 0
  for (const line of shown) {
    if (line === GAP) {
      lines.push(GAP)
      continue
    }
    const found = printed.findIndex((candidate, k) => k >= at && wordsOf(candidate) === wordsOf(line))
    if (found < 0) return null
    lines.push(isLine(line, printed[found]) ? line : printed[found])
    at = found + 1
  }
  return isShown(lines, printed) ? lines : null
}

/** A line without its numbers, bars and blanks. */
const wordsOf = (line) => line.replace(/[\d\s.,%+−()▏▎▍▌▋▊▉█▐│▁▂▃▄▅▆▇]|…/gu, '')
