export { type GmcrModel, readGmcr } from './read-gmcr.js'
export { type GmcrText, type PositionsRanked, writeGmcr } from './write-gmcr.js'
