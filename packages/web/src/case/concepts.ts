import type { StabilityConcept } from '@parley/engine/graph-model'

/** Solution concepts from the one that asks most of stability to the one that asks least; the order in which they are told. */
export const CONCEPTS = ['nash', 'sseq', 'seq', 'sim', 'smr', 'gmr'] as const satisfies readonly StabilityConcept[]

/** What they are called, in every language. */
export const CONCEPT_NAMES: Readonly<Record<StabilityConcept, string>> = {
  nash: 'Nash',
  sseq: 'SSEQ',
  seq: 'SEQ',
  sim: 'SIM',
  smr: 'SMR',
  gmr: 'GMR',
}
