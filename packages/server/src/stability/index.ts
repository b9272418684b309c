export * from '../analysis/analyse-stability.js'
export * from '../analysis/explain-stability.js'
export * from './convert-graph.js'
export * from './load-graph-file.js'
