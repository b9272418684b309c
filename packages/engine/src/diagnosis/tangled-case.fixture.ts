import type { Case, Effect } from '@parley/model'
import { plainCase } from '../preference/plain-case.fixture.js'

export const event = (id: string, ...effects: Effect[]) => ({ id, date: '2024-02-01', what: 'w', effects })

/** Events that pull at both parties, at trust and at waiting: far from additive. */
export const tangled = (n: number): Case => {
  const plain = plainCase(
    {
      i: [
        [0.1, 0.4, 0.9],
        [0.9, 0.5, 0.2],
      ],
      j: [
        [0.2, 0.8],
        [0.7, 0.1],
      ],
    },
    {
      noAgreement: {
        a: { statusQuo: 0.4, waiting: { settlement: 0.8, hazard: 0.2, discount: 0.9 } },
        b: { statusQuo: 0.5, waiting: { settlement: 0.9, hazard: 0.1, discount: 0.95 } },
      },
      events: Array.from({ length: n }, (_, k) =>
        event(
          `e${k}`,
          { statusQuo: k % 2 ? 'a' : 'b', add: ((k % 5) - 2) / 12 },
          { trust: k % 3 ? ['a', 'b'] : ['b', 'a'], kept: k % 4, broken: (k + 1) % 3 },
          { hazard: k % 2 ? 'b' : 'a', add: 0.05 * (k % 3) },
        ),
      ),
    },
  )
  return { ...plain, issues: plain.issues.map((issue, k) => ({ ...issue, performers: [k ? 'a' : 'b'] })) }
}
