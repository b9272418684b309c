import type { PerceivedAnswer, StabilityAnswer } from '@parley/server/stability'
import { type Cell, table } from '../table.js'
import { CONCEPT_NAMES } from './concepts.js'
import type { GraphPaper } from './render-stability.js'

const NAMES = [
  ['nash', 'Nash'],
  ['seq', 'SEQ'],
  ['smr', 'SMR'],
  ['gmr', 'GMR'],
] as const

/** How a decision maker takes an unknown comparison, by extension. */
const ATTITUDES = [
  ['a', 'it would try what may be better, and only what is known to be no better holds it back'],
  ['b', 'it moves only to what is known to be better, and only what is known to be no better holds it back'],
  ['c', 'it would try what may be better, and what may be worse holds it back'],
  ['d', 'it moves only to what is known to be better, and what may be worse holds it back'],
] as const

/** States that are listed in a line. */
const MOST_STATES = 20

const count = (of: ArrayLike<unknown>): string => of.length.toLocaleString('en')

/** Where a model says how strong preferences are: what is strongly stable. */
export const strongSection = (answer: StabilityAnswer, paper: GraphPaper): string => {
  const { strong } = answer
  if (strong === null) return ''
  const { title, line, words } = paper
  return [
    title('Strongly stable', 'every improvement can be answered with a state that is much worse than now'),
    countsTable(
      ['', ...NAMES.map(([, name]) => name)],
      [
        ...answer.decisionMakers.map((maker) => [
          words.maker(maker),
          ...NAMES.map(([concept]) => count(strong.stable[concept][maker]!)),
        ]),
        ['everybody', ...NAMES.map(([concept]) => count(strong.equilibria[concept]))],
      ],
      paper,
    ),
    ...alike(NAMES, strong.equilibria, answer).map((text) => line(text)),
  ].join('\n')
}

/** Where some preferences are unknown: the equilibria in each of the four extensions. */
export const unknownSection = (answer: StabilityAnswer, paper: GraphPaper): string => {
  const { unknown } = answer
  if (unknown === null) return ''
  const { title, line, style } = paper
  if (unknown.kind === 'too-large')
    return [
      title('Unknown preferences'),
      line(
        `not analysed: ${count(answer.states)} states, at most ${unknown.most.toLocaleString('en')}. All else takes the order as written.`,
      ),
    ].join('\n')
  const { extensions } = unknown
  return [
    title('Unknown preferences', 'equilibria, by how an unknown comparison is taken'),
    countsTable(
      ['', ...NAMES.map(([, name]) => name)],
      ATTITUDES.map(([extension]) => [
        extension,
        ...NAMES.map(([concept]) => count(extensions[extension].equilibria[concept])),
      ]),
      paper,
    ),
    ...ATTITUDES.flatMap(([extension, meaning]) => [
      line(`${extension}: ${alike(NAMES, extensions[extension].equilibria, answer).join('; ')}`),
      style('dim', line(meaning, 4)),
    ]),
  ].join('\n')
}

/** Where somebody is mistaken: what each sees, and what comes of that. */
export const perceivedSection = (answer: StabilityAnswer, paper: GraphPaper): string => {
  const { perceived } = answer
  if (perceived === null) return ''
  const { title, line, words } = paper
  return [
    title('As each sees it', 'equilibria in the view of who is mistaken, and what comes of all views'),
    ...Object.entries(perceived.views).flatMap(([maker, view]) => [
      line(`${words.maker(maker)} sees ${count(view.states)} of ${count(answer.states)} states; in its view`),
      ...equilibriaLines(view.equilibria, answer, paper),
    ]),
    line('what comes of it: nobody who sees these leaves them'),
    ...equilibriaLines(perceived.equilibria, answer, paper),
    ...hiddenLines(perceived, paper),
  ].join('\n')
}

const equilibriaLines = (
  equilibria: StabilityAnswer['equilibria'],
  answer: StabilityAnswer,
  { line }: GraphPaper,
): string[] => alike(CONCEPT_NAMES, equilibria, answer).map((text) => line(text, 4))

/** The states under each concept, concepts with the same states together. */
const alike = <Concept extends string>(
  names: readonly (readonly [Concept, string, ...string[]])[],
  equilibria: Readonly<Record<Concept, ArrayLike<number>>>,
  answer: StabilityAnswer,
): string[] => {
  const together = new Map<string, string[]>()
  for (const [concept, name] of names) {
    const states = listed(equilibria[concept], answer)
    together.set(states, [...(together.get(states) ?? []), name])
  }
  return [...together].map(([states, concepts]) => `${concepts.join(', ')}: ${states}`)
}

const hiddenLines = ({ equilibria, hidden }: PerceivedAnswer, { line }: GraphPaper): string[] => {
  const unseen = new Set(hidden)
  const among = new Set(CONCEPT_NAMES.flatMap(([concept]) => [...equilibria[concept]]))
  const stay = [...among].filter((state) => unseen.has(state)).sort((a, b) => a - b)
  if (stay.length === 0) return []
  return [line(`of these somebody does not see ${listed(stay, { statusQuo: null })}`, 4)]
}

const listed = (states: ArrayLike<number>, { statusQuo }: Pick<StabilityAnswer, 'statusQuo'>): string => {
  if (states.length === 0) return 'none'
  const now = Array.from(states).includes(statusQuo ?? -1)
  if (states.length > MOST_STATES) return `${count(states)} states${now ? ', what stands now among them' : ''}`
  return Array.from(states, (state) => (state === statusQuo ? `${state} (now)` : state)).join(', ')
}

const countsTable = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  { columns, style }: GraphPaper,
) => {
  const head: Cell[] = heads.map((text) => ({ text, format: 'dim' }))
  return table([head, ...rows.map((row) => [...row])], { indent: 2, columns, style, right: [1, 2, 3, 4], wrap: [0] })
}
