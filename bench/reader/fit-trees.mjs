/**
 * Boosted trees for yes or no (logistic loss, second-order steps), each grown where it gains most, on histograms.
 * Rows: `{ page, row: Float64Array, label: boolean, weight }`. Pages, not rows, are drawn for each tree, since the rows of
 * a page are much alike. The same rows give the same trees. Returns nodes in the order that `readTrees` wants.
 */
export const TREES = { trees: 220, leaves: 10, rate: 0.06, pull: 3, least: 4, columns: 0.2, pages: 0.5, bins: 48 }

/** So many trees on, of the rows that are plainly no only one in `EASY_SHARE` is drawn, for as many. */
const EASY_FROM = 25
const EASY = 0.004
const EASY_SHARE = 8
/** Rows that thresholds are read from, about. */
const EDGE_ROWS = 30_000

export const fitTrees = (names, rows, options = {}) => {
  const { trees, leaves, rate, pull, least, columns, pages, bins } = { ...TREES, ...options }
  const random = makeRandom(options.seed ?? 12345)
  const count = rows.length
  const step = Math.max(1, Math.floor(count / EDGE_ROWS))
  const some = rows.filter((_, k) => k % step === 0)
  const edges = names.map((_, f) =>
    edgesOf(
      some.map(({ row }) => row[f]),
      bins,
    ),
  )
  const binned = names.map((_, f) => Uint8Array.from(rows, ({ row }) => binOf(edges[f], row[f])))
  const mean = rows.reduce((sum, { weight }) => sum + weight, 0) / count
  const weights = Float64Array.from(rows, ({ weight }) => weight / mean)
  const labels = Uint8Array.from(rows, ({ label }) => (label ? 1 : 0))
  const odds = new Float64Array(count)
  const [slopes, curves] = [new Float64Array(count), new Float64Array(count)]
  const ids = new Map()
  for (const { page } of rows) if (!ids.has(page)) ids.set(page, ids.size)
  const pageOf = Int32Array.from(rows, ({ page }) => ids.get(page))
  const usable = names.map((_, f) => f).filter((f) => edges[f].length > 0)
  const drawn = new Int32Array(count)
  const fitted = []
  for (let t = 0; t < trees; t++) {
    const isDrawn = Array.from(ids, () => random() < pages)
    let size = 0
    for (let k = 0; k < count; k++) {
      const p = 1 / (1 + Math.exp(-odds[k]))
      slopes[k] = weights[k] * (p - labels[k])
      curves[k] = weights[k] * p * (1 - p)
      if (!isDrawn[pageOf[k]]) continue
      if (t > EASY_FROM && labels[k] === 0 && p < EASY) {
        if ((Math.imul(k, SCATTER) >>> 8) % EASY_SHARE !== t % EASY_SHARE) continue
        slopes[k] *= EASY_SHARE
        curves[k] *= EASY_SHARE
      }
      drawn[size++] = k
    }
    const asked = usable.filter(() => random() < columns)
    const data = { binned, edges, slopes, curves, leaves, rate, pull, least, asked }
    const tree = growTree(drawn.slice(0, size), data)
    for (let k = 0; k < count; k++) odds[k] += worthOf(tree, binned, k)
    fitted.push(tree)
  }
  return { names, trees: fitted }
}

/** Spreads row numbers, whatever their order (Knuth's multiplier). */
const SCATTER = 2654435761

const makeRandom = (seed) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** At most so many thresholds, about as many rows between any two of them, rounded before they are used. */
const edgesOf = (values, bins) => {
  const sorted = Float64Array.from(values).sort()
  const distinct = new Set()
  for (let j = 1; j < bins * 4; j++) {
    if (distinct.size >= bins) break
    distinct.add(Number(sorted[Math.floor((j * sorted.length) / (bins * 4))].toPrecision(3)))
  }
  const all = [...distinct].sort((a, b) => a - b)
  const thinned = all.length <= bins ? all : all.filter((_, j) => j % Math.ceil(all.length / bins) === 0)
  return thinned.filter((edge) => edge < sorted[sorted.length - 1])
}

const binOf = (edges, value) => {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= edges[middle]) high = middle
    else low = middle + 1
  }
  return low
}

