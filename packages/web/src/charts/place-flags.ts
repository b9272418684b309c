/** A label that wants to stand above the point (x, y) of a chart. The most important comes first. */
export type Flag = { readonly x: number; readonly y: number; readonly width: number }

/** Where it stands: the edges of its text block, its lane (0 is nearest to the plot) and its side of the pole. */
export type PlacedFlag = {
  readonly index: number
  readonly left: number
  readonly right: number
  readonly lane: number
  readonly side: 'right' | 'left'
}

export type FlagSpace = { readonly from: number; readonly to: number; readonly lanes: number }

/** Between a pole and its text, and between anything and another's text. */
const INSET = 4
const GAP = 3

/**
 * Gives each flag a place so that no text covers another and no pole runs through a text: a flag's pole rises from its
 * point to its lane, its text stands to the right or left of the pole. Greedy in the order given; a flag without a free
 * place is left out. Flags: a handful, so every pair is compared.
 */
export const placeFlags = (flags: readonly Flag[], space: FlagSpace): readonly PlacedFlag[] => {
  const placed: (PlacedFlag & { x: number })[] = []
  flags.forEach(({ x, width }, index) => {
    for (let lane = 0; lane < space.lanes; lane++) {
      for (const side of ['right', 'left'] as const) {
        const left = side === 'right' ? x + INSET : x - width
        const right = side === 'right' ? x + width : x - INSET
        if (left < space.from || right > space.to) continue
        const isFree = placed.every((other) => {
          const apart = right + GAP <= other.left || other.right + GAP <= left
          if (lane === other.lane) return apart
          // The pole of the higher one passes the lane of the lower one.
          const pole = lane > other.lane ? x : other.x
          const text = lane > other.lane ? other : { left, right }
          return pole <= text.left - GAP || pole >= text.right + GAP
        })
        if (isFree) {
          placed.push({ index, left, lane, side, x, right })
          return
        }
      }
    }
  })
  return placed.map(({ index, left, right, lane, side }) => ({ index, left, right, lane, side }))
}

/** Breaks a text into lines of at most `columns` characters, at most `most` lines, with an ellipsis where it is cut. */
export const wrapText = (text: string, columns: number, most: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= columns || line === '') line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = kept[most - 1] ?? ''
  kept[most - 1] = `${last.length < columns ? last : last.slice(0, columns - 1)}…`
  return kept
}
