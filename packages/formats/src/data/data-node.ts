/** A value of a JSON or YAML text with where it stands: `at` is an offset into the text. */
export type DataNode = MapNode | ListNode | ScalarNode

export type MapNode = {
  readonly kind: 'map'
  readonly at: number
  /** By key as text, in the order of the text. */
  readonly entries: ReadonlyMap<string, DataNode>
  /** Entries whose key is a list, as YAML allows. */
  readonly byList: readonly (readonly [key: ListNode, value: DataNode])[]
}

export type ListNode = { readonly kind: 'list'; readonly at: number; readonly items: readonly DataNode[] }

/** Numbers may be infinite or NaN here; whoever asks for one decides. */
export type ScalarNode = {
  readonly kind: 'scalar'
  readonly at: number
  readonly value: string | number | boolean | null
}

/** A scalar as a name: text as it is, anything else as it is written plainly. null: a list, a map or nothing. */
export const nameOfScalar = (node: DataNode): string | null =>
  node.kind !== 'scalar' || node.value === null ? null : String(node.value)

/** What was found, in a word or two. */
export const foundIn = (node: DataNode): string => {
  if (node.kind === 'map') return `a map of ${node.entries.size}`
  if (node.kind === 'list') return `a list of ${node.items.length}`
  return node.value === null ? 'nothing' : (JSON.stringify(node.value)?.slice(0, 60) ?? String(node.value))
}
