import type { ClassifiedBlock } from './classify-block.js'
import { FURNITURE_TURNS } from './furniture.js'
import { FAR } from './seen-page.js'
import type { TextTraits } from './text-features.js'

/** Turns of phrase of a short line that say what stands below it. */
const ANNOUNCING = ['more', 'comment', 'signup', 'share', 'tags', 'follow', 'bio', 'privacy', 'support', 'note'].map(
  (turn) => FURNITURE_TURNS.findIndex(([name]) => name === turn),
)
const HEAD_WORDS = 11
/** What stands below a header of related items, below a plain short line after another head, and below nothing of the kind. */
const RELATED = 20
const PLAIN = -1
const NOTHING = -2

const bitOf = (turn: string) => 1 << FURNITURE_TURNS.findIndex(([name]) => name === turn)
const COMMENTS = bitOf('comment')
const MORE = bitOf('more')
const BIO = bitOf('bio')

/** The turns of phrase that others go by, a bit each. */
export const HEAD_TURNS = ANNOUNCING.reduce((bits, bit) => bits | (1 << bit), 0)

/** What stands above each block: the nearest short line and what it announces, and the last line of some kinds. */
export type Heads = {
  /** What the nearest short line announces, and how many blocks above it stands. */
  readonly turn: Int8Array
  readonly since: Int32Array
  /** Blocks since the last short line about comments, about more to read, and since the last line about a writer. */
  readonly comments: Int32Array
  readonly related: Int32Array
  readonly bio: Int32Array
}

export function findHeads(blocks: readonly ClassifiedBlock[], traits: readonly TextTraits[]): Heads {
  const distances = () => new Int32Array(blocks.length).fill(FAR)
  const heads = {
    turn: new Int8Array(blocks.length),
    since: distances(),
    comments: distances(),
    related: distances(),
    bio: distances(),
  }
  let head = NOTHING
  let [since, comments, related, bio] = [FAR, FAR, FAR, FAR]
  const step = (distance: number, starts: boolean) => (starts ? 1 : Math.min(FAR, distance + 1))
  for (const [k, { kind, words }] of blocks.entries()) {
    heads.turn[k] = head
    heads.since[k] = since
    heads.comments[k] = comments
    heads.related[k] = related
    heads.bio[k] = bio
    const { turns } = traits[k]!
    const isShort = words <= HEAD_WORDS
    const isHead = isShort && (kind === 'related-header' || kind === 'heading')
    if (isHead) {
      const own = kind === 'related-header' ? RELATED : ANNOUNCING.find((bit) => ((turns >> bit) & 1) === 1)
      head = own ?? (head === NOTHING ? NOTHING : PLAIN)
    }
    since = step(since, isHead)
    comments = step(comments, isShort && (turns & COMMENTS) !== 0)
    related = step(related, isShort && (kind === 'related-header' || (turns & MORE) !== 0))
    bio = step(bio, (turns & BIO) !== 0)
  }
  return heads
}
