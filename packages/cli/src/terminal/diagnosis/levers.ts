import { type Diagnosis, percent, plain, signed } from '@parley/engine'
import type { Paper } from '../paper.js'
import { withRange } from '../with-range.js'

/** What would move it: each declared lever by itself, and the cheapest set that opens a zone. */
export const leversSection = (d: Diagnosis, { names, title, line, table, head }: Paper): string => {
  if (d.levers.length === 0) return ''
  const sampled = d.provenance.samples > 0
  const rows = d.levers.map((lever) => [
    names.lever(lever.id),
    String(lever.cost),
    withRange({ value: lever.change, quantiles: lever.changeQuantiles }, signed),
    ...(lever.zoneShare === null ? [] : [percent(lever.zoneShare)]),
  ])
  return [
    title('What would move it', 'each lever by itself: change of the distance, negative is closer'),
    table([head('', 'cost', 'change', ...(sampled ? ['zone in'] : [])), ...rows], { right: [1, 3], wrap: [0] }),
    line(cheapestInWords(d, names)),
  ].join('\n')
}

const cheapestInWords = ({ cheapestSet: set, inexact }: Diagnosis, names: Paper['names']): string => {
  const known = inexact?.setUndecided ? 'known to open' : null
  if (set === null) return `no set of these levers ${known ? `is ${known}` : 'opens'} a zone at the point estimates`
  if (set.levers.length === 0) return 'a zone exists at the point estimates without any lever'
  const levers = set.levers.map((id) => names.lever(id)).join(' + ')
  return `the cheapest set ${known ?? 'that opens'} a zone at the point estimates: ${levers} (cost ${set.cost}, distance ${plain(set.distance)})`
}
