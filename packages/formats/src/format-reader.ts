import type { DataNode } from './data/data-node.js'
import type { XmlReading } from './genius/read-profile.js'
import type { Tell } from './problem/problem-list.js'
import type { FormatName, ScenarioIssue, ScenarioParty } from './scenario/scenario.js'
import type { XmlElement } from './xml/read-xml.js'

/** A file's content before it is known what it says. */
export type Document =
  | { readonly kind: 'xml'; readonly root: XmlElement }
  | { readonly kind: 'data'; readonly root: DataNode }

/** What a file is in a scenario. */
export type PartKind = 'domain' | 'profile'

/**
 * One program's files. Each of the functions answers null where something is wrong, which it tells.
 */
export type FormatReader<Domain extends { readonly issues: readonly ScenarioIssue[] }> = {
  readonly format: FormatName
  /** Whether a document is of this format, by its content. */
  kindOf(document: Document): PartKind | null
  readDomain(document: Document, tell: Tell): Domain | null
  /** The domain that a profile brings along; undefined: it brings none. */
  domainOf(profile: Document, tell: Tell): Domain | null | undefined
  readParty(name: string, profile: Document, domain: Domain, reading: XmlReading, tell: Tell): ScenarioParty | null
  /** For each party that a domain gives several profiles to choose from, their file names; none by default. */
  choicesOf?(domain: Domain): readonly { readonly party: string; readonly files: readonly string[] }[]
}
