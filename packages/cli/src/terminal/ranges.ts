import { percent, plain } from '@parley/engine'
import type { RangedPackage, RangesAnswer } from '@parley/engine/robust'
import type { Case } from '@parley/model'
import { caseWords } from './frontier.js'
import type { Io } from './io.js'
import { paragraph } from './layout.js'
import { english } from './names.js'
import { makePaper, type Paper } from './paper.js'
import { provenanceLine } from './provenance.js'
import { questionsSection } from './questions.js'
import { pointsTable, type SpaceWords } from './space/points-table.js'

const MOST_ROWS = 12

/** For reading in a terminal: which packages are efficient for all consistent preferences, for some, for none. */
export const renderRanges = (source: Case, answer: RangesAnswer, io: Pick<Io, 'color' | 'columns'>): string => {
  const paper = makePaper(source, io)
  const { names, style, columns } = paper
  const words = caseWords(answer.parties, names)
  const head = [
    style('bold', paragraph(`${english(source.title)}: efficient packages as of ${answer.asOf}`, columns)),
    paragraph(countsOf(answer), columns),
    paragraph(
      `Preferences are all that are consistent with what is judged: rankings, ranges and comparisons. Utilities are ${answer.faceValue ? 'at face value' : 'as doubted'}.`,
      columns,
    ),
  ].join('\n')
  if (answer.packages.length === 0) return `${head}\n\nNo package is feasible: the red lines exclude every one.\n`
  const asked = answer.packages.filter((one) => one.isClosest || one.isNamed)
  const others = answer.packages.filter((one) => !asked.includes(one))
  const sections = [
    section('The closest package, and those asked for', asked, answer, words, paper),
    ...(others.length > 0 ? [section(titleOf(answer), others.slice(0, MOST_ROWS), answer, words, paper)] : []),
  ]
  if (answer.ask) sections.push(questionsSection(answer.ask, paper))
  const notes = paragraph(notesOf(answer, others.length), columns)
  return `${[head, ...sections, style('dim', `${notes}\n${provenanceLine(answer.provenance)}`)].join('\n\n')}\n`
}

/** How many packages there are of each class, in a sentence or two. */
const countsOf = (answer: RangesAnswer): string => {
  const { outcomes, isComplete, counts, seen, provenance, withoutRoom } = answer
  const number = (count: number) => (count === 0 ? 'none' : count.toLocaleString('en'))
  const all = `${BigInt(outcomes).toLocaleString('en')} combinations. `
  if (isComplete)
    return `${all}Efficient for all consistent preferences: ${number(counts.all)}; for some of them: ${number(counts.some ?? 0)}; for none: ${number(counts.none ?? 0)}.${undecidedOf(answer)}`
  const met =
    provenance.samples > 0
      ? ` Under ${provenance.samples.toLocaleString('en')} sampled preferences ${seen.toLocaleString('en')} packages were efficient at least once.`
      : ''
  const edge = withoutRoom.length > 0 ? ' among those looked at' : ''
  return `${all}Efficient for all consistent preferences: ${number(counts.all)}${edge}.${met}${undecidedOf(answer)}`
}

const undecidedOf = ({ counts, programs }: RangesAnswer): string =>
  counts.undecided === 0
    ? ''
    : ` Undecided: ${counts.undecided.toLocaleString('en')}, for telling takes more than ${programs.most.toLocaleString('en')} linear programs (--programs allows more); the other counts are the least there are.`

const titleOf = ({ isComplete, provenance }: RangesAnswer): string =>
  provenance.samples === 0
    ? 'Packages'
    : `Packages${isComplete ? '' : ' that are efficient most often, alone or in the agreement zone'}`

const section = (
  title: string,
  packages: readonly RangedPackage[],
  { provenance }: RangesAnswer,
  words: SpaceWords,
  paper: Paper,
): string => {
  const hasShares = provenance.samples > 0
  const rows = packages.map((one) => ({
    lead: `${(one.efficient === 'undecided' ? '?' : one.efficient).padEnd(4)}${one.share ? percent(one.share.value).padStart(7) : ''}`,
    utilities: one.utilities ?? [],
    ...(hasShares && { count: one.shareInZone ? percent(one.shareInZone.value) : '' }),
    package: words.package(one.outcome),
  }))
  const heads = { lead: 'efficient for', ...(hasShares && { count: 'in the zone too' }) }
  const shown = hasShares ? words : { ...words, parties: [] }
  const dominated = packages.flatMap(({ outcome, dominatedBy }) =>
    dominatedBy
      ? [paper.line(`${words.package(outcome)}: ${words.package(dominatedBy)} dominates it whatever the preferences`)]
      : [],
  )
  return [
    paper.title(title, hasShares ? 'mean utilities' : undefined),
    pointsTable(paper, { ...shown, show: plain }, rows, heads),
    ...dominated,
  ].join('\n')
}

const notesOf = ({ provenance, packages, withoutRoom }: RangesAnswer, others: number): string => {
  const more =
    others > MOST_ROWS ? ` ${MOST_ROWS} of ${others} packages are shown, with --json all ${packages.length}.` : ''
  const written = `A package is written as for parley evaluate --outcome: issues that it leaves out stand as now.${more}`
  if (withoutRoom.length > 0)
    return `${written} No shares and no questions: the comparisons of ${withoutRoom.join(', ')} leave its preferences no room to sample from.`
  if (provenance.samples === 0) return written
  const error = Math.max(...packages.map(({ share }) => share?.error ?? 0))
  return `${written} Percentages are shares of the sampled preferences, with a standard error of ${(100 * error).toFixed(1)} points at most; all, some and none are exact${packages.some(({ efficient }) => efficient === 'undecided') ? ', ? is undecided' : ''}.`
}
