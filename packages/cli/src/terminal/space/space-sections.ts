import type { DefinitionsAnswer, DescribedPoints, DescribedReferences } from '@parley/engine'
import type { Sheet } from '../sheet.js'
import { allSections } from './all-sections.js'
import { definitionsSection } from './definitions-section.js'
import { frontierSection } from './frontier-section.js'
import type { SpaceWords } from './points-table.js'
import { referenceSection } from './reference-section.js'

type Answer = DescribedPoints & Partial<DescribedReferences> & { readonly definitions?: DefinitionsAnswer }

/** Everything about a frontier below its head: reference points, what was asked for beside them, the points. */
export const spaceSections = (f: Answer, words: SpaceWords, sheet: Sheet, isAll: boolean): string[] =>
  [
    referenceSection(f, words, sheet, isAll),
    ...(isAll ? allSections(f as DescribedReferences, f.exact, words, sheet) : []),
    ...(f.definitions === undefined ? [] : [definitionsSection(f.definitions, f.exact, words, sheet)]),
    frontierSection(f, words, sheet),
  ].filter((section) => section !== '')
