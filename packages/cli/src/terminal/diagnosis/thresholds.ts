import type { Diagnosis } from '@parley/engine'
import { apart } from '../numbers.js'
import type { Paper } from '../paper.js'

const MOST_SHOWN = 8

/** The values of single judgements at which the distance is zero, nearest first. */
export const thresholdsSection = (d: Diagnosis, { title, line, table, head }: Paper): string => {
  const nearest = d.thresholds
    .filter((t) => t.at.length > 0)
    .map((t) => ({ ...t, move: Math.min(...t.at.map((v) => Math.abs(v - t.current))) / (t.scanned[1] - t.scanned[0]) }))
    .sort((a, b) => a.move - b.move)
  if (nearest.length === 0) {
    const known = d.inexact?.thresholdsUndecided ? 'is known to open or close' : 'opens or closes'
    return `${title('Thresholds')}\n${line(`no single judgement ${known} a zone within its scanned range`)}`
  }
  const rows = nearest.slice(0, MOST_SHOWN).map((t) => {
    const [now, ...at] = apart([t.current, ...t.at])
    return [t.judgement, now!, at.join(', ')]
  })
  const shown = rows.length < nearest.length ? `; the nearest ${rows.length} are shown` : ''
  return [
    title('Thresholds', 'the value of one judgement alone at which the distance is zero (point estimates)'),
    table([head('', 'now', 'zero at'), ...rows], { wrap: [0] }),
    line(`${nearest.length} of ${d.thresholds.length} judgements have such a value in their scanned range${shown}`),
  ].join('\n')
}
