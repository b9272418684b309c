import type { ConceptChange, StateChange, ToldChange, ToldLoneChange } from '@parley/server/stability'
import { CONCEPT_NAMES } from './concepts.js'
import type { GraphPaper } from './render-stability.js'

/** What would make a state an equilibrium, concept by concept, or, where it is one, what would unsettle it. */
export const changesSection = ({ state, concepts }: StateChange, { title, line, words }: GraphPaper): string => {
  const told = (maker: string, change: ToldChange): string => {
    const ways = [
      ...(change.pairs === null
        ? []
        : [`${change.pairs} ${change.pairs === 1 ? 'pair' : 'pairs'} of states in its ranking`]),
      ...(change.statements?.kind === 'found' ? [statementsInWords(change.statements)] : []),
    ]
    return `${words.maker(maker)}: ${ways.join(', or ')}`
  }
  const alone = (changes: Readonly<Record<string, ToldLoneChange>>): string[] =>
    Object.entries(changes).flatMap(([maker, { ranking, statements }]) => {
      const ways = [
        ...(ranking.kind === 'found' ? [`${atMost(ranking)} in its ranking`] : []),
        ...(statements?.kind === 'found' ? [statementsInWords(statements)] : []),
      ]
      return ways.length === 0 ? [] : [line(`${words.maker(maker)}: ${ways.join(', or ')}`, 4)]
    })
  const settling = (change: ConceptChange, name: string): string[] => {
    const own = Object.entries(change.settle).filter(([, { pairs }]) => pairs !== 0)
    // What one decision maker needs for itself is told once.
    const isNew = ([maker, { ranking }]: [string, ToldLoneChange]) =>
      own.length !== 1 || own[0]![0] !== maker || (ranking.kind === 'found' && ranking.pairs < own[0]![1].pairs!)
    const lone = alone(Object.fromEntries(Object.entries(change.alone).filter(isNew)))
    return [
      line(
        `${name}: an equilibrium if ${own.length === 1 ? 'this changes' : 'these change'}${change.settles ? '' : ' (and then others, whose answers that takes away)'}`,
      ),
      ...own.map(([maker, one]) => line(told(maker, one), 4)),
      ...(lone.length === 0 ? [] : [line('or if one of these changes alone', 2), ...lone]),
    ]
  }
  const unsettling = ({ alone: changes }: ConceptChange, name: string): string[] => {
    const lone = alone(changes)
    if (lone.length > 0) return [line(`${name}: an equilibrium; any one of these alone unsettles it`), ...lone]
    const isSure = Object.values(changes).every(({ ranking }) => ranking.kind === 'none')
    return [
      line(
        `${name}: an equilibrium, ${isSure ? 'whatever any one of them prefers' : 'and no change that was tried unsettles it'}`,
      ),
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

const atMost = ({ pairs, isExact }: { readonly pairs: number; readonly isExact: boolean }): string =>
  `${isExact ? '' : 'at most '}${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of states`

const statementsInWords = ({ moves, order }: { readonly moves: number; readonly order: readonly number[] }): string =>
  `${moves} ${moves === 1 ? 'statement' : 'statements'} moved, to the order ${order.map((k) => k + 1).join(' ')}`
