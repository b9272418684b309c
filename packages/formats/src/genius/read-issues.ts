import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { IssueList } from '../scenario/issue-list.js'
import type { ScenarioIssue } from '../scenario/scenario.js'
import type { XmlElement } from '../xml/read-xml.js'
import { childrenOf, numberOf, textOf, wholeNumberOf } from './attribute-of.js'

/** An issue of a domain with the number that profiles know it by. */
export type GeniusIssue = { readonly issue: ScenarioIssue; readonly index: number }

/** Issue elements in the order of the file, with the weights that stand beside them. */
export const issueElements = (
  objective: XmlElement,
): readonly { readonly element: XmlElement; readonly level: XmlElement }[] =>
  objective.children.flatMap((child) =>
    child.name === 'issue'
      ? [{ element: child, level: objective }]
      : child.name === 'objective' || child.name === 'utility_space'
        ? issueElements(child)
        : [],
  )

/** `discrete`, `integer` or `real`; what an issue of another kind says is told. */
export const kindOf = (element: XmlElement, tell: Tell): ScenarioIssue['kind'] | null => {
  const { attributes } = element
  const kind = attributes.get('type') ?? attributes.get('etype') ?? attributes.get('vtype') ?? 'discrete'
  const lower = kind.toLowerCase()
  if (lower === 'discrete' || lower === 'integer' || lower === 'real') return lower
  tell(element.at, 'ERR_ISSUE_KIND', `unknown issue type: ${quoted(kind)}`, 'discrete, integer or real')
  return null
}

/** Issues of a domain or, where a profile stands alone, of the profile itself. null where one is broken. */
export const readGeniusIssues = (root: XmlElement, tell: Tell): readonly GeniusIssue[] | null => {
  const list = new IssueList(tell)
  const indices = new Map<number, string>()
  const issues: GeniusIssue[] = []
  let isBroken = false
  for (const { element } of issueElements(root)) {
    const name = textOf(element, 'name', tell)
    const index = wholeNumberOf(element, 'index', tell)
    const issue = name === null ? null : readIssue(element, name, tell)
    if (issue === null || index === null || !list.add(issue, element.at)) {
      isBroken = true
      if (list.isFull) return null
      continue
    }
    const earlier = indices.get(index)
    if (earlier !== undefined) {
      tell(
        element.at,
        'ERR_SCENARIO_DUPLICATE',
        `repeated index: ${index} of ${quoted(earlier)} and ${quoted(issue.name)}`,
        'an index for each issue',
      )
      isBroken = true
    }
    indices.set(index, issue.name)
    issues.push({ issue, index })
  }
  if (issues.length === 0 && !isBroken) {
    tell(root.at, 'ERR_SCENARIO_MISSING', 'missing issues: none in the file', 'at least one <issue> in an <objective>')
    return null
  }
  return isBroken ? null : issues
}

const readIssue = (element: XmlElement, name: string, tell: Tell): ScenarioIssue | null => {
  const kind = kindOf(element, tell)
  if (kind === null) return null
  if (kind !== 'discrete') {
    const bounds = readBounds(element, kind, tell)
    return bounds === null ? null : { kind, name, ...bounds }
  }
  const items = childrenOf(element, 'item')
  const options = items.map((item) => textOf(item, 'value', tell))
  const isWhole = options.every((option) => option !== null)
  return isWhole ? { kind, name, options: options as string[] } : null
}

/** `lowerbound` and `upperbound`, on the issue or on a `<range>` in it. */
export const readBounds = (
  element: XmlElement,
  kind: 'integer' | 'real',
  tell: Tell,
): { readonly low: number; readonly high: number } | null => {
  const holder = childrenOf(element, 'range')[0] ?? element
  const read = kind === 'integer' ? wholeNumberOf : numberOf
  const low = read(holder, 'lowerbound', tell)
  const high = read(holder, 'upperbound', tell)
  return low === null || high === null ? null : { low, high }
}
