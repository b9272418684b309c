import { CONCEPT_NAMES } from '../case/concepts.js'
import type { Rows } from '../charts/save-figure.js'
import { useSpeech } from '../i18n/language.js'
import { type ConceptMask, conceptsIn } from './concepts.js'
import { useConflict, useNames } from './conflict-context.js'
import { useStabilityWords } from './stability-words.js'
import { useStateText } from './words-of-state.js'

/** Every state as a line of a table to save, in the order of their numbers. */
export const useSavedRows = (): (() => Rows) => {
  const sw = useStabilityWords()
  const { say } = useSpeech()
  const names = useNames()
  const textOf = useStateText()
  const { graph, stable, equilibrium } = useConflict().shown
  const told = (mask: ConceptMask) =>
    conceptsIn(mask)
      .map((concept) => CONCEPT_NAMES[concept])
      .join(' ')
  return () => [
    [
      sw.table.state,
      sw.table.taken,
      sw.table.equilibrium,
      ...graph.ranks.flatMap((_, i) => [say(names.maker(i)), `${say(names.maker(i))}: ${sw.table.rank}`]),
    ],
    ...Array.from(graph.states, (number, s) => [
      String(number),
      textOf(s),
      told(equilibrium[s]!),
      ...graph.ranks.flatMap(({ levels, of }, i) => [told(stable[i]![s]!), String(levels - of[s]! + 1)]),
    ]),
  ]
}
