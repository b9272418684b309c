import type { ClassifiedBlock } from './classify-block.js'
import { grade, type TextTraits } from './text-features.js'

const REACH = 4
const BOUNDS = [0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97]

/**
 * Features of the second look: what the first look made of the block, of its neighbours and, where groups are given, of
 * the blocks of its kind (same parent, same element and class).
 */
export function secondLook(
  blocks: readonly ClassifiedBlock[],
  traits: readonly TextTraits[],
  first: Float64Array,
  groups: readonly (readonly unknown[])[],
): readonly (readonly string[])[] {
  const count = blocks.length
  const words = blocks.map((block) => Math.min(80, block.words))
  const sums = groups.map((group) => {
    const sum = new Map<unknown, { words: number; taken: number; count: number }>()
    for (const [k, key] of group.entries()) {
      const entry = sum.get(key) ?? { words: 0, taken: 0, count: 0 }
      entry.words += words[k]!
      entry.taken += words[k]! * first[k]!
      entry.count++
      sum.set(key, entry)
    }
    return sum
  })
  let total = 0
  for (let k = 0; k < count; k++) total += words[k]! * first[k]!
  let passed = 0
  return blocks.map((_, k) => {
    const { size } = traits[k]!
    const length = size <= 3 ? 'short' : size <= 5 ? 'middle' : 'long'
    const own = grade(first[k]!, BOUNDS)
    const features = [`own ${own}`, `own ${own} ${length}`]
    const before = mean(first, words, k - REACH, k)
    const behind = mean(first, words, k + 1, k + 1 + REACH)
    const b = grade(before, [0.1, 0.3, 0.6, 0.9])
    const a = grade(behind, [0.1, 0.3, 0.6, 0.9])
    features.push(`before ${b}`, `behind ${a}`, `around ${length} ${b} ${a}`, `between ${own} ${b} ${a}`)
    const previous = grade(first[k - 1] ?? 0, [0.1, 0.5, 0.9])
    const following = grade(first[k + 1] ?? 0, [0.1, 0.5, 0.9])
    features.push(`beside ${length} ${previous} ${following}`, `beside ${own} ${previous} ${following}`)
    const share = total === 0 ? 0 : passed / total
    const rest = total === 0 ? 0 : 1 - (passed + words[k]! * first[k]!) / total
    features.push(`body above ${length} ${grade(share, [0.005, 0.05, 0.5, 0.95, 0.995])}`)
    features.push(`body below ${length} ${grade(rest, [0.005, 0.05, 0.5, 0.95, 0.995])}`)
    for (const [g, group] of groups.entries()) {
      const entry = sums[g]!.get(group[k])!
      const others = entry.words - words[k]!
      const others1 = entry.taken - words[k]! * first[k]!
      const grade1 = others === 0 ? 'alone' : String(grade(others1 / others, [0.05, 0.2, 0.5, 0.8, 0.95]))
      features.push(
        `group ${g} ${length} ${grade1}`,
        `group ${g} ${own} ${grade1}`,
        `group ${g} size ${grade(entry.count, [2, 4, 10])} ${grade1}`,
      )
      const part = total === 0 ? 0 : entry.taken / total
      features.push(`group ${g} part ${length} ${grade(part, [0.02, 0.1, 0.5, 0.9])}`)
    }
    passed += words[k]! * first[k]!
    return features
  })
}

function mean(values: Float64Array, weights: readonly number[], from: number, to: number): number {
  let sum = 0
  let weight = 0
  for (let k = Math.max(0, from); k < Math.min(values.length, to); k++) {
    sum += values[k]! * weights[k]!
    weight += weights[k]!
  }
  return weight === 0 ? 0 : sum / weight
}
