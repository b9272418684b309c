import type { Case } from '@parley/model'
import { Stream } from '../random/stream.js'

/**
 * For tests: every party has weights and values of its own on every issue of three options, the status quos are ranges,
 * and there are events and levers.
 */
export const contested = (parties: number, issues: number, level: number): Case => {
  const stream = Stream.named(7, 'contested', parties, issues)
  const draw = () => Math.round(1000 * stream.next()) / 1000
  const ids = Array.from({ length: parties }, (_, i) => `p${i}`)
  const options = ['x', 'y', 'z']
  const subjects = Array.from({ length: issues }, (_, j) => `i${j}`)
  return {
    parley: 1,
    title: 'contested',
    asOf: '2024-03-01',
    parties: ids.map((id) => ({ id })),
    issues: subjects.map((id, j) => ({
      id,
      options: options.map((option) => ({ id: option })),
      statusQuo: 'x',
      ...(j % 4 === 0 && { performers: [ids[j % parties]] }),
    })),
    preferences: Object.fromEntries(
      ids.map((id) => [
        id,
        {
          weights: Object.fromEntries(subjects.map((issue) => [issue, 0.1 + draw()])),
          values: Object.fromEntries(
            subjects.map((issue) => [issue, Object.fromEntries(options.map((option) => [option, draw()]))]),
          ),
        },
      ]),
    ),
    noAgreement: Object.fromEntries(ids.map((id) => [id, { statusQuo: [level, level + 0.04] }])),
    events: ids.slice(0, 4).map((id, k) => ({
      id: `e${k}`,
      date: '2024-02-01',
      what: 'w',
      effects: [{ statusQuo: id, add: 0.01 * (k - 1) }],
    })),
    levers: ids
      .slice(0, 2)
      .map((id, k) => ({ id: `l${k}`, what: 'w', cost: 1, effects: [{ statusQuo: id, add: -0.02 }] })),
  }
}
