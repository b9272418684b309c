/** Weights by the name of a feature; a name that is missing weighs nothing. */
export type Weights = ReadonlyMap<string, number>

/** Log-odds: the bias, or a start of its own, and the sum of the weights of the features that are there. */
export function logOdds(weights: Weights, features: readonly string[], start = weights.get('bias') ?? 0): number {
  let sum = start
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** Reads weights as `bench/train-reader.mjs` writes them: a line a family, `size: 0 -1.2, 1 -0.8`. */
export function readWeights(text: string): Weights {
  const weights = new Map<string, number>()
  for (const line of text.split('\n')) {
    const colon = line.indexOf(': ')
    if (colon < 0) continue
    const family = line.slice(0, colon)
    for (const entry of line.slice(colon + 2).split(', ')) {
      const space = entry.lastIndexOf(' ')
      const name = space < 0 ? family : `${family} ${entry.slice(0, space)}`
      weights.set(name, Number(entry.slice(space + 1)))
    }
  }
  return weights
}
