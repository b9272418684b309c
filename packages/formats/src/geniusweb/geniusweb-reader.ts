import type { DataNode, MapNode } from '../data/data-node.js'
import { asMap, fieldOf, noneMisspelt } from '../data/fields.js'
import type { Document, FormatReader } from '../format-reader.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { optionNames } from '../scenario/issue-options.js'
import type { ScenarioIssue } from '../scenario/scenario.js'
import { type GeniusWebDomain, readGeniusWebDomain } from './read-domain.js'
import { readOrdering } from './read-ordering.js'
import { readUtilitySpace } from './read-utility-space.js'

const LINEAR = 'LinearAdditiveUtilitySpace'
const ORDERING = 'DefaultPartialOrdering'
const KEYS = ['name', 'domain', 'issueUtilities', 'issueWeights', 'reservationBid', 'bids', 'better', 'betterlist']
const UNSUPPORTED = ['SumOfGroupsUtilitySpace']

/** GeniusWeb JSON: `issuesValues` makes a domain, the name of a kind of profile around the rest a profile. */
export const geniuswebReader: FormatReader<GeniusWebDomain> = {
  format: 'geniusweb',
  kindOf: ({ root }) => {
    if (root === null || !('kind' in root) || root.kind !== 'map') return null
    if (root.entries.has('issuesValues')) return 'domain'
    return profileIn(root) === undefined ? null : 'profile'
  },
  readDomain: (document, tell) => readGeniusWebDomain(rootOf(document), tell),
  domainOf: (document, tell) => {
    const profile = profileIn(rootOf(document))
    const domain = profile?.body.kind === 'map' ? fieldOf(profile.body, 'domain') : undefined
    return domain === undefined ? undefined : readGeniusWebDomain(domain, tell)
  },
  readParty: (name, document, domain, _reading, tell) => {
    const profile = profileIn(rootOf(document))!
    const body = asMap(profile.body, profile.kind, tell)
    if (body === null || !hasSameIssues(body, domain, tell) || !noneMisspelt(body, KEYS, tell)) return null
    if (profile.kind === LINEAR) return readUtilitySpace(name, body, domain, tell)
    if (profile.kind === ORDERING) return readOrdering(name, body, domain, tell)
    tell(body.at, 'ERR_UTILITY_KIND', `unsupported profile: ${quoted(profile.kind)}`, `${LINEAR} or ${ORDERING}`)
    return null
  },
}

const rootOf = (document: Document): MapNode => document.root as MapNode

const profileIn = (root: MapNode): { readonly kind: string; readonly body: DataNode } | undefined => {
  const kind = [LINEAR, ORDERING, ...UNSUPPORTED].find((name) => root.entries.has(name))
  return kind === undefined ? undefined : { kind, body: root.entries.get(kind)! }
}

/** A profile brings its domain along; it must be the one that the others have. */
const hasSameIssues = (profile: MapNode, domain: GeniusWebDomain, tell: Tell): boolean => {
  const node = fieldOf(profile, 'domain')
  if (node === undefined) return true
  const own = readGeniusWebDomain(node, tell)
  if (own === null) return false
  const difference = differenceOf(own.issues, domain.issues) ?? differenceOf(domain.issues, own.issues)
  if (difference === null) return true
  tell(
    node.at,
    'ERR_SCENARIO_REFERENCE',
    `unmatched domain: ${difference} stands in the domain of this profile or in that of the other files, and not in both`,
    'the same issues and values in all files',
  )
  return false
}

/** The first issue or value that one domain has and the other has not, whatever their order; null: none. */
const differenceOf = (issues: readonly ScenarioIssue[], others: readonly ScenarioIssue[]): string | null => {
  const byName = new Map(others.map((other) => [other.name, other]))
  for (const issue of issues) {
    const other = byName.get(issue.name)
    if (other === undefined) return `issue ${quoted(issue.name)}`
    const known = new Set(optionNames(other))
    const value = optionNames(issue).find((name) => !known.has(name))
    if (value !== undefined) return `value ${quoted(value)} of ${quoted(issue.name)}`
  }
  return null
}
