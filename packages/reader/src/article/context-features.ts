import type { ClassifiedBlock } from './classify-block.js'
import { isOpening } from './sections.js'
import { grade, type TextTraits, turnsOf, wordKey } from './text-features.js'

/** Paragraphs by length alone: what body text is made of. */
const PROSE_SIZE = 5
const FAR = 99

/**
 * Features of every block by where it stands: after the headline, among paragraphs, in what a first finder took for the
 * article (`taken`, share of each block), and whether the page says it twice. None of blocks that are passed over.
 */
export function contextFeatures(
  blocks: readonly ClassifiedBlock[],
  traits: readonly TextTraits[],
  taken: Float64Array,
  ruled: ReadonlySet<number>,
  title: string | null,
  isPassedOver: readonly boolean[],
): readonly (readonly string[])[] {
  const count = blocks.length
  const features: string[][] = blocks.map(() => [])
  const prose = traits.map(({ size, sentence }) => size >= PROSE_SIZE && sentence)
  let total = 0
  for (let k = 0; k < count; k++) if (prose[k]) total += blocks[k]!.words
  const keys = blocks.map(({ line }) => wordKey(line.slice(0, 400)))
  const titleKey = title === null ? null : wordKey(title)
  let titleAt = -1
  if (titleKey !== null) {
    for (let k = 0; k < count; k++) {
      if (
        keys[k] === titleKey ||
        (titleKey.length > 20 && keys[k]!.startsWith(titleKey) && keys[k]!.length < titleKey.length + 40)
      ) {
        titleAt = k
        break
      }
    }
  }
  const runs = findRuns(blocks, prose)
  const heads = findHeads(blocks, traits)
  const kin = kinship(blocks, taken)
  const copies = new Map<string, number>()
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1)
  const seen = new Set<string>()
  let first = -1
  let last = -1
  for (let k = 0; k < count; k++) {
    if (taken[k]! < 0.5) continue
    if (first < 0) first = k
    last = k
  }
  const next = distances(prose, false)
  const before = distances(prose, true)
  let passed = 0
  let isPassed = false
  for (let k = 0; k < count; k++) {
    if (first >= 0 && k > first && k !== titleAt && isOpening(blocks, k)) isPassed = true
    const own = features[k]!
    if (isPassedOver[k]) {
      seen.add(keys[k]!)
      continue
    }
    const { size } = traits[k]!
    const length = size <= 3 ? 'short' : size <= 5 ? 'middle' : 'long'
    const share = total === 0 ? 0.5 : passed / total
    own.push(`passed ${length} ${grade(share, [1e-9, 0.03, 0.1, 0.3, 0.6, 0.9, 0.999])}`)
    own.push(`gap ${length} ${step(before[k]!)} ${step(next[k]!)}`)
    const t = grade(taken[k]!, [0.1, 0.5, 0.9])
    own.push(`taken ${t}`, `taken ${t} ${size}`)
    if (t < 2)
      own.push(
        `untaken ${first < 0 ? 'none' : k < first ? `before ${step(first - k)}` : k > last ? `after ${step(k - last)}` : 'between'} ${length}`,
      )
    else own.push(`edge ${length} ${step(k - first)} ${step(last - k)}`)
    const rule = ruled.has(k) ? 1 : 0
    own.push(`ruled ${rule} ${t}`, `ruled ${rule} ${length}`)
    own.push(`run ${length} ${runs.share[k]!} ${runs.side[k]!}`, `run ${t} ${runs.share[k]!} ${runs.side[k]!}`)
    if (heads[k] !== null) own.push(`under ${heads[k]}`, `under ${heads[k]} ${length}`)
    if (k > titleAt && isPassed) own.push(`opening above ${length}`, `opening above ${t}`)
    own.push(`kin ${length} ${kin[k]!}`, `kin ${t} ${kin[k]!}`)
    const around = (taken[k - 1] ?? 0) + (taken[k - 2] ?? 0)
    const below = (taken[k + 1] ?? 0) + (taken[k + 2] ?? 0)
    own.push(`neighbours ${t} ${grade(around, [0.5, 1.5])} ${grade(below, [0.5, 1.5])}`)
    if (titleAt >= 0) {
      own.push(
        k < titleAt
          ? 'title below'
          : k === titleAt
            ? 'title here'
            : `title above ${length} ${grade(k - titleAt, [2, 3, 5, 9, 20])}`,
      )
      if (k > titleAt && next[k]! < FAR && before[k]! > k - titleAt) own.push(`head ${length} ${step(next[k]!)}`)
    } else own.push('title nowhere')
    if (titleKey !== null && k !== titleAt && keys[k] === titleKey) own.push('title again')
    if (seen.has(keys[k]!)) own.push(`said before ${length}`)
    else if (copies.get(keys[k]!)! > 1) own.push(`said later ${length}`)
    seen.add(keys[k]!)
    for (const [offset, name] of [
      [-1, 'previous'],
      [1, 'following'],
    ] as const) {
      const other = blocks[k + offset]
      own.push(
        other === undefined
          ? `${name} none`
          : `${name} ${length} ${other.kind} ${Math.min(7, traits[k + offset]!.size)}`,
      )
    }
    if (prose[k]) passed += blocks[k]!.words
  }
  return features
}