const growTree = (rows, data) => {
  const root = leafOf(rows, data)
  root.sums = sumUp(rows, data)
  const open = [findSplit(root, data)]
  for (let leaves = 1; leaves < data.leaves; leaves++) {
    let best = open[0]
    for (const leaf of open) if (leaf.gain > best.gain) best = leaf
    if (best === undefined || best.gain <= 0) break
    open.splice(open.indexOf(best), 1)
    const { feature, bin } = best
    const column = data.binned[feature]
    best.less = leafOf(
      best.rows.filter((k) => column[k] <= bin),
      data,
    )
    best.more = leafOf(
      best.rows.filter((k) => column[k] > bin),
      data,
    )
    best.value = data.edges[feature][bin]
    const [few, many] = best.less.rows.length <= best.more.rows.length ? [best.less, best.more] : [best.more, best.less]
    few.sums = sumUp(few.rows, data)
    many.sums = best.sums
    for (let j = 0; j < many.sums.length; j++) many.sums[j] -= few.sums[j]
    open.push(findSplit(best.less, data), findSplit(best.more, data))
  }
  return root
}

const leafOf = (rows, { slopes, curves, rate, pull }) => {
  let [slope, curve] = [0, 0]
  for (const k of rows) {
    slope += slopes[k]
    curve += curves[k]
  }
  return { rows, slope, curve, worth: Math.round((1000 * rate * -slope) / (curve + pull)) / 1000, gain: 0 }
}

/** Slope and curve of rows by the bins of each feature that is asked about, one after the other. */
const sumUp = (rows, { binned, edges, slopes, curves, asked }) => {
  const sums = new Float32Array(2 * asked.reduce((size, f) => size + edges[f].length + 1, 0))
  const own = new Float32Array(2 * rows.length)
  for (let j = 0; j < rows.length; j++) {
    own[2 * j] = slopes[rows[j]]
    own[2 * j + 1] = curves[rows[j]]
  }
  let from = 0
  for (const f of asked) {
    const column = binned[f]
    for (let j = 0; j < rows.length; j++) {
      const at = from + 2 * column[rows[j]]
      sums[at] += own[2 * j]
      sums[at + 1] += own[2 * j + 1]
    }
    from += 2 * (edges[f].length + 1)
  }
  return sums
}

/** The leaf with the question that gains most, if one gains. */
const findSplit = (leaf, { edges, pull, least, asked }) => {
  const { sums } = leaf
  const own = (leaf.slope * leaf.slope) / (leaf.curve + pull)
  let from = 0
  for (const f of asked) {
    let [slope, curve] = [0, 0]
    for (let bin = 0; bin < edges[f].length; bin++) {
      slope += sums[from + 2 * bin]
      curve += sums[from + 2 * bin + 1]
      const [slope1, curve1] = [leaf.slope - slope, leaf.curve - curve]
      if (curve < least || curve1 < least) continue
      const gain = (slope * slope) / (curve + pull) + (slope1 * slope1) / (curve1 + pull) - own
      if (gain > leaf.gain) Object.assign(leaf, { gain, feature: f, bin })
    }
    from += 2 * (edges[f].length + 1)
  }
  return leaf
}

const worthOf = (tree, binned, k) => {
  let node = tree
  while (node.less !== undefined) node = binned[node.feature][k] <= node.bin ? node.less : node.more
  return node.worth
}

/** The trees as text for `readTrees`, naming only the features that are asked about. */
export const writeTrees = ({ names, trees }, width = 158) => {
  const used = new Set()
  const visit = (node) => {
    if (node.less === undefined) return
    used.add(node.feature)
    visit(node.less)
    visit(node.more)
  }
  trees.forEach(visit)
  const order = [...used].sort((a, b) => a - b)
  const place = new Map(order.map((f, j) => [f, j]))
  const short = (value) => String(value).replace(/^(-?)0\./, '$1.')
  const tokens = []
  const write = (node) => {
    if (node.less === undefined) tokens.push(String(Math.round(1000 * node.worth)))
    else {
      tokens.push(`${place.get(node.feature)}<${short(node.value)}`)
      write(node.less)
      write(node.more)
    }
  }
  trees.forEach(write)
  const lines = []
  let line = ''
  for (const token of tokens) {
    if (line !== '' && line.length + token.length >= width) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? token : ` ${token}`
  }
  return [order.map((f) => names[f]).join(' '), ...lines, line].join('\n')
}
