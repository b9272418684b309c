import { type Diagnosis, plain } from '@parley/engine'
import { isNothing } from '../numbers.js'
import type { Paper } from '../paper.js'

/** The closest package issue by issue, and where each binding party falls short. */
export const closestSection = (d: Diagnosis, { names, title, table, head }: Paper): string => {
  const { closest } = d
  if (!closest) return ''
  const short = Object.entries(closest.shortfalls)
  const rows = Object.entries(closest.outcome).map(([issue, option]) => [
    names.issue(issue),
    names.optionNow(issue, option),
    ...short.map(([, parts]) => (isNothing(parts[issue] ?? 0) ? '' : plain(parts[issue]!))),
  ])
  const heads = short.map(([party]) => `short for ${names.actor(party)}`)
  const columns = heads.map((_, k) => k + 2)
  return [
    title('Closest package', 'point estimate; no recommendation'),
    table(heads.length > 0 ? [head('', '', ...heads), ...rows] : rows, { right: columns, wrap: [0, 1, ...columns] }),
  ].join('\n')
}
