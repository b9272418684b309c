import type { Path } from '@parley/model'

/** The path of an item of a list: by its id or its pair where that is its own, so that it stays while the list changes. */
export const itemPath = (list: Path, items: readonly unknown[], index: number): Path => {
  const item = items[index]
  if (typeof item !== 'object' || item === null) return [...list, index]
  const { id, of, in: inWhom } = item as Readonly<Record<string, unknown>>
  const isAlone = (same: (other: Readonly<Record<string, unknown>>) => boolean) =>
    items.filter((other) => typeof other === 'object' && other !== null && same(other as never)).length === 1
  if (typeof id === 'string' && isAlone((other) => other.id === id)) return [...list, id]
  if (typeof of === 'string' && typeof inWhom === 'string' && isAlone((o) => o.of === of && o.in === inWhom))
    return [...list, of, inWhom]
  return [...list, index]
}

/** A key of an item, for the page. */
export const itemKey = (path: Path): string => path.map(String).join('.')
