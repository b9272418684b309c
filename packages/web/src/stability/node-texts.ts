import { CONCEPT_NAMES } from '../case/concepts.js'
import { useSpeech } from '../i18n/language.js'
import type { Assessed } from './assess.js'
import { conceptsIn, countConcepts, type Kind, kindOf, strongestIn } from './concepts.js'
import { useConflict, useNames } from './conflict-context.js'
import type { Group } from './group-states.js'
import { useStabilityWords } from './stability-words.js'
import { useStateText } from './words-of-state.js'

/** The state that stands for a group: one that is wanted, else the equilibrium under most concepts, ties the least number. */
export const bestOf = ({ equilibrium }: Assessed, { states }: Group, wanted: number | null): number =>
  wanted !== null && states.includes(wanted)
    ? wanted
    : states.reduce((best, s) => (countConcepts(equilibrium[s]!) > countConcepts(equilibrium[best]!) ? s : best))

/** What is written on the marks of groups, and read out of them. */
export const useNodeTexts = (): {
  kind(group: Group): Kind
  mark(group: Group): string
  below(group: Group): string
  name(group: Group): string
  isNow(group: Group): boolean
} => {
  const sw = useStabilityWords()
  const { formats, say } = useSpeech()
  const names = useNames()
  const stateText = useStateText()
  const { shown, base, start, hasStatusQuo } = useConflict()
  const { states, model } = shown.graph
  const maskOf = (group: Group) => shown.equilibrium[bestOf(shown, group, null)]!
  const isNow = (group: Group) => hasStatusQuo && group.states.includes(start)
  const changeOf = (group: Group): string => {
    const before = base.equilibrium[bestOf(base, group, null)]!
    const after = maskOf(group)
    return after & ~before ? '+' : before & ~after ? '−' : ''
  }
  const under = (group: Group) => {
    const concepts = conceptsIn(maskOf(group))
    return concepts.length === 0
      ? sw.graph.noEquilibrium
      : sw.graph.equilibriumUnder(concepts.map((c) => CONCEPT_NAMES[c]))
  }
  return {
    isNow,
    kind: (group) => kindOf(maskOf(group)),
    mark: (group) => {
      const strongest = strongestIn(maskOf(group))
      return strongest === null ? '' : CONCEPT_NAMES[strongest]
    },
    below: (group) => {
      const text =
        group.states.length === 1 ? String(states[group.states[0]!]!) : `×${formats.count(group.states.length)}`
      return `${changeOf(group)}${text}${isNow(group) ? ` ${sw.now}` : ''}`
    },
    name: (group) => {
      const [only] = group.states
      const told =
        group.states.length === 1
          ? `${sw.state(String(states[only!]!))}: ${stateText(only!)}`
          : `${sw.graph.groupOf(formats.count(group.states.length))}: ${taken(group.pattern)}`
      const found = group.states.filter((s) => shown.equilibrium[s] !== 0).length
      const equilibria =
        group.states.length === 1 || found === 0
          ? under(group)
          : sw.graph.someEquilibria(formats.count(found), under(group))
      return `${isNow(group) ? `${sw.graph.standsNow} ` : ''}${told}. ${equilibria}`
    },
  }

  function taken(pattern: number): string {
    const told = model.options.flatMap((_, o) => ((pattern >>> o) & 1 ? [say(names.option(o))] : []))
    return told.length === 0 ? sw.graph.noneOfApart : told.join(', ')
  }
}
