import { type DataNode, nameOfScalar } from '../data/data-node.js'

/** The class that a map says it is of: the last word of its `type` (older: `__python_class__`); null where it says none. */
export const typeOf = (node: DataNode): string | null => {
  if (node.kind !== 'map') return null
  const type = node.entries.get('type') ?? node.entries.get('__python_class__')
  const name = type === undefined ? null : nameOfScalar(type)
  return name === null ? null : (name.split('.').at(-1) ?? null)
}
