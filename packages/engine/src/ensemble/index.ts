export * from '../preference/compile-case.js'
export * from './replicate.js'
