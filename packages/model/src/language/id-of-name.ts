const LONGEST = 40
/** Ids that a case does not take. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * An id made of a name: its Latin letters without their marks, and its digits, with dashes between, at most 40 of them;
 * `Bên thứ nhất, Đà Nẵng` is `ben-thu-nhat-da-nang`. Empty where the name has none of these. Never throws.
 */
export const idOfName = (name: string): string => {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST + 1)
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  return FORBIDDEN.has(id) ? '' : id
}
