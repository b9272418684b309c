/** Keys that reach into the machinery of objects; refused wherever they stand. */
export const FORBIDDEN_KEYS: ReadonlySet<string | number> = new Set(['__proto__', 'constructor', 'prototype'])
