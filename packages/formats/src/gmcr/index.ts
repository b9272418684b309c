export { type GmcrModel, readGmcr } from './read-gmcr.js'
