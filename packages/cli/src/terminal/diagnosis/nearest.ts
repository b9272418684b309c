import { type Diagnosis, percent, plain } from '@parley/engine'
import type { Paper } from '../paper.js'

/** The packages nearest to a zone, each by what differs from the closest, with the share of samples that has it in the zone. */
export const nearestSection = ({ nearest, provenance }: Diagnosis, { names, title, table, head }: Paper): string => {
  const [closest] = nearest
  if (!closest || nearest.length < 2) return ''
  const sampled = provenance.samples > 0
  const shares = (share: number | null) => (share === null ? '' : percent(share))
  const rows = nearest.flatMap((near) => {
    const changed = Object.entries(near.outcome).filter(([issue, option]) => option !== closest.outcome[issue])
    const texts = changed.map(([issue, option]) => `${names.issue(issue)}: ${names.option(issue, option)}`)
    const [first = 'the closest package itself', ...rest] = texts
    const numbers = [plain(near.distance), ...(sampled ? [shares(near.zoneShare), shares(near.closestShare)] : [])]
    return [[...numbers, first], ...rest.map((text) => [...numbers.map(() => ''), text])]
  })
  const heads = ['distance', ...(sampled ? ['in the zone in', 'closest in'] : [])]
  return [
    title('Packages near it', 'what differs from the closest one; distances are point estimates'),
    table([head(...heads, ''), ...rows], { right: heads.map((_, k) => k), wrap: [heads.length] }),
  ].join('\n')
}
