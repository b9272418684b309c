import { type Estimate, estimateInWords } from '@parley/engine'

/** An estimate in a column whose head or title says what it is: with its range, where it has one. */
export const withRange = (estimate: Estimate, show: (value: number) => string): string =>
  estimate.quantiles.p50 === null ? show(estimate.value) : estimateInWords(estimate, show).en
