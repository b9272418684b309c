// What the solution concepts and improvements of a space need of the engine, without all that a case needs.
export * from '../diagnosis/describe-improvements.js'
export * from '../outcome-space/measured-space.js'
export * from './adjusted-winner.js'
export * from './definitions.js'
export * from './share-above.js'
