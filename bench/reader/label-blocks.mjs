import { wordsOf } from './body-metric.mjs'

/**
 * Which blocks of a page are its gold body: the heaviest chain of blocks whose words stand in the gold one after the
 * other. A block that only repeats what the chain has (a pull quote, a teaser) is none.
 */
export const labelBlocks = (lines, gold) => {
  const wanted = wordsOf(gold)
  const starts = new Map()
  for (const [k, word] of wanted.entries()) {
    if (!starts.has(word)) starts.set(word, [])
    starts.get(word).push(k)
  }
  const places = []
  for (const [block, line] of lines.entries()) {
    const words = wordsOf(line)
    if (words.length === 0) continue
    for (const place of placesOf(words, wanted, starts)) places.push({ block, ...place })
  }
  return chain(places, lines.length)
}

/** Stretches of the gold that a block fills, for four fifths of its words at least. */
const placesOf = (words, wanted, starts) => {
  const found = []
  const tried = new Set()
  for (let offset = 0; offset < Math.min(words.length, 6); offset++) {
    for (const start of (starts.get(words[offset]) ?? []).slice(0, 200)) {
      const from = start - offset
      if (tried.has(from)) continue
      tried.add(from)
      let [w, g, matched] = [0, Math.max(0, from), 0]
      while (w < words.length && g < wanted.length) {
        if (words[w] === wanted[g]) {
          matched++
          w++
          g++
        } else if (words[w + 1] === wanted[g]) w++
        else if (words[w] === wanted[g + 1]) g++
        else {
          w++
          g++
        }
      }
      if (matched >= Math.max(1, 0.8 * words.length)) found.push({ from: Math.max(0, from), to: g, matched })
    }
  }
  return found.sort((a, b) => b.matched - a.matched).slice(0, 12)
}

const chain = (places, count) => {
  const sorted = places.sort((a, b) => a.block - b.block || a.from - b.from)
  const best = []
  const back = []
  for (const [k, place] of sorted.entries()) {
    best[k] = place.matched
    back[k] = -1
    for (let j = 0; j < k; j++) {
      if (sorted[j].block >= place.block || sorted[j].to > place.from + 2) continue
      // Close neighbours in the gold go before chance matches of short lines far away.
      const score = best[j] + place.matched - Math.min(1, 0.01 * (place.from - sorted[j].to))
      if (score > best[k]) {
        best[k] = score
        back[k] = j
      }
    }
  }
  const labels = new Array(count).fill(false)
  let k = best.indexOf(Math.max(...best))
  for (; k >= 0 && sorted.length > 0; k = back[k]) labels[sorted[k].block] = true
  return labels
}
