export { compileGraph, type WorthOf } from './compile-graph.js'
export { type Graph, makersOf, stateAt } from './graph.js'
export { countMoves, movesFrom } from './moves.js'
export type { Ranks } from './ranks.js'
export {
  findStability,
  placesMarked,
  STABILITY_CONCEPTS,
  type Stability,
  type StabilityConcept,
} from './stability.js'
export { GRAPH_LIMITS, type StateSpace } from './state-space.js'
