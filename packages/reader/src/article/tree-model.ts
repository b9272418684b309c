/** Boosted trees: nodes of all trees one after the other, each tree's root at `roots`. */
export type TreeModel = {
  /** Names of the features that nodes ask about. */
  readonly names: readonly string[]
  readonly roots: Int32Array
  /** For each node which feature it asks about; -1 for a leaf. */
  readonly feature: Int16Array
  /** What the feature may have at most for the node after this one to go on; the worth of a leaf. */
  readonly value: Float64Array
  /** The node that goes on where the feature has more. */
  readonly more: Int32Array
}

/** Log-odds: the sum of the leaves that a row of numbers, in the order of the model's names, falls into. */
export function logOdds(model: TreeModel, row: Float64Array): number {
  const { roots, feature, value, more } = model
  let sum = 0
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!
    for (let asked = feature[node]!; asked >= 0; asked = feature[node]!) {
      node = row[asked]! <= value[node]! ? node + 1 : more[node]!
    }
    sum += value[node]!
  }
  return sum
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/**
 * Reads trees as `bench/train-reader.mjs` writes them. The first line names the features, the rest are nodes from the
 * root on, first branch first: `12<3.5` asks whether feature 12 is at most 3.5, `-31` is a leaf worth -0.031.
 */
export function readTrees(text: string): TreeModel {
  const [head, ...rest] = text.trim().split('\n')
  const tokens = rest.join(' ').split(' ')
  const feature = new Int16Array(tokens.length)
  const value = new Float64Array(tokens.length)
  const more = new Int32Array(tokens.length)
  const roots: number[] = []
  const open: number[] = []
  for (const [node, token] of tokens.entries()) {
    if (open.length === 0) roots.push(node)
    const sign = token.indexOf('<')
    if (sign >= 0) {
      feature[node] = Number(token.slice(0, sign))
      value[node] = Number(token.slice(sign + 1))
      open.push(node)
      continue
    }
    feature[node] = -1
    value[node] = Number(token) / LEAF_UNIT
    // A leaf ends all branches that it is the last of; the next node is the other branch of the innermost one still open.
    while (open.length > 0 && more[open.at(-1)!] !== 0) open.pop()
    if (open.length > 0) more[open.at(-1)!] = node + 1
  }
  return { names: head!.split(' '), roots: Int32Array.from(roots), feature, value, more }
}

export const LEAF_UNIT = 1000
