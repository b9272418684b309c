// What a scenario's frontier needs of the engine, without all that a case needs.
export * from '../bargaining/add-best-outcomes.js'
export * from '../diagnosis/describe-points.js'
export * from '../invariant-error.js'
export * from '../outcome-space/outcome-space.js'
export * from '../version.js'
export * from './frontier.js'
export * from './vectors.js'
