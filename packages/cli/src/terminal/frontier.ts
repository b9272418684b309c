import { type FrontierAnswer, plain, type ReferencePoint } from '@parley/engine'
import { type Case, textIn } from '@parley/model'
import type { Io } from './io.js'
import { makeNames } from './names.js'
import { makeStyle } from './style.js'
import { table } from './table.js'

const MOST_POINTS = 20

/** A frontier for reading in a terminal: counts, reference points with their definitions, the first points. */
export const renderFrontier = (
  source: Case,
  f: FrontierAnswer & { readonly ms: number },
  io: Pick<Io, 'color'>,
): string => {
  const style = makeStyle(io.color)
  const names = makeNames(source)
  const parties = f.parties.map(names.actor)
  const issues = source.issues.map((issue) => issue.id)
  const rational = f.frontier.filter((point) => point.rational).length
  const head = [
    style('bold', `${textIn(source.title, 'en')}: the frontier as of ${f.asOf}`),
    `${Number(f.outcomes).toLocaleString('en')} combinations; ${f.frontier.length.toLocaleString('en')} packages on the frontier, ${rational.toLocaleString('en')} of them in the agreement zone (${f.exact ? 'exact' : `within ${f.epsilon}`}, ${f.ms.toFixed(1)} ms)`,
    `utilities ${f.faceValue ? 'at face value' : 'as doubted'}, point estimates; no agreement is worth ${f.parties.map((_, i) => `${plain(f.reservation[i]!)} to ${parties[i]}`).join(', ')}`,
  ].join('\n')
  if (f.frontier.length === 0) return `${head}\n\nNo package is feasible: the red lines exclude every one.\n`
  const cells = (point: ReferencePoint) => point.utilities.map(plain)
  const reference = CONCEPTS.flatMap(([key, name]) =>
    f[key].map((point) => [`  ${name}`, ...cells(point), ...Object.values(point.outcome)]),
  )
  const sections = [
    reference.length > 0
      ? [
          style('bold', 'Reference points'),
          table([['  ', ...parties, ...issues], ...reference], columns(parties)),
        ].join('\n')
      : 'The agreement zone is empty: no reference point is defined.',
    [
      style('bold', f.frontier.length > MOST_POINTS ? `Frontier, ${MOST_POINTS} of its points` : 'Frontier'),
      table(
        [
          ['  ', ...parties, 'outcomes', ...issues],
          ...spread(f.frontier, MOST_POINTS).map((point) => [
            point.rational ? '  in the zone' : '  ',
            ...cells(point),
            String(point.count ?? ''),
            ...Object.values(point.outcome),
          ]),
        ],
        columns(parties),
      ),
    ].join('\n'),
  ]
  return `${[head, ...sections].join('\n\n')}\n`
}

const columns = (parties: readonly string[]): number[] => parties.map((_, i) => i + 1)

/** Evenly spaced members, the first and the last among them. */
const spread = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most
    ? items
    : Array.from({ length: most }, (_, k) => items[Math.round((k * (items.length - 1)) / (most - 1))]!)

const CONCEPTS = [
  ['nash', 'Nash 1950: largest product of gains'],
  ['kalaiSmorodinsky', 'Kalai–Smorodinsky 1975, finite set: largest least share of the possible gain'],
  ['egalitarian', 'egalitarian (Kalai 1977): largest least gain'],
  ['utilitarian', 'utilitarian: largest sum'],
] as const
