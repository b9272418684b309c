/**
 * Logistic regression over features that are there or not, by mini-batch Adam with a pull of every weight towards zero.
 * Rows: `{ features: string[], label: boolean, weight }`. The same rows give the same weights.
 */
export const fitLogistic = (rows, { epochs = 8, pull = 2e-4, rate = 0.01, least = 20 } = {}) => {
  const counts = new Map()
  for (const { features } of rows) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = ['bias', ...[...counts].filter(([, count]) => count >= least).map(([name]) => name)]
  const index = new Map(names.map((name, k) => [name, k]))
  const sparse = rows.map(({ features, label, weight }) => ({
    at: Int32Array.from([0, ...features.flatMap((name) => index.get(name) ?? [])]),
    label: label ? 1 : 0,
    weight,
  }))
  const mean = sparse.reduce((sum, { weight }) => sum + weight, 0) / sparse.length
  const size = names.length
  const [w, m, v, gradient] = [0, 1, 2, 3].map(() => new Float64Array(size))
  const touched = new Int32Array(size)
  const order = Int32Array.from(sparse, (_, k) => k)
  let state = 12345
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const BATCH = 256
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const j = Math.floor(random() * (k + 1))
      ;[order[k], order[j]] = [order[j], order[k]]
    }
    const speed = rate * (1 - epoch / epochs)
    for (let from = 0; from < order.length; from += BATCH) {
      step++
      let count = 0
      for (let k = from; k < Math.min(order.length, from + BATCH); k++) {
        const { at, label, weight } = sparse[order[k]]
        let odds = 0
        for (const f of at) odds += w[f]
        const slope = ((1 / (1 + Math.exp(-odds)) - label) * weight) / mean
        for (const f of at) {
          if (gradient[f] === 0) touched[count++] = f
          gradient[f] += slope
        }
      }
      for (let k = 0; k < count; k++) {
        const f = touched[k]
        const g = gradient[f] / BATCH + (f === 0 ? 0 : pull * w[f])
        gradient[f] = 0
        m[f] = 0.9 * m[f] + 0.1 * g
        v[f] = 0.999 * v[f] + 0.001 * g * g
        w[f] -= (speed * (m[f] / (1 - 0.9 ** step))) / (Math.sqrt(v[f] / (1 - 0.999 ** step)) + 1e-8)
      }
    }
  }
  return new Map(names.map((name, k) => [name, w[k]]))
}
