import type { Graph } from './graph.js'
import { makeGroups } from './groups.js'
import type { Ranks } from './ranks.js'

/**
 * The same graph with other ranks of some decision makers, by place; the others keep theirs. Where moves lead stays as it
 * is. What was said of how strong, or how well known, their preferences are, goes with the old ranks.
 * Cost: a few passes over the states.
 */
export const rerank = (graph: Graph, changed: ReadonlyMap<number, Ranks>): Graph => {
  const { model, space, stateOf } = graph
  const ranks = graph.ranks.map((before, i) => changed.get(i) ?? before)
  const groups = graph.groups.map((before, i) => {
    const other = changed.get(i)
    if (other === undefined) return before
    const ofCombinations = stateOf ? stateOf.map((s) => other.of[s]) : other.of
    return makeGroups(model, model.decisionMakers[i], space, ofCombinations, other.levels)
  })
  const kept = <T>(of: readonly (T | null)[]) => of.map((one, i) => (changed.has(i) ? null : one))
  return {
    ...graph,
    ranks,
    groups,
    strengths: kept(graph.strengths),
    doubts: kept(graph.doubts),
  }
}
