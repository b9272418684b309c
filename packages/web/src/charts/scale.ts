/** A linear map from values to places, with round ticks. */
export type Scale = {
  readonly domain: readonly [number, number]
  at(value: number): number
  readonly ticks: readonly number[]
}

/** Maps `domain` onto `range` (which may run backwards). A domain without width is widened to one. */
export const makeScale = (
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  tickCount = 5,
): Scale => {
  const top = high > low ? high : low + 1
  return {
    domain: [low, top],
    at: (value) => from + ((value - low) / (top - low)) * (to - from),
    ticks: roundTicks(low, top, tickCount),
  }
}

/** Multiples of 1, 2 or 5 times a power of ten inside [low, high], about `count` of them. */
export const roundTicks = (low: number, high: number, count: number): readonly number[] => {
  const rough = (high - low) / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? 10 * power
  const first = Math.ceil(low / step)
  const last = Math.floor(high / step)
  return Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step)
}

/** The least domain that holds all values and 0, with `pad` of its width added at each end that is not 0. */
export const domainAround = (values: readonly number[], pad = 0.06): readonly [number, number] => {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const width = high - low || 1
  return [low < 0 ? low - pad * width : 0, high > 0 ? high + pad * width : 0]
}
