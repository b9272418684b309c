import type { Quantiles } from './types.js'

/** Without samples there are no quantiles. */
export const NO_QUANTILES: Quantiles = { p05: null, p50: null, p95: null }
