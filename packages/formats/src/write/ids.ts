import { idOfName } from '@parley/model'

/** An id for each name: its letters and digits with dashes between, numbered where two would be the same. */
export const idsOf = (names: readonly string[], kind: string): string[] => {
  const used = new Set<string>()
  return names.map((name, k) => {
    const base = idOfName(name) || `${kind}-${k + 1}`
    let id = base
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`
    used.add(id)
    return id
  })
}
