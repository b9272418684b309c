/** A part of the outcomes still to be looked through. */
export type BranchNode = {
  /** No outcome of the part has a larger min_i (U_i − R_i). */
  readonly bound: number
  /** The option of each issue that is decided, −1 for the others. */
  readonly options: Int32Array
  /** Multipliers to begin with. */
  readonly multipliers: Float64Array
}

/** A binary heap: the largest bound on top. The order among equals depends on what was done before alone. */
export interface NodeHeap {
  readonly nodes: readonly BranchNode[]
  push(node: BranchNode): void
  /** Takes the top away; there must be one. */
  pop(): BranchNode
  clear(): void
}

export function makeNodeHeap(): NodeHeap {
  const nodes: BranchNode[] = []
  return {
    nodes,
    clear() {
      nodes.length = 0
    },
    push(node) {
      let at = nodes.push(node) - 1
      while (at > 0) {
        const up = (at - 1) >> 1
        if (nodes[up].bound >= node.bound) break
        nodes[at] = nodes[up]
        at = up
      }
      nodes[at] = node
    },
    pop() {
      const top = nodes[0]
      const last = nodes.pop() as BranchNode
      let at = 0
      for (let down = 1; down < nodes.length; down = 2 * at + 1) {
        if (down + 1 < nodes.length && nodes[down + 1].bound > nodes[down].bound) down++
        if (nodes[down].bound <= last.bound) break
        nodes[at] = nodes[down]
        at = down
      }
      if (nodes.length > 0) nodes[at] = last
      return top
    },
  }
}
