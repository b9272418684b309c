import { type Diagnosis, estimateInWords, inexactInWords, plain, timesInWords } from '@parley/engine'
import type { Paper } from '../paper.js'

/** How far: the share of samples first, then the distance with its range, in substance, and who holds back. */
export const distanceSection = (
  d: Diagnosis,
  distance: Extract<Diagnosis['distance'], { kind: 'found' }>,
  { names, title, line }: Paper,
): string => {
  const lines = [
    `${title('Distance')}  ${estimateInWords(distance, plain).en}`,
    line("in parts of a party's own range from worst to best; 0 or less: an agreement zone exists"),
    ...inexactInWords(d).map(({ en }) => line(en)),
  ]
  const s = distance.inSubstance
  if (s) {
    const times = timesInWords(Math.abs(distance.value) / s.worth).en
    const size = distance.value > 0 ? times : `room for ${times}`
    const move = `moving ${names.actor(s.party)} from “${names.option(s.issue, s.from)}” to “${names.option(s.issue, s.to)}” on “${names.issue(s.issue)}”`
    lines.push(line(`by the point estimate ${plain(distance.value)}: ${size} ${move}`))
  }
  if (distance.closestIsStatusQuo)
    lines.push(line(`no package ${distance.bound === undefined ? 'is' : 'known is'} closer than continuing as now`))
  const binding = d.closest?.binding ?? []
  lines.push(line(`binding at the point estimates: ${binding.map((party) => names.actor(party)).join(', ')}`))
  return lines.join('\n')
}

/** Nothing is feasible: the fewest red lines whose lifting opens a package. */
export const emptySection = (
  distance: Extract<Diagnosis['distance'], { kind: 'empty' }>,
  { names, title, line }: Paper,
): string =>
  [
    title('No package is feasible'),
    line(`the fewest of the ${distance.redLinesInAll} red lines whose lifting opens one:`),
    ...distance.redLines.map((red) => line(`${names.actor(red.party)}: ${names.outcome(red.when)} (${red.id})`, 4)),
  ].join('\n')
