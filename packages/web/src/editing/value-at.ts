import { type Edit, type Path, resolvePath } from '@parley/model'

/** What stands at a path with ids; undefined where nothing does. */
export const valueAt = (data: unknown, path: Path): unknown => {
  const found = resolvePath(data, path)
  return found.kind === 'found' ? found.value : undefined
}

/** The edit that puts a value at a path, the lists and maps around it made where they are missing. */
export const settingOf = (data: unknown, path: Path, value: unknown): Edit => {
  if (path.length < 2 || resolvePath(data, path.slice(0, -1)).kind === 'found') return { path, value }
  const last = path.at(-1)!
  return settingOf(data, path.slice(0, -1), typeof last === 'number' ? [value] : { [last]: value })
}

/** The edit that empties a place. A map that would be left without entries goes with its last one. */
export const removalOf = (data: unknown, path: Path): Edit => {
  // What base rates say stands in a map of its own, which says nothing without it.
  const parent = path.length > (path[0] === 'baseRates' ? 1 : 2) ? valueAt(data, path.slice(0, -1)) : undefined
  const isLast =
    typeof parent === 'object' && parent !== null && !Array.isArray(parent) && Object.keys(parent).length === 1
  return isLast ? removalOf(data, path.slice(0, -1)) : { path, remove: true }
}
