export * from './create-case.js'
export * from './parley-home.js'
export * from './templates.js'
