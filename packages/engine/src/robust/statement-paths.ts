import type { CompiledCase } from '../preference/compile-case.js'
import type { PartyPreferences } from './party-preferences.js'
import type { StatementPaths } from './preference-columns.js'

/** Where each statement about a party's preferences stands in the file. A ranking is one statement: the same path for all. */
export const statementPaths = (c: CompiledCase, p: PartyPreferences): StatementPaths => {
  const path = `preferences.${p.party}`
  const { issues } = c.source
  return {
    weights: issues.map(({ id }) => (p.weights.kind === 'ranking' ? `${path}.weights` : `${path}.weights.${id}`)),
    values: issues.flatMap(({ id, options }, j) =>
      options.map((option) => (p.rankings[j] ? `${path}.values.${id}` : `${path}.values.${id}.${option.id}`)),
    ),
    terms: Array.from(p.terms, (_, k) => `${path}.interactions[${k}].adds`),
    comparisons: p.comparisons.map((_, k) => `${path}.comparisons[${k}]`),
  }
}
