import type { Condition } from '@parley/model'
import { ranksByStatements } from './ranks.js'

/**
 * Where the order of one decision maker's states is in doubt. `blocks`: by statements, those in a row that are all known,
 * or all unknown, together; two states are compared by the first block that tells them apart, and if that is unknown so is
 * their order. `pairs`: two states, as a × states + b both ways, whose order is not known.
 */
export type Doubt =
  | { readonly kind: 'blocks'; readonly blocks: readonly DoubtBlock[] }
  | { readonly kind: 'pairs'; readonly pairs: ReadonlySet<number> }

export type DoubtBlock = { readonly isKnown: boolean; readonly of: Int32Array }

/** Cost: a pass over the states for each statement. */
export const doubtByStatements = (
  statements: readonly Condition[],
  unknown: readonly number[],
  options: number,
  numbers: Int32Array,
): Doubt => {
  const blocks: { isKnown: boolean; conditions: Condition[] }[] = []
  statements.forEach((statement, k) => {
    const isKnown = !unknown.includes(k)
    const last = blocks.at(-1)
    if (last?.isKnown === isKnown) last.conditions.push(statement)
    else blocks.push({ isKnown, conditions: [statement] })
  })
  return {
    kind: 'blocks',
    blocks: blocks.map(({ isKnown, conditions }) => ({
      isKnown,
      of: ranksByStatements(conditions, options, numbers).of,
    })),
  }
}

/** From lists of states, as places, between any two of which the order is not known. */
export const doubtByPairs = (lists: readonly (readonly number[])[], states: number): Doubt => {
  const pairs = new Set<number>()
  for (const list of lists) for (const a of list) for (const b of list) if (a !== b) pairs.add(a * states + b)
  return { kind: 'pairs', pairs }
}

/** How a state compares with another, for one decision maker. */
export const WORSE = -1
export const EQUAL = 0
export const BETTER = 1
export const UNKNOWN = 2

/**
 * How state b compares with state a for one decision maker, at a × states + b: WORSE, EQUAL, BETTER or UNKNOWN.
 * Cost: states², times the blocks.
 * @source Li, Hipel, Kilgour & Fang 2004: preferred, equal, unknown
 */
export const comparisonsOf = (ranks: Int32Array, doubt: Doubt | null): Int8Array => {
  const states = ranks.length
  const compared = new Int8Array(states * states)
  for (let a = 0; a < states; a++)
    for (let b = 0; b < states; b++) compared[a * states + b] = Math.sign(ranks[b] - ranks[a])
  if (doubt?.kind === 'pairs') for (const pair of doubt.pairs) compared[pair] = UNKNOWN
  if (doubt?.kind === 'blocks')
    for (let a = 0; a < states; a++)
      for (let b = 0; b < states; b++) {
        let k = 0
        while (k < doubt.blocks.length && doubt.blocks[k].of[a] === doubt.blocks[k].of[b]) k++
        if (k < doubt.blocks.length && !doubt.blocks[k].isKnown) compared[a * states + b] = UNKNOWN
      }
  return compared
}