/** Blocks from each block to the nearest one that is prose, above or below; `FAR` where there is none. */
function distances(prose: readonly boolean[], above: boolean): Int32Array {
  const result = new Int32Array(prose.length)
  let distance = FAR
  for (let step = 0; step < prose.length; step++) {
    const k = above ? step : prose.length - 1 - step
    result[k] = distance
    distance = prose[k] ? 1 : Math.min(FAR, distance + 1)
  }
  return result
}

function step(distance: number): number {
  return grade(distance, [1, 2, 3, 4, 7, 15, 40])
}

const RUN_GAP = 3

/** Stretches of prose with at most `RUN_GAP` other blocks between: how much of all prose each has, and on which side of the longest it stands. */
function findRuns(
  blocks: readonly ClassifiedBlock[],
  prose: readonly boolean[],
): { share: Int8Array; side: Int8Array } {
  const runOf = new Int32Array(blocks.length).fill(-1)
  const words: number[] = []
  let last = -FAR
  for (let k = 0; k < blocks.length; k++) {
    if (!prose[k]) continue
    if (k - last > RUN_GAP + 1) words.push(0)
    else for (let between = last + 1; between < k; between++) runOf[between] = words.length - 1
    words[words.length - 1] = words.at(-1)! + blocks[k]!.words
    runOf[k] = words.length - 1
    last = k
  }
  const total = Math.max(
    1,
    words.reduce((sum, own) => sum + own, 0),
  )
  const longest = words.indexOf(Math.max(...words))
  const share = new Int8Array(blocks.length)
  const side = new Int8Array(blocks.length)
  let passed = -1
  for (let k = 0; k < blocks.length; k++) {
    const run = runOf[k]!
    if (run >= 0) passed = run
    share[k] = run < 0 ? 0 : 1 + grade(words[run]! / total, [0.03, 0.1, 0.3, 0.6, 0.9])
    side[k] = run < 0 ? (passed < longest ? -2 : 2) : Math.sign(run - longest)
  }
  return { share, side }
}

/** Turns of phrase of a short line that say what stands below it. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  'more comment signup share tags follow bio privacy support note'.split(' '),
)
const HEAD_REACH = 30
const HEAD_SIZE = 4

/** For each block what the nearest short line above it announces (a list of related items, comments …); null where nothing does. */
function findHeads(blocks: readonly ClassifiedBlock[], traits: readonly TextTraits[]): readonly (string | null)[] {
  let head: string | null = null
  let since = 0
  return blocks.map(({ kind, line }, k) => {
    const own = head === null || since > HEAD_REACH ? null : `${head} ${grade(since, [1, 3, 8])}`
    since++
    if (kind === 'related-header') {
      head = 'related'
      since = 0
    } else if (kind === 'heading' && traits[k]!.size <= HEAD_SIZE) {
      const turn = turnsOf(line).find((each) => ANNOUNCING.has(each))
      head = turn ?? (head === null ? null : 'plain')
      since = 0
    }
    return own
  })
}

const KIN_LETTERS = 5
const KIN_WORDS = 60

/** How many of each block's longer words other blocks of the article have too, as a grade; 0 where it has too few. */
function kinship(blocks: readonly ClassifiedBlock[], taken: Float64Array): Int8Array {
  const words = blocks.map(({ line }) => {
    const own = new Set<string>()
    for (const [word] of line.slice(0, 600).matchAll(/\p{L}{5,}/gu)) {
      if (own.size >= KIN_WORDS) break
      if (word.length >= KIN_LETTERS) own.add(word.toLowerCase().slice(0, 7))
    }
    return own
  })
  const counts = new Map<string, number>()
  for (const [k, own] of words.entries())
    if (taken[k]! >= 0.5) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Int8Array.from(words, (own, k) => {
    if (own.size < 2) return 0
    const self = taken[k]! >= 0.5 ? 1 : 0
    let shared = 0
    for (const word of own) if ((counts.get(word) ?? 0) > self) shared++
    return 1 + grade(shared / own.size, [0.1, 0.25, 0.4, 0.6, 0.8])
  })
}
