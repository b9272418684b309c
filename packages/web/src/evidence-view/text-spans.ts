/** A stretch of a page's text that something quotes. Offsets count UTF-16 units. */
export type TextSpan = {
  readonly start: number
  readonly end: number
  readonly kind: 'accepted' | 'suggested' | 'rejected'
  /** What quotes it. */
  readonly key: string
}

/** A stretch of text with everything that quotes all of it; empty `keys`: nothing does. */
export type Segment = {
  readonly start: number
  readonly end: number
  readonly kinds: ReadonlySet<TextSpan['kind']>
  readonly keys: readonly string[]
}

const NO_KINDS: ReadonlySet<TextSpan['kind']> = new Set()

/**
 * A text cut where a quote begins or ends, from the start to the end without a gap. Spans may overlap. Cost: spans times
 * the log of their number, plus for each segment the spans over it.
 */
export const segmentsOf = (length: number, spans: readonly TextSpan[]): readonly Segment[] => {
  const inside = spans.filter(({ start, end }) => start < end && start >= 0 && end <= length)
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const starting = new Map<number, TextSpan[]>()
  for (const span of inside) starting.set(span.start, [...(starting.get(span.start) ?? []), span])
  let open: readonly TextSpan[] = []
  return cuts.slice(0, -1).map((start, k) => {
    open = [...open.filter(({ end }) => end > start), ...(starting.get(start) ?? [])]
    const kinds = open.length === 0 ? NO_KINDS : new Set(open.map(({ kind }) => kind))
    return { start, end: cuts[k + 1]!, kinds, keys: open.map(({ key }) => key) }
  })
}
