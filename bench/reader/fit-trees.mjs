/**
 * Boosted trees for yes or no (logistic loss, second-order steps), each grown where it gains most, on histograms.
 * Rows: `{ page, row: Float64Array, label: boolean, weight }`. Pages, not rows, are drawn for each tree, since the rows of
 * a page are much alike. The same rows give the same trees. Returns nodes in the order that `readTrees` wants.
 */
export const TREES = { trees: 220, leaves: 10, rate: 0.06, pull: 3, least: 4, columns: 0.2, pages: 0.5, bins: 48 }

export const fitTrees = (names, rows, options = {}) => {
  const { trees, leaves, rate, pull, least, columns, pages, bins } = { ...TREES, ...options }
  const random = makeRandom(options.seed ?? 12345)
  const edges = names.map((_, f) =>
    edgesOf(
      rows.map(({ row }) => row[f]),
      bins,
    ),
  )
  const count = rows.length
  const binned = names.map((_, f) => Uint8Array.from(rows, ({ row }) => binOf(edges[f], row[f])))
  const mean = rows.reduce((sum, { weight }) => sum + weight, 0) / count
  const weights = Float64Array.from(rows, ({ weight }) => weight / mean)
  const labels = Uint8Array.from(rows, ({ label }) => (label ? 1 : 0))
  const odds = new Float64Array(count)
  const [slopes, curves] = [new Float64Array(count), new Float64Array(count)]
  const ids = [...new Set(rows.map(({ page }) => page))]
  const pageOf = Int32Array.from(rows, ({ page }) => ids.indexOf(page))
  const usable = names.map((_, f) => f).filter((f) => edges[f].length > 0)
  const fitted = []
  for (let t = 0; t < trees; t++) {
    const isDrawn = ids.map(() => random() < pages)
    const drawn = []
    for (let k = 0; k < count; k++) {
      const p = 1 / (1 + Math.exp(-odds[k]))
      slopes[k] = weights[k] * (p - labels[k])
      curves[k] = weights[k] * p * (1 - p)
      if (isDrawn[pageOf[k]]) drawn.push(k)
    }
    const asked = usable.filter(() => random() < columns)
    const tree = growTree(Int32Array.from(drawn), asked, { binned, edges, slopes, curves, leaves, rate, pull, least })
    for (let k = 0; k < count; k++) odds[k] += worthOf(tree, binned, k)
    fitted.push(tree)
  }
  return { names, trees: fitted }
}

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

const growTree = (rows, asked, data) => {
  const root = leafOf(rows, data)
  const open = [withSplit(root, asked, data)]
  for (let leaves = 1; leaves < data.leaves; leaves++) {
    open.sort((a, b) => b.gain - a.gain)
    const best = open.shift()
    if (best === undefined || best.gain <= 0) break
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
    open.push(withSplit(best.less, asked, data), withSplit(best.more, asked, data))
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

const withSplit = (leaf, asked, { binned, edges, slopes, curves, pull, least }) => {
  const [s, c] = [new Float64Array(256), new Float64Array(256)]
  const own = (leaf.slope * leaf.slope) / (leaf.curve + pull)
  for (const f of asked) {
    const column = binned[f]
    const count = edges[f].length
    s.fill(0, 0, count + 1)
    c.fill(0, 0, count + 1)
    for (const k of leaf.rows) {
      const bin = column[k]
      s[bin] += slopes[k]
      c[bin] += curves[k]
    }
    let [slope, curve] = [0, 0]
    for (let bin = 0; bin < count; bin++) {
      slope += s[bin]
      curve += c[bin]
      const [slope1, curve1] = [leaf.slope - slope, leaf.curve - curve]
      if (curve < least || curve1 < least) continue
      const gain = (slope * slope) / (curve + pull) + (slope1 * slope1) / (curve1 + pull) - own
      if (gain > leaf.gain) Object.assign(leaf, { gain, feature: f, bin })
    }
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
