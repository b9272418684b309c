import type { FormatReader } from '../format-reader.js'
import type { ScenarioIssue } from '../scenario/scenario.js'
import type { XmlElement } from '../xml/read-xml.js'
import { type GeniusIssue, readGeniusIssues } from './read-issues.js'
import { readGeniusProfile } from './read-profile.js'

type GeniusDomain = {
  readonly issues: readonly ScenarioIssue[]
  readonly numbered: readonly GeniusIssue[]
  /** Profiles that the domain names, by whose they are. */
  readonly choices: readonly { readonly party: string; readonly files: readonly string[] }[]
}

/** GENIUS XML: a `negotiation_template` is a domain, a `utility_space` a profile. */
export const geniusReader: FormatReader<GeniusDomain> = {
  format: 'genius',
  kindOf: (document) => {
    if (document.kind !== 'xml') return null
    if (document.root.name === 'negotiation_template') return 'domain'
    return document.root.name === 'utility_space' ? 'profile' : null
  },
  readDomain: (document, tell) => domainOf(rootOf(document), tell),
  domainOf: (profile, tell) => domainOf(rootOf(profile), tell),
  readParty: (name, profile, domain, reading, tell) =>
    readGeniusProfile(name, rootOf(profile), domain.numbered, reading, tell),
  choicesOf: (domain) => domain.choices.filter(({ files }) => files.length > 1),
}

const rootOf = (document: Parameters<typeof geniusReader.kindOf>[0]): XmlElement => document.root as XmlElement

const domainOf = (root: XmlElement, tell: Parameters<typeof readGeniusIssues>[1]): GeniusDomain | null => {
  const numbered = readGeniusIssues(root, tell)
  return numbered === null ? null : { issues: numbered.map(({ issue }) => issue), numbered, choices: choicesIn(root) }
}

/** `<agent owner="…" utility_space="file.xml">`, here or in the utility space. */
const choicesIn = (root: XmlElement): GeniusDomain['choices'] => {
  const byOwner = new Map<string, string[]>()
  for (const element of [...root.children, ...root.children.flatMap((child) => child.children)]) {
    const owner = element.attributes.get('owner')
    const file = element.attributes.get('utility_space')
    if (element.name !== 'agent' || !owner || !file) continue
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), file])
  }
  return Array.from(byOwner, ([party, files]) => ({ party, files }))
}
