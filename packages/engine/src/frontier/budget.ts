/** What may still be spent, in comparisons of points: work, not time, so that the same input always gets as far. */
export interface Budget {
  left: number
}
