import { type Comparison, comparisonInexact } from '@parley/engine'
import type { Case } from '@parley/model'
import type { Io } from '../io.js'
import { paragraph } from '../layout.js'
import { english } from '../names.js'
import { makePaper } from '../paper.js'
import { provenanceLine } from '../provenance.js'
import { changesSection } from './changes.js'
import { figuresSection } from './figures.js'
import { packagesSection } from './packages.js'
import { stabilitySection } from './stability.js'

/** So many what-ifs fit beside the case; more follow below. */
const MOST_BESIDE = 3
/** Room that a column needs. */
const COLUMN_WIDTH = 21
const LABEL_WIDTH = 28

/** A comparison for reading in a terminal: what each what-if changes, then all of them beside the case as it is. */
export const renderComparison = (source: Case, comparison: Comparison, io: Pick<Io, 'color' | 'columns'>): string => {
  const paper = makePaper(source, io)
  const { style, columns } = paper
  const head = style('bold', paragraph(`${english(comparison.title)}: what if, as of ${comparison.asOf}`, columns))
  if (comparison.kind === 'empty') return `${head}\n\nNo package is feasible: the red lines exclude every one.\n`
  const { base, whatIfs, provenance } = comparison
  const beside = Math.max(1, Math.min(MOST_BESIDE, Math.floor((columns - LABEL_WIDTH) / COLUMN_WIDTH) - 1))
  const groups = Array.from({ length: Math.ceil(whatIfs.length / beside) }, (_, k) => k * beside).map((first) => ({
    first,
    whatIfs: whatIfs.slice(first, first + beside),
  }))
  const sections = groups.flatMap(({ first, whatIfs: shown }) => {
    const columnsOf = { base, shown, letters: shown.map((_, k) => letterOf(first + k)), provenance }
    return [
      figuresSection(source, columnsOf, paper),
      packagesSection(source, columnsOf, paper),
      stabilitySection(source, columnsOf, paper),
    ]
  })
  const inexact = comparisonInexact(comparison)
  return `${[
    head,
    ...(inexact === null ? [] : [paragraph(inexact.en, columns)]),
    changesSection(
      source,
      whatIfs,
      whatIfs.map((_, k) => letterOf(k)),
      paper,
    ),
    ...sections.filter((section) => section !== ''),
    style('dim', provenanceLine(provenance)),
  ].join('\n\n')}\n`
}

/** A, B, … Z, then by number. */
const letterOf = (k: number): string => (k < 26 ? String.fromCharCode(65 + k) : `${k + 1}`)
