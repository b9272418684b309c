import type { DefinitionsAnswer, WordMeaning } from '@parley/engine'
import { inDigits } from '../numbers.js'
import type { Sheet } from '../sheet.js'
import { pointsTable, type SpaceWords } from './points-table.js'

const DIGITS = 6
const MOST_TIES = 5

const WHY_NONE = {
  'no-agreement-zone': 'none: no outcome is at or above every reservation value',
  'bound-not-passed': 'none: no outcome passes the bound that the program starts from',
}

/** A space in another program's words: what it answers, what each word means, and our name for it. */
export const definitionsSection = (
  answer: DefinitionsAnswer,
  isExact: boolean,
  words: SpaceWords,
  sheet: Sheet,
): string => {
  if (answer.kind === 'two-parties-only')
    return `${sheet.title(`In the words of ${answer.program}`)}\n${sheet.line('not defined: the program knows two parties only')}`
  const { frontier, concepts, figures } = answer
  const found = Object.entries(concepts).flatMap(([name, concept]) =>
    concept.kind === 'found'
      ? concept.points.slice(0, MOST_TIES).map(({ utilities, outcome }) => ({
          lead: name,
          utilities,
          package: words.package(outcome),
        }))
      : [],
  )
  const notes = Object.entries(concepts).flatMap(([name, concept]) => {
    if (concept.kind === 'empty') return [sheet.line(`${name}: ${WHY_NONE[concept.reason]}`)]
    const more = concept.points.length - MOST_TIES
    return more > 0 ? [sheet.line(`${name}: ${more} points more that tie with these`)] : []
  })
  const size = frontier.size === null ? 'not counted' : BigInt(frontier.size).toLocaleString('en')
  const row = (name: string, value: string, { means, ours }: WordMeaning) => [name, value, means, ours ?? 'nothing']
  const rows = [
    row('frontier', size, frontier),
    ...Object.entries(concepts).map(([name, concept]) => row(name, '', concept)),
    ...Object.entries(figures).map(([name, figure]) =>
      row(name, figure.value === null ? 'unknown' : inDigits(figure.value, DIGITS), figure),
    ),
  ]
  const scope =
    answer.holds === 'outcomes'
      ? []
      : [
          sheet.line(
            isExact
              ? 'Looked for on the exact frontier: the outcomes are too many to list.'
              : 'Looked for on a thinned frontier: the outcomes are too many to list, and there may be others.',
          ),
        ]
  return [
    sheet.title(`In the words of ${answer.version}`, 'its definitions, to check its published figures'),
    sheet.line(`Utilities: ${answer.utilities}`),
    ...scope,
    ...(found.length > 0 ? [pointsTable(sheet, words, found, { lead: 'word' })] : []),
    ...notes,
    sheet.table([sheet.head('word', 'value', 'means', 'here'), ...rows], { right: [1], wrap: [2, 3] }),
  ].join('\n')
}
