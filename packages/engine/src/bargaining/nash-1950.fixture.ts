/**
 * What each good is worth to Bill and to Jack.
 *
 * @source Nash 1950, "The bargaining problem", Econometrica 18, page 161
 */
export const NASH_1950 = [
  { good: 'book', bill: 2, jack: 4, owner: 'bill' },
  { good: 'whip', bill: 2, jack: 2, owner: 'bill' },
  { good: 'ball', bill: 2, jack: 1, owner: 'bill' },
  { good: 'bat', bill: 2, jack: 2, owner: 'bill' },
  { good: 'box', bill: 4, jack: 1, owner: 'bill' },
  { good: 'pen', bill: 10, jack: 1, owner: 'jack' },
  { good: 'toy', bill: 4, jack: 1, owner: 'jack' },
  { good: 'knife', bill: 6, jack: 2, owner: 'jack' },
  { good: 'hat', bill: 2, jack: 2, owner: 'jack' },
] as const
