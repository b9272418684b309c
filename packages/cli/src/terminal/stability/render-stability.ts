import type { Case } from '@parley/model'
import type { CoalitionAnswer, PathsFrom, StabilityAnswer, StateChange, StateReasons } from '@parley/server/stability'
import type { Io } from '../io.js'
import { paragraph } from '../layout.js'
import { english } from '../names.js'
import { makeStyle, type Style } from '../style.js'
import { type Cell, table } from '../table.js'
import { changesSection } from './changes.js'
import { coalitionSection } from './coalitions.js'
import { CONCEPT_NAMES } from './concepts.js'
import { perceivedSection, strongSection, unknownSection } from './degrees.js'
import { type GraphWords, graphWords } from './graph-words.js'
import { pathsSection } from './paths.js'
import { reasonsSection } from './reasons.js'

/** An answer with what else was asked for. */
export type WholeStability = StabilityAnswer & {
  readonly coalitions?: readonly CoalitionAnswer[]
  readonly explain?: readonly StateReasons[]
  readonly from?: readonly PathsFrom[]
  readonly change?: readonly StateChange[]
}

/** What a part of the answer is written on. */
export type GraphPaper = {
  readonly style: Style
  readonly columns: number
  readonly words: GraphWords
  title(text: string, note?: string): string
  line(text: string, indent?: number): string
}

/** States that are listed. */
const MOST_STATES = 12

/** The stability of a graph model for reading in a terminal: what was asked for, the equilibria, how stable for whom. */
export const renderStability = (
  answer: WholeStability,
  source: Case | null,
  io: Pick<Io, 'color' | 'columns'>,
): string => {
  const style = makeStyle(io.color)
  const paper: GraphPaper = {
    style,
    columns: io.columns,
    words: graphWords(answer, source),
    title: (text, note) => (note === undefined ? style('bold', text) : `${style('bold', text)}  ${style('dim', note)}`),
    line: (text, indent = 2) => paragraph(text, io.columns, indent),
  }
  const sections = [
    headSection(answer, source, paper),
    statusQuoSection(answer, paper),
    equilibriaSection(answer, paper),
    stableSection(answer, paper),
    strongSection(answer, paper),
    unknownSection(answer, paper),
    perceivedSection(answer, paper),
    ...(answer.coalitions ?? []).map((coalition) => coalitionSection(coalition, answer, paper)),
    ...(answer.explain ?? []).map((reasons) => reasonsSection(reasons, answer, paper)),
    ...(answer.from ?? []).map((paths) => pathsSection(paths, answer, paper)),
    ...(answer.change ?? []).map((change) => changesSection(change, paper)),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

const count = (of: ArrayLike<unknown>): string => of.length.toLocaleString('en')

const headSection = (
  { states, decisionMakers, options }: StabilityAnswer,
  source: Case | null,
  { style, columns }: GraphPaper,
): string => {
  const counts = `${count(states)} feasible states of ${count(decisionMakers)} decision makers with ${count(options)} options`
  if (source === null) return style('bold', counts)
  const about = source.conflict?.about
  return [
    style('bold', paragraph(`${english(source.title)}: what holds when nobody is bound`, columns)),
    ...(about === undefined ? [] : [style('dim', paragraph(english(about), columns))]),
    counts,
  ].join('\n')
}

/** The status quo, and for whom it is stable. */
const statusQuoSection = (answer: StabilityAnswer, { title, line, words }: GraphPaper): string => {
  const { statusQuo, decisionMakers, stable, equilibria } = answer
  if (statusQuo === null) return ''
  const under = CONCEPT_NAMES.filter(([concept]) => equilibria[concept].includes(statusQuo)).map(([, name]) => name)
  return [
    title('Status quo', `state ${statusQuo}`),
    line(words.state(statusQuo)),
    line(under.length > 0 ? `an equilibrium under ${under.join(', ')}` : 'no equilibrium under any concept'),
    ...decisionMakers.map((maker) => {
      const holds = CONCEPT_NAMES.filter(([concept]) => stable[concept][maker]!.includes(statusQuo))
      const how = holds.length === 0 ? 'not stable' : `stable under ${holds.map(([, name]) => name).join(', ')}`
      return line(`${words.maker(maker)}: ${how}`, 4)
    }),
  ].join('\n')
}

const equilibriaSection = ({ equilibria, statusQuo }: StabilityAnswer, paper: GraphPaper): string => {
  const { title, line, words, columns, style } = paper
  const marked = new Map<number, string[]>()
  for (const [concept, name] of CONCEPT_NAMES)
    for (const state of equilibria[concept]) marked.set(state, [...(marked.get(state) ?? []), name])
  const listed = [...marked].sort(([a, x], [b, y]) => y.length - x.length || a - b)
  const rows: Cell[][] = listed
    .slice(0, MOST_STATES)
    .map(([state, names]) => [
      `${state}${state === statusQuo ? ' (now)' : ''}`,
      words.state(state),
      names.length === CONCEPT_NAMES.length ? 'all' : names.join(' '),
    ])
  const more = listed.length - rows.length
  return [
    title('Equilibria', 'states that are stable for every decision maker, and under which concepts'),
    rows.length === 0
      ? line('none under any concept')
      : table([head('state', 'taken', 'under'), ...rows], { indent: 2, columns, style, right: [0], wrap: [1, 2] }),
    ...(more > 0 ? [line(`and ${more.toLocaleString('en')} more (--json has all)`)] : []),
  ].join('\n')
}

const stableSection = ({ states, decisionMakers, stable, equilibria }: StabilityAnswer, paper: GraphPaper): string => {
  const { title, line, words, columns, style } = paper
  const rows = [
    ...decisionMakers.map((maker) => [
      words.maker(maker),
      ...CONCEPT_NAMES.map(([concept]) => count(stable[concept][maker]!)),
    ]),
    ['everybody', ...CONCEPT_NAMES.map(([concept]) => count(equilibria[concept]))],
  ]
  return [
    title('Stable states', `of ${count(states)}, by decision maker`),
    table([head('', ...CONCEPT_NAMES.map(([, name]) => name)), ...rows], {
      indent: 2,
      columns,
      style,
      right: [1, 2, 3, 4, 5, 6],
      wrap: [0],
    }),
    line('A state is stable for a decision maker where'),
    ...CONCEPT_NAMES.map(([, name, meaning]) => style('dim', line(`${name}: ${meaning}`, 4))),
  ].join('\n')
}

const head = (...texts: readonly string[]): Cell[] => texts.map((text) => ({ text, format: 'dim' }))
