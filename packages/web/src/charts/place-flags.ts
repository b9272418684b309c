/** A label that wants to stand above a chart, its pole at x. The most important comes first. */
export type Flag = { readonly x: number; readonly width: number }

/** Where it stands: the edges of its text block, its lane (0 is nearest to the plot) and its side of the pole. */
export type PlacedFlag = {
  readonly index: number
  readonly left: number
  readonly right: number
  readonly lane: number
  readonly side: Side
}

export type FlagSpace = { readonly from: number; readonly to: number; readonly lanes: number }

type Side = 'right' | 'left'
type Standing = PlacedFlag & { readonly x: number }

/** Between a pole and its text, and between anything and another's text. */
const INSET = 4
const GAP = 3

/**
 * Gives flags their places so that no text covers another and no pole runs through a text: a flag's pole rises from
 * the plot to its lane, its text stands to the right or left of the pole. Every choice of sides is tried, each flag
 * taking the lowest free lane; the choice that places the more important flags wins, then the one with fewer lanes.
 * A flag without a free place is left out. Cost: 2^flags × flags² × lanes; for a handful of flags.
 */
export const placeFlags = (flags: readonly Flag[], space: FlagSpace): readonly PlacedFlag[] => {
  let best: readonly Standing[] = []
  let bestScore = Number.NEGATIVE_INFINITY
  for (let sides = 0; sides < 2 ** flags.length; sides++) {
    const placed = placeOn(flags, space, (index) => ((sides >> index) & 1 ? 'left' : 'right'))
    const worth = placed.reduce((sum, { index }) => sum + 2 ** (flags.length - index), 0)
    const height = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0)
    const score = worth - height / (space.lanes + 1)
    if (score > bestScore) {
      best = placed
      bestScore = score
    }
  }
  return best.map(({ index, left, right, lane, side }) => ({ index, left, right, lane, side }))
}

const placeOn = (flags: readonly Flag[], space: FlagSpace, sideOf: (index: number) => Side): readonly Standing[] => {
  const placed: Standing[] = []
  flags.forEach(({ x, width }, index) => {
    const side = sideOf(index)
    const left = side === 'right' ? x + INSET : x - width
    const right = side === 'right' ? x + width : x - INSET
    if (left < space.from || right > space.to) return
    for (let lane = 0; lane < space.lanes; lane++) {
      const flag = { index, left, right, lane, side, x }
      if (placed.every((other) => areApart(flag, other))) {
        placed.push(flag)
        return
      }
    }
  })
  return placed
}

/** Texts of one lane stand apart; the pole of the higher flag passes the lower one's text. */
const areApart = (one: Standing, other: Standing): boolean => {
  if (one.lane === other.lane) return one.right + GAP <= other.left || other.right + GAP <= one.left
  const [high, low] = one.lane > other.lane ? [one, other] : [other, one]
  return high.x <= low.left - GAP || high.x >= low.right + GAP
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
  const shorter = last.length < columns ? last : last.replace(/\s+\S*$/, '')
  kept[most - 1] = `${shorter} …`
  return kept
}
