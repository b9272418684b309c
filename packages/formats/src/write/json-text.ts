/** JSON whose objects are maps, so that their keys stay in order whatever they look like. */
export type JsonValue = string | number | readonly JsonValue[] | ReadonlyMap<string, JsonValue>

/** The text of a JSON value, indented by two. */
export const jsonText = (value: JsonValue, indent = ''): string => {
  if (typeof value === 'string' || typeof value === 'number') return JSON.stringify(value)
  const inner = `${indent}  `
  if (value instanceof Map) {
    const members = Array.from(value, ([key, of]) => `${inner}${JSON.stringify(key)}: ${jsonText(of, inner)}`)
    return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`
  }
  const items = (value as readonly JsonValue[]).map((of) => inner + jsonText(of, inner))
  return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`
}
