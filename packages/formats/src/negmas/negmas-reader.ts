import type { MapNode } from '../data/data-node.js'
import { fieldOf } from '../data/fields.js'
import type { Document, FormatReader } from '../format-reader.js'
import { type NegmasDomain, readOutcomeSpace } from './read-outcome-space.js'
import { isUtilityType, makeUtilityReader } from './read-utility.js'
import { typeOf } from './type-of.js'

/** NegMAS, YAML or JSON: an outcome space is a domain, a utility function a profile; each says so in its `type`. */
export const negmasReader: FormatReader<NegmasDomain> = {
  format: 'negmas',
  kindOf: ({ root }) => {
    if (!('kind' in root) || root.kind !== 'map') return null
    const type = typeOf(root)
    if (type?.endsWith('OutcomeSpace') || (type === null && root.entries.get('issues')?.kind === 'list'))
      return 'domain'
    return isUtilityType(type) ? 'profile' : null
  },
  readDomain: (document, tell) => readOutcomeSpace(document.root as MapNode, tell),
  domainOf: (profile, tell) => {
    const root = rootOf(profile)
    const space = fieldOf(root, 'outcome_space') ?? (fieldOf(root, 'issues') && root)
    return space === undefined ? undefined : readOutcomeSpace(space, tell)
  },
  readParty: (name, profile, { issues }, _reading, tell) => {
    const read = makeUtilityReader(issues, tell)(rootOf(profile))
    return read === null ? null : { name, ...read }
  },
}

const rootOf = (document: Document): MapNode => document.root as MapNode
