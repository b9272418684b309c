import type { LooseCase } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'
import { checkComparison } from './check-comparison.js'
import { checkValues } from './check-values.js'
import { checkWeights } from './check-weights.js'
import type { Names } from './names.js'
import type { References } from './references.js'
import { requireKey } from './require-key.js'

/** Preferences: every party, every issue, every option; rankings complete; weights with a sum above zero. */
export function checkPreferences(loose: LooseCase, names: Names, refer: References, report: Report): void {
  const preferences = loose.preferences
  if (preferences === undefined) return
  for (const party of names.parties ?? [])
    requireKey(preferences, party, ['preferences', party], 'weights and values for every party', report)

  for (const [party, preference] of Object.entries(preferences)) {
    const at = ['preferences', party]
    refer.party(party, at, true)
    if (preference === undefined) continue
    refer.attribution(preference, at)
    checkWeights(preference.weights, [...at, 'weights'], names, refer, report)
    checkValues(preference.values, [...at, 'values'], names, refer, report)
    for (const [i, interaction] of (preference.interactions ?? []).entries()) {
      const here = [...at, 'interactions', i]
      refer.attribution(interaction, here)
      refer.attribution(interaction?.adds, [...here, 'adds'])
      refer.outcome(interaction?.when, [...here, 'when'])
    }
    for (const [i, redLine] of (preference.redLines ?? []).entries()) {
      const here = [...at, 'redLines', i]
      refer.attribution(redLine, here)
      refer.outcome(redLine?.when, [...here, 'when'])
    }
    for (const [i, comparison] of (preference.comparisons ?? []).entries())
      checkComparison(comparison, [...at, 'comparisons', i], refer, report)
  }
}
