import type { Distance } from '@parley/engine'

/** A distance that exists, and the answer where no package is feasible. */
export type Found = Extract<Distance, { kind: 'found' }>
export type Empty = Extract<Distance, { kind: 'empty' }>
