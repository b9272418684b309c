import type { StabilityAnswer } from '@parley/server/stability'
import type { Io } from '../io.js'
import { paragraph } from '../layout.js'
import { makeStyle } from '../style.js'
import { type Cell, table } from '../table.js'
import { stateInWords } from './state-in-words.js'

/** States that are listed. */
const MOST_STATES = 40

/** Concepts by name, in the order told, with what they mean in a few words. */
export const CONCEPT_NAMES = [
  ['nash', 'Nash', 'nobody can improve alone'],
  ['sseq', 'SSEQ', 'as SEQ, and the answer leaves no way out'],
  ['seq', 'SEQ', 'every improvement can be answered, by moves that are improvements for who makes them'],
  ['sim', 'SIM', 'every improvement can be met by what the others do at the same time'],
  ['smr', 'SMR', 'as GMR, and the answer leaves no way out'],
  ['gmr', 'GMR', 'every improvement can be answered by some moves of the others'],
] as const

/** The stability of a graph model for reading in a terminal: the equilibria in words, and how stable states are for whom. */
export const renderStability = (answer: StabilityAnswer, io: Pick<Io, 'color' | 'columns'>): string => {
  const style = makeStyle(io.color)
  const line = (text: string) => paragraph(text, io.columns, 2)
  const { states, decisionMakers, equilibria, statusQuo } = answer
  const count = (of: ArrayLike<unknown>) => of.length.toLocaleString('en')
  const head = [
    style('bold', paragraph(`${count(states)} states, ${decisionMakers.length} decision makers`, io.columns)),
    ...(statusQuo === null ? [] : [line(`status quo: ${stateInWords(answer, statusQuo)}`)]),
  ].join('\n')
  const marked = new Map<number, string[]>()
  for (const [concept, name] of CONCEPT_NAMES)
    for (const state of equilibria[concept]) marked.set(state, [...(marked.get(state) ?? []), name])
  const listed = [...marked].sort(([a, x], [b, y]) => y.length - x.length || a - b)
  const rows: Cell[][] = listed
    .slice(0, MOST_STATES)
    .map(([state, names]) => [
      `${state}${state === statusQuo ? ' now' : ''}`,
      stateInWords(answer, state),
      names.join(' '),
    ])
  const dim = (...texts: string[]): Cell[] => texts.map((text) => ({ text, format: 'dim' }))
  const more = listed.length - rows.length
  const equilibriaSection = [
    `${style('bold', 'Equilibria')}  ${style('dim', 'states that are stable for every decision maker, and under which concepts')}`,
    rows.length === 0
      ? line('none under any concept')
      : table([dim('state', 'taken', 'equilibrium'), ...rows], {
          indent: 2,
          columns: io.columns,
          style,
          right: [0],
          wrap: [1],
        }),
    ...(more > 0 ? [line(`and ${more.toLocaleString('en')} more (--json)`)] : []),
  ].join('\n')
  const stableSection = [
    `${style('bold', 'Stable states')}  ${style('dim', `of ${count(states)}, by decision maker`)}`,
    table(
      [
        dim('', ...CONCEPT_NAMES.map(([, name]) => name)),
        ...decisionMakers.map((maker) => [
          maker,
          ...CONCEPT_NAMES.map(([concept]) => count(answer.stable[concept][maker]!)),
        ]),
        ['everybody', ...CONCEPT_NAMES.map(([concept]) => count(equilibria[concept]))],
      ],
      { indent: 2, columns: io.columns, style, right: [1, 2, 3, 4, 5, 6], wrap: [0] },
    ),
    ...CONCEPT_NAMES.map(([, name, meaning]) => style('dim', line(`${name}: ${meaning}`))),
  ].join('\n')
  return `${[head, equilibriaSection, stableSection].join('\n\n')}\n`
}
