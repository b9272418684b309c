export * from '../analysis/analyse-scenario.js'
export * from '../analysis/scenario-numbers.js'
export * from './is-scenario.js'
export * from './load-scenario.js'
