import type { IndexWords } from '../outcome-space/index-words.js'
import type { OutcomeSpace, UtilityTable } from '../outcome-space/outcome-space.js'
import { planElimination } from './plan.js'

/**
 * A space as an AND/OR graph. A *group* is an issue together with what matters of the issues decided above it; it
 * offers *cells*, one for each option that can still lead to a feasible outcome; choosing a cell opens that cell's
 * child groups. An outcome is one cell in every root and in every group that a chosen cell opens, and its utilities are
 * the sums of its cells' utilities. Without couplings every issue is a root of its own.
 *
 * Of the decided issues only the terms and red lines that still can match count, so that assignments that differ in
 * nothing else share one group: a term over two issues of ten options makes two groups, not ten.
 */
export interface DecisionGraph {
  /** Groups are numbered children first. Cells of group g: cellStart[g] .. cellStart[g + 1] − 1, options ascending. */
  readonly cellStart: Int32Array
  readonly cellGroup: Int32Array
  readonly cellIssue: Int32Array
  readonly cellOption: Int32Array
  /** Child groups of cell k: children[childStart[k] .. childStart[k + 1] − 1]. */
  readonly childStart: Int32Array
  readonly children: Int32Array
  /** Terms that apply where cell k is chosen: terms[termStart[k] .. termStart[k + 1] − 1]. */
  readonly termStart: Int32Array
  readonly terms: Int32Array
  /** One group for each connected part of the interaction graph; null where no outcome is feasible. */
  readonly roots: Int32Array | null
}

type Cell = { issue: number; option: number; terms: number[]; children: Group[] }
type Group = { issue: number; live: number[]; cells: Cell[]; id: number }

/**
 * Makes the graph of a space, or says that it would have more than `limit` cells.
 * Cost: proportional to its cells, at most the plan's cost.
 *
 * @source Dechter & Mateescu 2007, "AND/OR search spaces for graphical models", Artificial Intelligence 171
 */
export function makeDecisionGraph(
  space: OutcomeSpace,
  limit = 1 << 20,
): { kind: 'found'; graph: DecisionGraph } | { kind: 'too-large'; cells: number; width: number } {
  const { order, separators, width } = planElimination(space)
  const issues = space.sizes.length
  const step = new Int32Array(issues)
  for (let s = 0; s < issues; s++) step[order[s]] = s
  const earliest = (some: Iterable<number>) => [...some].reduce((a, b) => (step[a] < step[b] ? a : b))
  const parent = separators.map((separator) => (separator.length > 0 ? earliest(separator) : -1))
  const below: number[][] = parent.map(() => [])
  for (const j of order) if (parent[j] >= 0) below[parent[j]].push(j)

  const couplings = [...space.terms, ...space.redLines].map(({ when }) => ({
    wanted: new Map(when),
    lowest: earliest(when.map(([j]) => j)),
    highest: when.map(([j]) => j).reduce((a, b) => (step[a] > step[b] ? a : b)),
  }))
  // At each issue, the couplings that begin there, and through which child the others go on down.
  const begins: number[][] = parent.map(() => [])
  const onward = couplings.map(({ lowest, highest }, c) => {
    begins[highest].push(c)
    const through = new Map<number, number>()
    for (let j = lowest; j !== highest; j = parent[j]) through.set(parent[j], j)
    return through
  })

  const known = parent.map(() => new Map<string, Group>())
  let cells = 0
  const open = (issue: number, live: number[]): Group => {
    const key = live.join()
    let group = known[issue].get(key)
    if (group === undefined) {
      group = { issue, live, cells: [], id: -1 }
      known[issue].set(key, group)
      cells += space.sizes[issue]
    }
    return group
  }
  const roots = parent.flatMap((above, j) => (above < 0 ? [open(j, [])] : []))
  for (let s = issues - 1; s >= 0; s--) {
    const issue = order[s]
    for (const group of known[issue].values()) {
      if (cells > limit) return { kind: 'too-large', cells, width }
      const live = [...group.live, ...begins[issue]].sort((a, b) => a - b)
      for (let option = 0; option < space.sizes[issue]; option++) {
        const matched = live.filter((c) => (couplings[c].wanted.get(issue) ?? option) === option)
        const complete = matched.filter((c) => couplings[c].lowest === issue)
        if (complete.some((c) => c >= space.terms.length)) continue
        const children = below[issue].map((child) =>
          open(
            child,
            matched.filter((c) => onward[c].get(issue) === child),
          ),
        )
        group.cells.push({ issue, option, terms: complete, children })
      }
    }
  }
  return { kind: 'found', graph: flatten(dropDeadEnds(order, known, roots), roots) }
}

/** The groups from which a feasible outcome can be completed and which one opens, children first. */
function dropDeadEnds(order: Int32Array, known: readonly Map<string, Group>[], roots: readonly Group[]): Group[] {
  const groups: Group[] = []
  for (const issue of order)
    for (const group of known[issue].values()) {
      group.cells = group.cells.filter((cell) => cell.children.every((child) => child.cells.length > 0))
      groups.push(group)
    }
  const opened = new Set(roots)
  for (let g = groups.length - 1; g >= 0; g--)
    if (opened.has(groups[g])) for (const cell of groups[g].cells) for (const child of cell.children) opened.add(child)
  return groups.filter((group) => opened.has(group))
}

function flatten(groups: readonly Group[], roots: readonly Group[]): DecisionGraph {
  const cells = groups.flatMap((group, id) => {
    group.id = id
    return group.cells.map((cell) => ({ ...cell, group: id }))
  })
  return {
    cellStart: starts(groups.map((group) => group.cells.length)),
    cellGroup: Int32Array.from(cells, (cell) => cell.group),
    cellIssue: Int32Array.from(cells, (cell) => cell.issue),
    cellOption: Int32Array.from(cells, (cell) => cell.option),
    childStart: starts(cells.map((cell) => cell.children.length)),
    children: Int32Array.from(cells.flatMap((cell) => cell.children.map((child) => child.id))),
    termStart: starts(cells.map((cell) => cell.terms.length)),
    terms: Int32Array.from(cells.flatMap((cell) => cell.terms)),
    roots: roots.every((root) => root.cells.length > 0) ? Int32Array.from(roots, (root) => root.id) : null,
  }
}

function starts(lengths: readonly number[]): Int32Array {
  const start = new Int32Array(lengths.length + 1)
  for (let k = 0; k < lengths.length; k++) start[k + 1] = start[k] + lengths[k]
  return start
}

/** One record a cell, as a fold takes them: utilities, index words, and a count of 1. */
export function cellRecords(
  graph: DecisionGraph,
  space: OutcomeSpace,
  table: UtilityTable,
  index: IndexWords,
): Float64Array {
  const { parties, offsets } = space
  const cells = graph.cellIssue.length
  const width = offsets[space.sizes.length]
  const stride = parties + index.words + 1
  const records = new Float64Array(cells * stride)
  for (let k = 0; k < cells; k++) {
    const at = k * stride
    const issue = graph.cellIssue[k]
    const option = graph.cellOption[k]
    for (let i = 0; i < parties; i++) records[at + i] = table.contributions[i * width + offsets[issue] + option]
    for (let t = graph.termStart[k]; t < graph.termStart[k + 1]; t++)
      records[at + space.terms[graph.terms[t]].party] += table.terms[graph.terms[t]]
    records[at + parties + index.word[issue]] = option * index.stride[issue]
    records[at + stride - 1] = 1
  }
  return records
}
