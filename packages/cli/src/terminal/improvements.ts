import type { DescribedSwap, DescribedTrade, GainPoint, ImprovementsAnswer } from '@parley/engine'
import type { Sheet } from './sheet.js'
import { MOST_POINTS, spread } from './space/frontier-section.js'
import { gainInWords, gainsInWords } from './space/gains.js'
import { pointsTable, type SpaceWords } from './space/points-table.js'
import { tallyInWords } from './space/tally.js'

const MOST_SWAPS = 10
const MOST_TRADES = 5

/** What improves a package for reading in a terminal: how many, by one change, by a trade, all the way to the frontier. */
export const renderImprovements = (
  title: string,
  note: string,
  answer: ImprovementsAnswer,
  words: SpaceWords,
  sheet: Sheet,
): string => {
  const sections = [
    [sheet.style('bold', sheet.line(title, 0)), sheet.line(note, 0), sheet.line(countOf(answer), 0)].join('\n'),
    standingSection(answer, words, sheet),
    swapSection(answer, words, sheet),
    tradeSection(answer, words, sheet),
    settlementSection(answer, words, sheet),
    frontierSection(answer, words, sheet),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

const countOf = ({ efficient, improvements, onFrontier, exact, epsilon }: ImprovementsAnswer): string => {
  if (efficient) return 'Nothing improves it: no package is better for one party and worse for none.'
  const within = exact ? '' : ` (a frontier within ${epsilon})`
  return `Better for one party and worse for none: ${tallyInWords(improvements)}; ${onFrontier.length.toLocaleString('en')} points on the frontier among them${within}.`
}

const standingSection = ({ standing, reservation }: ImprovementsAnswer, words: SpaceWords, sheet: Sheet): string => {
  const rows = words.parties.map((party, i) => {
    const missing = reservation[i]! - standing.utilities[i]!
    return [
      party,
      words.show(standing.utilities[i]!),
      words.show(reservation[i]!),
      missing > 0 ? words.show(missing) : '',
    ]
  })
  const state = standing.feasible
    ? standing.rational
      ? 'in the agreement zone'
      : 'outside the agreement zone'
    : 'not feasible'
  return [
    sheet.title('The package', state),
    sheet.line(words.package(standing.outcome)),
    sheet.table([sheet.head('', 'worth', 'no agreement', 'short'), ...rows], { right: [1, 2, 3], wrap: [0] }),
  ].join('\n')
}

const swapSection = ({ swaps, efficient }: ImprovementsAnswer, words: SpaceWords, sheet: Sheet): string => {
  if (swaps.length === 0)
    return efficient ? '' : `${sheet.title('One change')}\n${sheet.line('none helps one party and harms none')}`
  const rows = swaps.slice(0, MOST_SWAPS).map((swap) => swapRow(swap, words))
  const note = swaps.length > MOST_SWAPS ? `the best ${MOST_SWAPS} of ${swaps.length}` : 'that helps one and harms none'
  return [sheet.title('One change', note), sheet.table(rows, { wrap: [0, 1, 2] })].join('\n')
}

const swapRow = ({ issue, from, to, gains }: DescribedSwap, words: SpaceWords): string[] => [
  words.issue(issue),
  `${words.option(issue, from)} → ${words.option(issue, to)}`,
  gainsInWords(gains, words.parties),
]

const tradeSection = (
  { trades, tradeCount, efficient }: ImprovementsAnswer,
  words: SpaceWords,
  sheet: Sheet,
): string => {
  if (tradeCount === null)
    return `${sheet.title('A trade of two issues')}\n${sheet.line('not looked for: the pairs of options are too many')}`
  if (trades.length === 0)
    return efficient
      ? ''
      : `${sheet.title('A trade of two issues')}\n${sheet.line('none helps two parties and harms none')}`
  const rows = trades
    .slice(0, MOST_TRADES)
    .flatMap(({ swaps, gains }: DescribedTrade, k) => [
      ...swaps.map((swap, s) => [s === 0 ? `${k + 1}` : '', ...swapRow(swap, words)]),
      ['', '', 'together', gainsInWords(gains, words.parties)],
    ])
  const note = `each gives on one issue and gets on the other; ${tradeCount > MOST_TRADES ? `the best ${MOST_TRADES} of ${tradeCount.toLocaleString('en')}` : `${tradeCount} in all`}`
  return [sheet.title('A trade of two issues', note), sheet.table(rows, { wrap: [1, 2, 3] })].join('\n')
}

const settlementSection = (
  { postSettlement, standing }: ImprovementsAnswer,
  words: SpaceWords,
  sheet: Sheet,
): string => {
  const [nash] = postSettlement.nash
  const [leximin] = postSettlement.leximin
  if (nash === undefined || leximin === undefined) return ''
  const told = (point: GainPoint, why: string) => [
    sheet.line(`${why}: ${gainsInWords(point.gains, words.parties)}`),
    ...changesOf(standing.outcome, point.outcome, words).map((change) => sheet.line(change, 4)),
  ]
  const isSame = nash.utilities.join() === leximin.utilities.join()
  return [
    sheet.title('All the way to the frontier', 'the package stands unless all accept the other'),
    ...told(nash, isSame ? 'largest product of gains, and largest least gain' : 'largest product of gains'),
    ...(isSame ? [] : told(leximin, 'largest least gain')),
  ].join('\n')
}

const changesOf = (
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
  words: SpaceWords,
): string[] =>
  Object.entries(to)
    .filter(([issue, option]) => from[issue] !== option)
    .map(
      ([issue, option]) =>
        `${words.issue(issue)}: ${words.option(issue, from[issue]!)} → ${words.option(issue, option)}`,
    )

const frontierSection = ({ onFrontier }: ImprovementsAnswer, words: SpaceWords, sheet: Sheet): string => {
  if (onFrontier.length < 2) return ''
  const rows = spread(onFrontier, MOST_POINTS).map((point) => ({
    lead: point.rational ? 'yes' : '',
    utilities: point.gains,
    package: words.package(point.outcome),
  }))
  const note = `what each party gains${onFrontier.length > MOST_POINTS ? `; ${MOST_POINTS} of ${onFrontier.length} points` : ''}`
  return [
    sheet.title('Frontier points that improve it', note),
    pointsTable(sheet, { ...words, show: gainInWords }, rows, { lead: 'zone' }),
  ].join('\n')
}
