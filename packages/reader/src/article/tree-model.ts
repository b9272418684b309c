/**
 * Boosted trees, kept so that a row of numbers is looked at feature by feature: for each question of a tree that the row
 * answers with "more", the leaves on the other side are crossed out, and the first leaf left is the one it falls into.
 *
 * @source Lucchese et al. 2015, QuickScorer: a fast algorithm to rank documents with additive ensembles of regression trees
 */
export type TreeModel = {
  /** Names of the features that trees ask about. */
  readonly names: readonly string[]
  readonly trees: number
  /** The questions by feature: those about feature f from `from[f]` up to `from[f + 1]`, ascending by `most`. */
  readonly from: Int32Array
  /** What the feature may have at most for the first branch to go on. */
  readonly most: Float64Array
  readonly tree: Int32Array
  /** Leaves of the tree that are left where the feature has more, a bit each. */
  readonly left: Int32Array
  /** Worth of the leaves, `LEAVES_LIMIT` a tree. */
  readonly worth: Float64Array
}

/** A tree has no more leaves than an integer has bits. */
export const LEAVES_LIMIT = 16

/** Log-odds: the sum of the leaves that a row of numbers, in the order of the model's names, falls into. */
export function logOdds(model: TreeModel, row: Float64Array): number {
  const { trees, from, most, tree, left, worth } = model
  const leaves = new Int32Array(trees).fill(-1)
  for (let f = 0; f < row.length; f++) {
    const own = row[f]!
    const end = from[f + 1]!
    for (let k = from[f]!; k < end && own > most[k]!; k++) leaves[tree[k]!]! &= left[k]!
  }
  let sum = 0
  for (let t = 0; t < trees; t++) {
    const open = leaves[t]!
    sum += worth[t * LEAVES_LIMIT + 31 - Math.clz32(open & -open)]!
  }
  return sum
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

type Question = { readonly feature: number; readonly most: number; readonly tree: number; left: number }

/**
 * Reads trees as `bench/train-reader.mjs` writes them. The first line names the features, the rest are nodes from the
 * root on, first branch first: `12<3.5` asks whether feature 12 is at most 3.5, `-31` is a leaf worth -0.031.
 */
export function readTrees(text: string): TreeModel {
  const [head, ...rest] = text.trim().split('\n')
  const names = head!.split(' ')
  const questions: Question[] = []
  const worth: number[] = []
  // Questions of which the first branch is read, and those of which the second is.
  const open: { readonly question: Question; second: boolean }[] = []
  let trees = 0
  let leaf = 0
  for (const token of rest.join(' ').split(' ')) {
    const sign = token.indexOf('<')
    if (sign >= 0) {
      const question = {
        feature: Number(token.slice(0, sign)),
        most: Number(token.slice(sign + 1)),
        tree: trees,
        left: -1,
      }
      questions.push(question)
      open.push({ question, second: false })
      continue
    }
    if (leaf === LEAVES_LIMIT) throw new RangeError(`too many leaves: more than ${LEAVES_LIMIT} in tree ${trees}`)
    worth[trees * LEAVES_LIMIT + leaf] = Number(token) / LEAF_UNIT
    for (const { question, second } of open) if (!second) question.left &= ~(1 << leaf)
    leaf++
    while (open.at(-1)?.second) open.pop()
    const innermost = open.at(-1)
    if (innermost !== undefined) innermost.second = true
    else {
      trees++
      leaf = 0
    }
  }
  questions.sort((a, b) => a.feature - b.feature || a.most - b.most)
  const from = new Int32Array(names.length + 1)
  for (const { feature } of questions) from[feature + 1]!++
  for (let f = 0; f < names.length; f++) from[f + 1]! += from[f]!
  return {
    names,
    trees,
    from,
    most: Float64Array.from(questions, ({ most }) => most),
    tree: Int32Array.from(questions, ({ tree }) => tree),
    left: Int32Array.from(questions, ({ left }) => left),
    worth: Float64Array.from({ length: trees * LEAVES_LIMIT }, (_, k) => worth[k] ?? 0),
  }
}

export const LEAF_UNIT = 1000
