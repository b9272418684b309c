import { type CommentaryCheck, type Diagnosis, headlineOf, type Needs } from '@parley/engine'
import type { Case } from '@parley/model'
import type { StatusQuoStability } from '@parley/server/analysis'
import type { Io } from '../io.js'
import { paragraph } from '../layout.js'
import { english } from '../names.js'
import { makePaper, type Paper } from '../paper.js'
import { printable } from '../printable.js'
import { provenanceLine } from '../provenance.js'
import { causesSection } from './causes.js'
import { closestSection } from './closest.js'
import { commentarySection } from './commentary.js'
import { distanceSection, emptySection } from './distance.js'
import { holdingSection } from './holding.js'
import { leversSection } from './levers.js'
import { nearestSection } from './nearest.js'
import { partiesSection } from './parties.js'
import { needsSection, recordSections } from './record.js'
import { sensitivitySection } from './sensitivity.js'
import { statusQuoSection } from './status-quo.js'
import { thresholdsSection } from './thresholds.js'

/** What is told beside a diagnosis. */
export type Beside = {
  readonly commentary: readonly CommentaryCheck[]
  readonly stability: StatusQuoStability | null
}

/** A diagnosis for reading in a terminal: the headline first, then how far, why, what would move it, says who. */
export const renderDiagnosis = (
  source: Case,
  d: Diagnosis | Needs,
  { commentary, stability }: Beside,
  io: Pick<Io, 'color' | 'columns'>,
): string => {
  const paper = makePaper(source, io)
  const { style, columns } = paper
  const head = [
    style('bold', paragraph(printable(headlineOf(d, source.agreementName).en), columns)),
    style('dim', paragraph(`${english(d.title)}, as of ${d.asOf}${inferred(source, d.asOf)}`, columns)),
    ...(source.about === undefined ? [] : [style('dim', paragraph(english(source.about), columns))]),
  ].join('\n')
  const said = commentarySection(source, commentary, paper)
  const now = statusQuoSection(stability, paper)
  const sections =
    d.kind === 'record'
      ? [...recordSections(d, paper), now, said, needsSection(d, paper)]
      : diagnosisSections(d, source, [now, said], paper)
  return `${[head, ...sections.filter((section) => section !== ''), style('dim', provenanceLine(d.provenance))].join('\n\n')}\n`
}

/** Who inferred the date, where the case says that it is inferred and it is the date looked at. */
const inferred = ({ asOf, analysts }: Case, at: string): string => {
  if (typeof asOf === 'string' || asOf.is !== at || (asOf.by === undefined && asOf.why === undefined)) return ''
  const analyst = analysts?.find((one) => typeof one !== 'string' && one.id === asOf.by)
  const name = typeof analyst === 'object' && analyst.name !== undefined ? english(analyst.name) : asOf.by
  return name === undefined ? ' (inferred)' : ` (inferred by ${printable(name)})`
}

const diagnosisSections = (
  d: Diagnosis,
  source: Case,
  [now, commentary]: readonly [string, string],
  paper: Paper,
): string[] => {
  if (d.distance.kind === 'empty') return [emptySection(d.distance, paper), now, commentary, partiesSection(d, paper)]
  return [
    distanceSection(d, d.distance, paper),
    now,
    d.causes ? causesSection(d, d.causes, paper) : '',
    commentary,
    partiesSection(d, paper),
    closestSection(d, paper),
    nearestSection(d, paper),
    leversSection(d, paper),
    thresholdsSection(d, paper),
    sensitivitySection(d, paper),
    holdingSection(d.wouldHold, source, paper),
  ]
}
