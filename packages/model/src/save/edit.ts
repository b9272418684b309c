import type { Path } from '../problem/path.js'

/**
 * One change of a case file: a value set (or added, where the path leads to a free key or to the end of a list), or
 * what stands at a path taken out. Paths may use ids instead of indices (`resolvePath`).
 */
export type Edit =
  | { readonly path: string | Path; readonly value: unknown }
  | { readonly path: string | Path; readonly remove: true }

/** An edit whose path has indices and whose place is known to exist: the smallest step that saving does. */
export type Step =
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'add'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: Path }
  /** The key of an entry changes, and nothing else of its map. */
  | { readonly kind: 'rename'; readonly path: Path; readonly key: string }
