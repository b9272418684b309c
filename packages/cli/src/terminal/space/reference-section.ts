import type { ConceptName, DescribedPoints, DescribedReferences, ReferencePoint } from '@parley/engine'
import type { Sheet } from '../sheet.js'
import { ALL_CONCEPTS, CONCEPTS, MAIN_CONCEPTS } from './concepts.js'
import { pointsTable, type SpaceWords } from './points-table.js'

/** Points of a concept that are shown; with more that tie, how many is said. */
const MOST_TIES = 5

/** The reference points with their definitions; all of them where they were asked for. */
export const referenceSection = (
  f: DescribedPoints & Partial<DescribedReferences>,
  words: SpaceWords,
  sheet: Sheet,
  isAll: boolean,
): string => {
  const pointsOf = (name: ConceptName): readonly ReferencePoint[] => f[name] ?? []
  const shown = isAll ? ALL_CONCEPTS : MAIN_CONCEPTS
  const rows = shown.flatMap((name) =>
    pointsOf(name)
      .slice(0, MOST_TIES)
      .map(({ utilities, outcome }) => ({
        lead: CONCEPTS[name].name,
        utilities,
        package: words.package(outcome),
      })),
  )
  if (rows.length === 0)
    return `${sheet.title('Reference points')}\n${sheet.line('none is defined: the agreement zone is empty')}`
  const ties = shown.flatMap((name) => {
    const more = pointsOf(name).length - MOST_TIES
    return more > 0 ? [sheet.line(`${CONCEPTS[name].name}: ${more} points more that tie with these`)] : []
  })
  return [
    sheet.title('Reference points', 'labelled, none of them a recommendation'),
    pointsTable(sheet, words, rows, { lead: '' }),
    ...ties,
    ...shown.map((name) => sheet.line(`${CONCEPTS[name].name}: ${CONCEPTS[name].is}`)),
    ...certaintyLines(f, shown, sheet),
  ].join('\n')
}

/** What is not certain of the reference points on a frontier that was thinned. */
const certaintyLines = (f: DescribedPoints, shown: readonly ConceptName[], sheet: Sheet): readonly string[] => {
  if (f.exact) return []
  const those = (certainty: 'some' | 'near') =>
    shown.filter((name) => f.certainty[name] === certainty).map((name) => CONCEPTS[name].name)
  const [some, near] = [those('some'), those('near')]
  return [
    ...(some.length > 0 ? [sheet.line(`Exact, but others may tie with them: ${some.join(', ')}.`)] : []),
    ...(near.length > 0 ? [sheet.line(`Not exact, the best of the points that are known: ${near.join(', ')}.`)] : []),
  ]
}
