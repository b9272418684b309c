import type { Problem, Result } from '@parley/model'
import { largestSum } from '../scenario/additive.js'
import type { AdditiveUtility, Scenario, ScenarioParty } from '../scenario/scenario.js'

/** A file to be written, by its name in the folder. */
export type WrittenFile = { readonly name: string; readonly text: string }

/** A scenario in another format; `notes` say what it does not carry over. */
export type Written = { readonly files: readonly WrittenFile[]; readonly notes: readonly string[] }

/** A format that cannot say what a scenario says. */
export const cannot = (place: string, message: string, hint: string): Problem => ({
  code: 'ERR_FORMAT_CANNOT',
  path: place,
  message,
  hint,
})

export const partyPath = (party: ScenarioParty): string => `parties[${JSON.stringify(party.name)}]`

/** A party whose utility is a sum over issues. */
export type AdditiveParty = ScenarioParty & { readonly utility: AdditiveUtility }

/** Beyond this a cap has been met by more than rounding. */
export const ROUNDING = 1e-12

/**
 * The parties where each has a sum over issues (a table over one issue is one too); what else there is, is refused, and so
 * are sums that are cut off, unless the format cuts them off as well.
 */
export const additiveParties = (scenario: Scenario, format: string, capAllowed = false): Result<AdditiveParty[]> => {
  const problems: Problem[] = []
  const parties = scenario.parties.flatMap((party): AdditiveParty[] => {
    const utility = asSum(party.utility, scenario.issues.length)
    if (utility === null) {
      const kind =
        party.utility.kind === 'ranking' ? 'an order without utilities' : 'a utility that is no sum over issues'
      problems.push(
        cannot(
          partyPath(party),
          `unsuitable preferences: ${kind}`,
          `a weighted sum over issues, which is what ${format} has`,
        ),
      )
      return []
    }
    if (!capAllowed && utility.cap !== undefined && largestSum(utility) > utility.cap + ROUNDING)
      problems.push(
        cannot(
          partyPath(party),
          `cut-off utility: ${largestSum(utility)} counts as ${utility.cap}`,
          `utilities that ${format} does not have to cut off`,
        ),
      )
    return [{ ...party, utility }]
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parties }
}

const asSum = (utility: ScenarioParty['utility'], issues: number): AdditiveUtility | null => {
  if (utility.kind === 'additive') return utility
  if (utility.kind === 'ranking' || issues > 1) return null
  return { kind: 'additive', constant: 0, amounts: [{ kind: 'options', values: [...utility.values] }] }
}

/** A lone half of a character cannot be written as UTF-8, nor a control character as XML. */
const UNWRITABLE = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/u

/** Names that could not be read back as they are. */
export const unwritableNames = (scenario: Scenario): Problem[] => {
  const names = [
    scenario.name,
    ...scenario.parties.map(({ name }) => name),
    ...scenario.issues.flatMap((issue) => (issue.kind === 'discrete' ? [issue.name, ...issue.options] : [issue.name])),
  ]
  return names
    .filter((name) => UNWRITABLE.test(name))
    .slice(0, 10)
    .map((name) =>
      cannot('(names)', `unwritable name: ${JSON.stringify(name)}`, 'characters that a text file can hold'),
    )
}
