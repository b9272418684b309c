export * from './analysis/index.js'
export * from './cases/case-session.js'
export * from './http/start-workbench.js'
