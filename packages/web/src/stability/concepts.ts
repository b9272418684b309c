import { STABILITY_CONCEPTS, type StabilityConcept } from '@parley/engine/graph-model'
import { CONCEPTS } from '../case/concepts.js'

/** Concepts as bits of a mask, bit k the k-th of `STABILITY_CONCEPTS`: what a state is stable, or an equilibrium, under. */
export type ConceptMask = number

export const ALL_CONCEPTS: ConceptMask = 2 ** STABILITY_CONCEPTS.length - 1

export const bitOf = (concept: StabilityConcept): ConceptMask => 1 << STABILITY_CONCEPTS.indexOf(concept)

export const conceptsIn = (mask: ConceptMask): StabilityConcept[] => CONCEPTS.filter((concept) => mask & bitOf(concept))

export const countConcepts = (mask: ConceptMask): number => conceptsIn(mask).length

/**
 * How a state is marked: an equilibrium because nobody can improve; because answers that are good for those who give them
 * hold all back; because some answer, whatever it costs, could; or none.
 */
export type Kind = 'nash' | 'answered' | 'feared' | 'none'

const ANSWERED = bitOf('seq') | bitOf('sseq') | bitOf('sim')

export const kindOf = (mask: ConceptMask): Kind =>
  mask & bitOf('nash') ? 'nash' : mask & ANSWERED ? 'answered' : mask !== 0 ? 'feared' : 'none'

/** The concept that asks most among those that a mask has; null: it has none. */
export const strongestIn = (mask: ConceptMask): StabilityConcept | null =>
  CONCEPTS.find((concept) => mask & bitOf(concept)) ?? null
