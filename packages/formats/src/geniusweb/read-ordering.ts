import type { DataNode, MapNode } from '../data/data-node.js'
import { asList, asNumber, fieldOf, requireField } from '../data/fields.js'
import type { Tell } from '../problem/problem-list.js'
import { makeOptionLookup } from '../scenario/option-lookup.js'
import type { RankingUtility, ScenarioParty } from '../scenario/scenario.js'
import { readBid } from './read-bid.js'
import type { GeniusWebDomain } from './read-domain.js'

/** `DefaultPartialOrdering`: bids, and pairs of their numbers of which the first is better. Kept as an order. */
export const readOrdering = (
  name: string,
  ordering: MapNode,
  { issues }: GeniusWebDomain,
  tell: Tell,
): ScenarioParty | null => {
  const bidsNode = requireField(ordering, 'bids', 'a list of bids', tell)
  const betterNode =
    fieldOf(ordering, 'better') ?? requireField(ordering, 'betterlist', 'a list of pairs, "better"', tell)
  const bidList = bidsNode && asList(bidsNode, 'bids', tell)
  const pairList = betterNode && asList(betterNode, 'pairs', tell)
  if (!bidList || !pairList) return null
  const lookup = makeOptionLookup(issues)
  const bids = bidList.items.map((node) => {
    const bid = readBid(node, issues, lookup, tell)
    if (bid === null) return null
    if (bid.every((option) => option !== null)) return bid as number[]
    tell(node.at, 'ERR_SCENARIO_MISSING', 'partial bid: an issue has no value', 'a value for every issue')
    return null
  })
  const better = pairList.items.map((node) => readPair(node, bids, tell))
  if (bids.includes(null) || better.includes(null)) return null
  return { name, reservation: null, utility: { kind: 'ranking', better: better as RankingUtility['better'] } }
}

const readPair = (
  node: DataNode,
  bids: readonly (readonly number[] | null)[],
  tell: Tell,
): readonly [readonly number[], readonly number[]] | null => {
  const pair = asList(node, 'pair', tell)
  if (pair === null) return null
  const numbers = pair.items.map((item) => asNumber(item, 'number of a bid', tell))
  if (numbers.includes(null)) return null
  const [better, worse] = numbers.map((number) => bids[number!])
  if (numbers.length === 2 && better && worse) return [better, worse]
  if (numbers.length !== 2 || numbers.some((number) => !(number! in bids)))
    tell(
      node.at,
      'ERR_SCENARIO_REFERENCE',
      `unusable pair: ${numbers.join(', ')}`,
      `two numbers of bids, 0 to ${bids.length - 1}`,
    )
  return null
}
