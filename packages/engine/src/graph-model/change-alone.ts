import { fallToUnsettle, liftToSettle } from './change-of-ranking.js'
import { type StatementChange, searchOrders } from './change-of-statements.js'
import type { Graph } from './graph.js'
import { type Ranks, ranksByStatements, ranksByWorth } from './ranks.js'
import { rerank } from './rerank.js'
import { findStability, type StabilityConcept } from './stability.js'
import { waysBack } from './ways-back.js'

/**
 * The smallest change of one decision maker's ranking, everybody else's as it is. `found`: pairs of states whose order
 * changes, and whether no smaller change does; `none`: no ranking of its does; `beyond`: none of those tried does.
 */
export type LoneRankingChange =
  | { readonly kind: 'found'; readonly pairs: number; readonly isExact: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'beyond' }

export type LoneChange = {
  readonly maker: number
  readonly ranking: LoneRankingChange
  /** null: its preference is no list of statements. */
  readonly statements: StatementChange | null
}

/** States up to which every ranking is tried: 4,683 rankings of six. */
const MOST_EXHAUSTED = 6
/** Rankings, or orders of statements, that are tried of a larger model, times its states. */
const WORK = 20_000

/**
 * For each decision maker the smallest change of its preferences alone after which a state is an equilibrium, or is none.
 * Beside what makes it stable for that decision maker this counts what its changed preferences do to the others: under
 * `seq`, `sseq` and `sim` they give, or take, answers by which others are held back. Under `nash`, `gmr` and `smr` there is
 * no such effect, and the answer is exact; so it is under the others up to six states, where all rankings are tried. Of
 * larger models the change is found among those of a single state's place, nearest first, and the lift or fall that
 * `liftToSettle` and `fallToUnsettle` give; it is exact where it is of two pairs or fewer.
 *
 * @param wanted whether the state is to be an equilibrium, or to be none; nothing is changed where it is so already
 * Cost: up to `WORK` / states analyses for each decision maker.
 */
export const changesAlone = (graph: Graph, state: number, concept: StabilityConcept, wanted: boolean): LoneChange[] => {
  const { stable, equilibria } = findStability(graph)
  const isDone = (equilibria[concept][state] === 1) === wanted
  const isApart = concept === 'nash' || concept === 'gmr' || concept === 'smr'
  const most = Math.max(20, Math.floor(WORK / graph.states.length))
  return graph.ranks.map(({ of }, maker): LoneChange => {
    const { preference } = graph.model.decisionMakers[maker]
    const doesWith = (ranks: Ranks): boolean =>
      (findStability(rerank(graph, new Map([[maker, ranks]]))).equilibria[concept][state] === 1) === wanted
    const isFutile = isApart && wanted && stable[concept].some((marks, i) => i !== maker && marks[state] === 0)
    const statements = (): StatementChange | null => {
      if (preference.kind !== 'statements') return null
      if (isFutile) return { kind: 'none' }
      const { length } = preference.statements
      const ranked = (order: readonly number[]) =>
        ranksByStatements(
          order.map((k) => preference.statements[k]),
          graph.model.options.length,
          graph.states,
        )
      return searchOrders(length, (order) => doesWith(ranked(order)), most)
    }
    if (isDone) return { maker, ranking: { kind: 'found', pairs: 0, isExact: true }, statements: statements() }
    if (isFutile) return { maker, ranking: { kind: 'none' }, statements: statements() }
    const own = ownChange(graph, maker, state, concept, wanted, doesWith)
    if (isApart) return { maker, ranking: own ?? { kind: 'none' }, statements: statements() }
    const below = own?.pairs ?? Number.POSITIVE_INFINITY
    const isSmall = of.length <= MOST_EXHAUSTED
    const candidates = isSmall ? everyRanking(of, below) : relocations(of, below).slice(0, most)
    const found = candidates.find(({ ranks }) => doesWith(ranks))
    const pairs = found?.pairs ?? own?.pairs
    const ranking: LoneRankingChange =
      pairs === undefined
        ? { kind: isSmall ? 'none' : 'beyond' }
        : { kind: 'found', pairs, isExact: isSmall || pairs <= 2 }
    return { maker, ranking, statements: statements() }
  })
}

/** The lift, or fall, of the state itself, where that does it. */
const ownChange = (
  graph: Graph,
  maker: number,
  state: number,
  concept: StabilityConcept,
  wanted: boolean,
  doesWith: (ranks: Ranks) => boolean,
): { readonly kind: 'found'; readonly pairs: number; readonly isExact: true } | null => {
  const { of } = graph.ranks[maker]
  const ways = waysBack(graph, maker, state, concept)
  const change = wanted ? liftToSettle(ways, state, of) : fallToUnsettle(ways, state, of)
  if (change === null) return null
  const moved = Float64Array.from(of)
  moved[state] = wanted ? change.level : change.level - 0.5
  return doesWith(ranksByWorth(moved)) ? { kind: 'found', pairs: change.pairs, isExact: true } : null
}

type Candidate = { readonly ranks: Ranks; readonly pairs: number }

/** Every order with ties of a few states, of fewer changed pairs than `below`, those of the fewest first. */
const everyRanking = (of: Int32Array, below: number): Candidate[] => {
  const states = of.length
  const found = new Map<string, Candidate>()
  const worth = new Float64Array(states)
  for (let code = 0; code < states ** states; code++) {
    for (let s = 0, rest = code; s < states; s++, rest = Math.floor(rest / states)) worth[s] = rest % states
    const pairs = changedPairs(of, worth)
    if (pairs === 0 || pairs >= below) continue
    const ranks = ranksByWorth(worth)
    found.set(ranks.of.join(), { ranks, pairs })
  }
  return [...found.values()].sort((a, b) => a.pairs - b.pairs)
}

const changedPairs = (a: Int32Array, b: Float64Array): number => {
  let count = 0
  for (let x = 0; x < a.length; x++)
    for (let y = 0; y < x; y++) if (Math.sign(a[x] - a[y]) !== Math.sign(b[x] - b[y])) count++
  return count
}

/** Pairs that the change of a single state's place may have. */
const MOST_PAIRS = 40

/** The rankings in which one state has another place, of fewer changed pairs than `below`, those of the fewest first. */
const relocations = (of: Int32Array, below: number): Candidate[] => {
  const limit = Math.min(below, MOST_PAIRS + 1)
  const found: { state: number; place: number; pairs: number }[] = []
  const sizes = new Int32Array(Math.max(...of) + 2)
  for (const rank of of) sizes[rank]++
  for (let state = 0; state < of.length; state++)
    for (const way of [1, -1]) {
      let pairs = sizes[of[state]] - 1
      if (pairs > 0 && pairs < limit) found.push({ state, place: of[state] + way / 2, pairs })
      for (let rank = of[state] + way; rank > 0 && sizes[rank] > 0; rank += way) {
        pairs += sizes[rank]
        if (pairs >= limit) break
        found.push({ state, place: rank, pairs }, { state, place: rank + way / 2, pairs })
      }
    }
  return found
    .sort((a, b) => a.pairs - b.pairs)
    .map(({ state, place, pairs }) => ({
      pairs,
      get ranks() {
        const worth = Float64Array.from(of)
        worth[state] = place
        return ranksByWorth(worth)
      },
    }))
}
