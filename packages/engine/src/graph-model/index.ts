export { ENGINE_VERSION } from '../version.js'
export { changesAlone, type LoneChange, type LoneRankingChange } from './change-alone.js'
export type { RankingChange } from './change-of-ranking.js'
export type { StatementChange } from './change-of-statements.js'
export {
  COALITION_CONCEPTS,
  type CoalitionConcept,
  type CoalitionStability,
  coalitionStability,
  MOST_COALITION_STATES,
} from './coalition.js'
export { compileGraph } from './compile-graph.js'
export type { WorthOf } from './compile-preference.js'
export {
  type DistanceToStability,
  distanceToStability,
  type MakerChange,
  MOST_CHANGE_STATES,
} from './distance-to-stability.js'
export {
  ANSWERED_CONCEPTS,
  type Answer,
  type AnsweredConcept,
  explainState,
  type Improvement,
  type Reason,
} from './explain.js'
export { type Graph, makersOf, placesByRank, stateAt } from './graph.js'
export { groupByOptions, type OptionGroups } from './group-by-options.js'
export { type LegalSearch, type Step, searchLegally } from './legal-search.js'
export { countMoves, movesFrom } from './moves.js'
export { findPerceivedStability, type PerceivedStability, type ViewStability } from './perceived-stability.js'
export { type View, viewOf } from './perception.js'
export { type Ranks, ranksByGroups, ranksByStatements } from './ranks.js'
export { rerank } from './rerank.js'
export {
  findStability,
  placesMarked,
  STABILITY_CONCEPTS,
  type Stability,
  type StabilityConcept,
  type StabilityOf,
} from './stability.js'
export {
  type FieldDegrees,
  type FieldGroups,
  type FieldPerception,
  type MarksByMaker,
  MOST_FIELD_GROUPS,
  MOST_LISTED_STATES,
  MOST_NAMED_EQUILIBRIA,
  type StabilityField,
  type StatusQuoStability,
} from './stability-field.js'
export { GRAPH_LIMITS, type StateSpace } from './state-space.js'
export { DEGREE_CONCEPTS, type DegreeConcept, findStrongStability } from './strong-stability.js'
export {
  EXTENSIONS,
  type Extension,
  findUnknownStability,
  MOST_UNKNOWN_STATES,
  type UnknownStability,
} from './unknown-stability.js'
