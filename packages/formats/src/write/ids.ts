/** Ids that a case does not take. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
const LONGEST = 40

/** An id for each name: its letters and digits with dashes between, numbered where two would be the same. */
export const idsOf = (names: readonly string[], kind: string): string[] => {
  const used = new Set<string>()
  return names.map((name, k) => {
    const plain = name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-+|-+$/g, '')
    const base = plain === '' || FORBIDDEN.has(plain) ? `${kind}-${k + 1}` : plain
    let id = base
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`
    used.add(id)
    return id
  })
}
