import { percent } from '@parley/engine'
import type { NextQuestions, Question } from '@parley/engine/robust'
import { paragraph } from './layout.js'
import type { Paper } from './paper.js'

const INDENT = 5

/** Which comparisons to ask for next, each in words that a person can answer and as the case file takes the answer. */
export const questionsSection = (ask: NextQuestions, paper: Paper): string => {
  const { questions, candidates, isExact } = ask
  if (questions.length === 0)
    return `${paper.title('What to ask next')}\n${paragraph(`No comparison would narrow the packages that may be efficient: ${told(candidates)} of two options, or of one issue against another, were looked at.`, paper.columns, 2)}`
  const ranked = isExact
    ? 'for each the packages that may be efficient after either answer were counted'
    : 'which narrows most was estimated from the samples'
  const note = `${told(candidates)} were held against each other; ${ranked}. An answer is pasted into the case file, the two turned round where it is b.`
  return [
    paper.title('What to ask next', 'comparisons whose answer narrows most what may be efficient'),
    ...questions.map((question, k) => questionLines(question, k + 1, ask, paper)),
    paper.style('dim', paragraph(note, paper.columns, 2)),
  ].join('\n')
}

const told = (candidates: number): string =>
  `${candidates.toLocaleString('en')} ${candidates === 1 ? 'comparison' : 'comparisons'}`

const questionLines = (question: Question, number: number, ask: NextQuestions, { names, columns }: Paper): string => {
  const { party, a, b, share } = question
  const lines = [
    paragraph(`${number}  Would ${names.actor(party)} rather have`, columns, 2),
    paragraph(`a  ${names.outcome(a)}`, columns, INDENT),
    paragraph(`b  ${names.outcome(b)}`, columns, INDENT),
    paragraph(
      `${percent(share.value)} of the sampled preferences say a. ${narrowingOf(question, ask)}`,
      columns,
      INDENT,
    ),
    paragraph(`preferences.${party}.comparisons: [{ prefers: ${inYaml(a)}, to: ${inYaml(b)} }]`, columns, INDENT),
  ]
  return lines.join('\n')
}

const narrowingOf = ({ left, fewer, expected, error }: Question, { mayBeEfficient }: NextQuestions): string => {
  const number = (count: number) => count.toLocaleString('en')
  if (left && mayBeEfficient !== null)
    return `Packages that may be efficient: ${number(mayBeEfficient)} now, ${number(left.a)} after a, ${number(left.b)} after b.`
  const points = ((error ?? 0) * 100).toFixed(1)
  return `Packages that may be efficient become fewer by about ${percent(fewer.a)} after a, ${percent(fewer.b)} after b (mean ${percent(expected)}, standard error ${points} points).`
}

/** Ids as a flow mapping; those that YAML would take for something else in quotes. */
const inYaml = (part: Readonly<Record<string, string>>): string => {
  const text = (id: string) => (/^(?!(?:true|false|null)$)[A-Za-z][\w-]*$/.test(id) ? id : JSON.stringify(id))
  const entries = Object.entries(part).map(([issue, option]) => `${text(issue)}: ${text(option)}`)
  return `{ ${entries.join(', ')} }`
}
