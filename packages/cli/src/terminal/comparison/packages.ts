import { percent, plain, type Side } from '@parley/engine'
import type { Case } from '@parley/model'
import { REASONS } from '../diagnosis/holding.js'
import type { Paper } from '../paper.js'
import type { Cell } from '../table.js'
import { AS_IT_IS, type Columns } from './figures.js'

const SAME = '·'

/** The closest package issue by issue, what each party gets of it, and which of the case's nearest packages are in the zone. */
export const packagesSection = (
  source: Case,
  { base, shown, letters, provenance }: Columns,
  { title, table, head, names, line }: Paper,
): string => {
  const sides = [base, ...shown.map(({ side }) => side)]
  const columns = sides.map((_, k) => k + 1)
  const rows: (readonly Cell[])[] = [head('closest package', AS_IT_IS, ...letters)]
  for (const { id } of source.issues) {
    const first = base.closest.outcome[id]!
    const others = shown.map(({ side }) => side.closest.outcome[id]!)
    const texts = others.map((option) => (option === first ? SAME : names.optionNow(id, option)))
    rows.push([names.issue(id), names.optionNow(id, first), ...texts])
  }
  for (const { id } of source.parties)
    rows.push([`worth to ${names.actor(id)}`, ...sides.map(({ closest }) => plain(closest.utilities[id] ?? 0))])
  rows.push(['binding', ...sides.map(({ closest }) => closest.binding.map(names.actor).join(', '))])
  const holds = base.wouldHold.map(({ party }): readonly Cell[] => [
    names.actor(party),
    ...sides.map(({ wouldHold }) => REASONS[wouldHold.find((one) => one.party === party)?.reason ?? 'not-assessed']),
  ])
  const near: (readonly Cell[])[] = [head('in the zone', AS_IT_IS, ...letters)]
  for (const k of base.baseNearest.keys()) near.push([`${k + 1}`, ...sides.map((side) => standing(side, k))])
  const note =
    provenance.samples > 0
      ? 'the share of samples that has each in the zone, and its point estimate'
      : 'point estimates'
  return [
    title('Packages', 'point estimates; no recommendation'),
    table(rows, { wrap: [0, ...columns] }),
    line(`“${SAME}”: as in the case as it is`),
    '',
    title('Would it hold', 'incentive to break, under perfect monitoring; point estimates, not a forecast'),
    table([head('', AS_IT_IS, ...letters), ...holds], { wrap: [0, ...columns] }),
    '',
    title("The case's nearest packages", note),
    table(near, { wrap: columns }),
    ...base.baseNearest.map(({ outcome }, k) =>
      line(`${k + 1}  ${k === 0 ? 'its closest package' : differences(source, base, outcome, names)}`),
    ),
  ].join('\n')
}

const standing = (side: Side, k: number): string => {
  const { distance, zoneShare } = side.baseNearest[k]!
  const isIn = distance <= 0 ? 'in' : `short by ${plain(distance)}`
  return zoneShare === null ? isIn : `${percent(zoneShare)}, ${isIn}`
}

/** What a package settles otherwise than the closest one. */
const differences = (source: Case, base: Side, outcome: Side['closest']['outcome'], names: Paper['names']): string =>
  source.issues
    .filter(({ id }) => outcome[id] !== base.closest.outcome[id])
    .map(({ id }) => `${names.issue(id)}: ${names.option(id, outcome[id]!)}`)
    .join('; ')
