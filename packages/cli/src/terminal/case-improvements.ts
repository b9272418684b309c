import type { ImprovementsAnswer } from '@parley/engine'
import type { Case } from '@parley/model'
import { caseWords } from './frontier.js'
import { renderImprovements } from './improvements.js'
import type { Io } from './io.js'
import { english } from './names.js'
import { makePaper } from './paper.js'

/** What improves a package of a case, at its point estimates. */
export const renderCaseImprovements = (
  source: Case,
  { asOf, faceValue }: { readonly asOf: string; readonly faceValue: boolean },
  answer: ImprovementsAnswer | { readonly kind: 'empty' },
  io: Pick<Io, 'color' | 'columns'>,
): string => {
  const paper = makePaper(source, io)
  const title = `${english(source.title)}: what improves a package`
  if (answer.kind === 'empty')
    return `${paper.style('bold', paper.line(title, 0))}\nNo package is feasible: the red lines exclude every one.\n`
  const note = `Utilities are ${faceValue ? 'at face value' : 'as doubted'}, by the point estimates as of ${asOf}.`
  return renderImprovements(title, note, answer, caseWords(answer.parties, paper.names), paper)
}
