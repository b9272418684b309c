import type { ConceptChange, StateChange, ToldChange } from '@parley/server/stability'
import { CONCEPT_NAMES } from './concepts.js'
import type { GraphPaper } from './render-stability.js'

/** What would make a state an equilibrium, concept by concept, or, where it is one, what would unsettle it. */
export const changesSection = ({ state, concepts }: StateChange, { title, line, words }: GraphPaper): string => {
  const told = (maker: string, change: ToldChange): string => {
    const ways = [
      ...(change.pairs === null ? [] : [`${change.pairs} pairs of states in its ranking`]),
      ...(change.statements?.kind === 'found' ? [statementsInWords(change.statements)] : []),
    ]
    return `${words.maker(maker)}: ${ways.join(', or ')}`
  }
  const settling = ({ settle, settles }: ConceptChange, name: string): string[] => [
    line(
      `${name}: an equilibrium if these change${settles ? '' : ' (and then others, whose answers that takes away)'}`,
    ),
    ...Object.entries(settle)
      .filter(([, { pairs }]) => pairs !== 0)
      .map(([maker, change]) => line(told(maker, change), 4)),
  ]
  const unsettling = ({ unsettle }: ConceptChange, name: string): string[] => {
    const possible = Object.entries(unsettle).filter(([, { pairs }]) => pairs !== null)
    if (possible.length === 0) return [line(`${name}: an equilibrium, whatever anybody prefers`)]
    return [
      line(`${name}: an equilibrium; any one of these unsettles it`),
      ...possible.map(([maker, change]) => line(told(maker, change), 4)),
    ]
  }
  return [
    title(`What would have to change for state ${state}`),
    line(words.state(state)),
    ...CONCEPT_NAMES.flatMap(([concept, name]) => {
      const change = concepts[concept]
      return change.pairs === 0 ? unsettling(change, name) : settling(change, name)
    }),
  ].join('\n')
}

const statementsInWords = ({ moves, order }: { readonly moves: number; readonly order: readonly number[] }): string =>
  `${moves} ${moves === 1 ? 'statement' : 'statements'} moved, to the order ${order.map((k) => k + 1).join(' ')}`
