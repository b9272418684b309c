import type { Path } from '../problem/path.js'

/**
 * A path with indices as text with ids, as comments and judgements have it: `trust.north.south.prior.kept`,
 * `events.e1.effects.0`. What has no id and no pair keeps its index. Steps that lead nowhere stay as they are.
 */
export function placeWithIds(data: unknown, path: Path): string {
  const steps: (string | number)[] = []
  let value = data
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined
    steps.push(...(typeof step === 'number' ? (nameOfItem(value) ?? [step]) : [step]))
  }
  return steps.join('.')
}

/** By what an item of a list is told from the others: its id, or whose trust in whom it is; undefined where by neither. */
export function nameOfItem(item: unknown): readonly string[] | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { id, of, in: inWhom } = item as Readonly<Record<string, unknown>>
  if (typeof id === 'string') return [id]
  return typeof of === 'string' && typeof inWhom === 'string' ? [of, inWhom] : undefined
}
