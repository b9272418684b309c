/** Concepts by name, in the order told, with what they mean in a few words. */
export const CONCEPT_NAMES = [
  ['nash', 'Nash', 'it has no improvement'],
  ['sseq', 'SSEQ', 'as SEQ, and from that answer it cannot get back above'],
  ['seq', 'SEQ', 'the others can answer each improvement, by moves that are improvements for whoever makes them'],
  ['sim', 'SIM', 'each improvement can be met by improvements that the others make at the same time'],
  ['smr', 'SMR', 'as GMR, and from that answer it cannot get back above'],
  ['gmr', 'GMR', 'the others can answer each improvement, by whatever moves, and leave it no better off'],
] as const
