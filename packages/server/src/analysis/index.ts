export * from '../cases/load-case.js'
export * from './analyse.js'
export * from './analyse-frontier.js'
export * from './analyse-outcome.js'
