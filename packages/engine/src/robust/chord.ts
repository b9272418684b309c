/** The part of a line, point + λ · direction, that is consistent. */
export type Chord = { from: number; to: number }

export const openChord = (chord: Chord): void => {
  chord.from = Number.NEGATIVE_INFINITY
  chord.to = Number.POSITIVE_INFINITY
}

/** Keeps of a chord what has slack + λ · slope >= 0. A slack that rounding made negative counts as 0. */
export const keepNonNegative = (chord: Chord, slack: number, slope: number): void => {
  const room = Math.max(0, slack)
  if (slope > 0) chord.from = Math.max(chord.from, -room / slope)
  else if (slope < 0) chord.to = Math.min(chord.to, -room / slope)
}

/** The λ of a uniform point of the chord; 0 where it has no length. */
export const pointOn = ({ from, to }: Chord, uniform: number): number =>
  Number.isFinite(from) && Number.isFinite(to) && from < to ? from + (to - from) * uniform : 0
