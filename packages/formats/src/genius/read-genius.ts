import type { ProblemList, TextFile } from '../problem/problem-list.js'
import type { ReadOptions } from '../read-scenario.js'
import type { Scenario } from '../scenario/scenario.js'
import { nameOf } from '../source/file-name.js'
import type { XmlElement } from '../xml/read-xml.js'
import { readGeniusIssues } from './read-issues.js'
import { readGeniusProfile } from './read-profile.js'

/** A domain or a profile of GENIUS. */
export type GeniusPart = { readonly kind: 'domain' | 'profile'; readonly file: TextFile; readonly root: XmlElement }

/** What an XML file is to GENIUS; null where it is nothing of it. */
export const geniusPartOf = (file: TextFile, root: XmlElement): GeniusPart | null => {
  if (root.name === 'negotiation_template') return { kind: 'domain', file, root }
  if (root.name === 'utility_space') return { kind: 'profile', file, root }
  return null
}

/** The scenario of one domain and its profiles. */
export const assembleGenius = (
  parts: readonly GeniusPart[],
  options: ReadOptions,
  problems: ProblemList,
): Scenario | null => {
  const [domain, second] = parts.filter((part) => part.kind === 'domain')
  const profiles = parts.filter((part) => part.kind === 'profile')
  if (domain === undefined || second !== undefined) {
    problems.add({
      code: 'ERR_SCENARIO_DOMAIN',
      path: '(files)',
      message: `domain files: ${domain ? 'several' : 'none'}`,
      hint: 'one',
    })
    return null
  }
  const issues = readGeniusIssues(domain.root, problems.of(domain.file))
  if (issues === null) return null
  const parties = profiles.map(({ file, root }) =>
    readGeniusProfile(nameOf(file), root, issues, options.reading ?? 'genius', problems.of(file)),
  )
  if (!problems.isEmpty) return null
  return {
    name: nameOf(domain.file),
    format: 'genius',
    issues: issues.map(({ issue }) => issue),
    parties: parties.filter((party) => party !== null),
  }
}
