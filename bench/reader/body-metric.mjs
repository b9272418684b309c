// How well a body matches its gold: shares of 4-word shingles, as scrapinghub's article-extraction-benchmark has it.
export const wordsOf = (text) => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []

const shingles = (text, size = 4) => {
  const words = wordsOf(text)
  const counts = new Map()
  for (let k = 0; k < Math.max(1, words.length - size + 1); k++) {
    const shingle = words.slice(k, k + size).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Shingles that both have, that only the body has, that only the gold has, as shares of all. */
export const matchBodies = (gold, body) => {
  const wanted = shingles(gold)
  const found = shingles(body)
  let [both, extra, missed] = [0, 0, 0]
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const [w, f] = [wanted.get(key) ?? 0, found.get(key) ?? 0]
    both += Math.min(w, f)
    extra += Math.max(0, f - w)
    missed += Math.max(0, w - f)
  }
  const sum = both + extra + missed || 1
  return { both: both / sum, extra: extra / sum, missed: missed / sum }
}

const share = (part, other) => (part + other === 0 ? null : part / (part + other))
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Mean precision, mean recall and the F1 of the two over pages. */
export const summarise = (matches) => {
  const precision = mean(matches.map(({ both, extra }) => share(both, extra)).filter((value) => value !== null))
  const recall = mean(matches.map(({ both, missed }) => share(both, missed)).filter((value) => value !== null))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}
