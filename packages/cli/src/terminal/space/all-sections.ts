import type { ConceptName, DescribedReferences, HullName, LotteryPoint } from '@parley/engine'
import { inDigits } from '../numbers.js'
import type { Sheet } from '../sheet.js'
import { ALL_CONCEPTS, CONCEPTS } from './concepts.js'
import { pointsTable, type SpaceWords } from './points-table.js'
import { tallyInWords } from './tally.js'

const PERCENT_DIGITS = 4
const DISTANCE_DIGITS = 3

/** What `--all` shows beside the frontier and its reference points: lotteries, figures of the space, distances. */
export const allSections = (f: DescribedReferences, isExact: boolean, words: SpaceWords, sheet: Sheet): string[] => [
  lotterySection(f, isExact, words, sheet),
  figuresSection(f, words, sheet),
  distanceSection(f, sheet),
]

const lotterySection = (f: DescribedReferences, isExact: boolean, words: SpaceWords, sheet: Sheet): string => {
  const lotteriesOf = (name: ConceptName): readonly LotteryPoint[] => f[`${name}Hull` satisfies HullName]
  const rows = ALL_CONCEPTS.flatMap((name) =>
    lotteriesOf(name).flatMap(({ utilities, lottery }) => [
      { lead: CONCEPTS[name].name, utilities, package: lottery.length > 1 ? 'expected' : 'for certain' },
      ...lottery.map((part) => ({
        lead: `  ${inDigits(part.probability * 100, PERCENT_DIGITS)} %`,
        utilities: part.utilities,
        package: words.package(part.outcome),
      })),
    ]),
  )
  const note = 'expected utilities of the best lottery over packages, and what is drawn how often'
  if (rows.length === 0)
    return `${sheet.title('With lotteries')}\n${sheet.line('none is defined: no lottery gives every party what no agreement is worth to it')}`
  return [
    sheet.title('With lotteries', note),
    ...(isExact ? [] : [sheet.line('Over the points of the thinned frontier; there may be better ones.')]),
    pointsTable(sheet, words, rows, { lead: '' }),
  ].join('\n')
}

const figuresSection = (f: DescribedReferences, words: SpaceWords, sheet: Sheet): string => {
  const { opposition } = f
  return [
    sheet.title('The space'),
    sheet.line(`In the agreement zone: ${tallyInWords(f.rationalShare)}`),
    ...(opposition === null
      ? []
      : [
          sheet.line(
            `Opposition: ${inDigits(opposition.distance, DISTANCE_DIGITS)}, the least distance of a frontier point from each party’s best (${opposition.most.map(words.show).join(', ')})`,
          ),
        ]),
    ...(f.idealHull === null
      ? []
      : [sheet.line(`The most that each party can have in a lottery: ${f.idealHull.map(words.show).join(', ')}`)]),
  ].join('\n')
}

/** How far the concepts' answers lie apart: each pair once, and each from its own lottery. */
const distanceSection = ({ distances }: DescribedReferences, sheet: Sheet): string => {
  const answered = ALL_CONCEPTS.filter((name) => distances[name] !== undefined)
  if (answered.length === 0) return ''
  const shown = (value: number | undefined) => (value === undefined ? '' : inDigits(value, DISTANCE_DIGITS))
  const rows = answered.map((name, k) => [
    `${k + 1} ${CONCEPTS[name].name}`,
    ...answered.slice(0, -1).map((other, m) => (m < k ? shown(distances[name]?.[other]) : '')),
    shown(distances[name]?.[`${name}Hull`]),
  ])
  const heads = sheet.head('', ...answered.slice(1).map((_, k) => String(k + 1)), 'its lottery')
  return [
    sheet.title('How far they lie apart', 'distance of utilities'),
    sheet.table([heads, ...rows], { right: heads.map((_, k) => k).slice(1) }),
  ].join('\n')
}
