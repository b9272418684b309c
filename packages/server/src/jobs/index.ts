export * from './ensemble-pool.js'
