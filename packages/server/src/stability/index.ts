export * from '../analysis/analyse-stability.js'
export * from './load-graph-file.js'
