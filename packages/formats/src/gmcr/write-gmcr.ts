import type { Condition, GraphDecisionMaker, GraphModel, GraphPreference, Problem, Result } from '@parley/model'
import { type Conjunction, disjunctiveForm } from './disjunctive-form.js'

/** By decision maker its states as positions in the ascending list of feasible states, best first, ties together. */
export type PositionsRanked = readonly (readonly (readonly number[])[])[]

/** The text of a `.gmcr` file, and what it could not carry. */
export type GmcrText = { readonly text: string; readonly notes: readonly string[] }

const DIRECTIONS = { both: 'both', forward: 'fwd', back: 'back' } as const

/**
 * Writes a model as GMCR+ saves it. Conditions become lists of options that must hold together, of which one must hold;
 * a statement that always or never holds tells no states apart and is left out. Where a preference is no list of
 * statements, all are written as rankings too, and these count. Problems: states that cannot be told apart, which the
 * format does not know; a condition that is too long when written out.
 *
 * @param rankings asked for where a preference is no list of statements
 */
export const writeGmcr = (model: GraphModel, rankings: () => PositionsRanked): Result<GmcrText> => {
  const problems: Problem[] = []
  const tell = (path: string, message: string, hint: string) =>
    problems.push({ code: 'ERR_FORMAT_CANNOT', path, message, hint })
  if (model.indistinguishable.length > 0)
    tell('indistinguishable', 'states that cannot be told apart: .gmcr does not know them', 'none')
  const written = (condition: Condition, path: string): readonly Conjunction[] => {
    const form = disjunctiveForm(condition)
    if (form === null) tell(path, 'long condition: too many cases to write out', 'a simpler condition')
    return form ?? []
  }
  const infeasibles = model.infeasible.flatMap((condition, k) =>
    written(condition, `infeasible[${k}]`).flatMap(ruledOut),
  )
  const statementsOf = (preference: GraphPreference, path: string) =>
    preference.kind !== 'statements'
      ? []
      : preference.statements.flatMap((condition, k) => {
          const form = written(condition, `${path}.statements[${k}]`)
          if (form.length === 0 || form.some((of) => of.size === 0)) return []
          return [form.length === 1 ? pairsOf(form[0]!) : { compound: true, members: form.map(pairsOf) }]
        })
  const isRanked = model.decisionMakers.some(({ preference }) => preference.kind !== 'statements')
  const ranked = isRanked ? rankings() : null
  const decisionMakers = model.decisionMakers.map(({ name, options, preference, unseen = [] }, i) => ({
    name,
    options,
    preferences: statementsOf(preference, `decisionMakers[${i}].preferences`),
    ...(unseen.length > 0 && {
      misperceptions: unseen.flatMap((condition, k) =>
        written(condition, `decisionMakers[${i}].unseen[${k}]`).flatMap(ruledOut),
      ),
    }),
    ...(ranked && { preferenceRanking: ranked[i]!.map((tied) => (tied.length === 1 ? tied[0] : tied)) }),
  }))
  if (problems.length > 0) return { ok: false, problems }
  const file = {
    program: 'gmcr-py',
    version: '0.3.12',
    options: model.options.map(({ name, direction }) => ({ name, permittedDirection: DIRECTIONS[direction] })),
    decisionMakers,
    infeasibles,
    useManualPreferenceRanking: isRanked,
    coalitions: model.decisionMakers.map((_, i) => i),
  }
  const notes = [
    ...(model.statusQuo === null ? [] : [`the status quo, state ${model.statusQuo}: .gmcr has no place for it`]),
    ...model.decisionMakers.flatMap(lostOf),
  ]
  return { ok: true, value: { text: `${JSON.stringify(file, null, 1)}\n`, notes } }
}

/** What of one decision maker the format has no place for. */
const lostOf = ({ name, preference, believes = [] }: GraphDecisionMaker): string[] => [
  ...(preference.strong === undefined ? [] : [`how strong the preferences of ${name} are: .gmcr has no place for it`]),
  ...('unknown' in preference ? [`which preferences of ${name} are unknown: .gmcr has no place for it`] : []),
  ...(believes.length === 0 ? [] : [`what ${name} believes of others: .gmcr has no place for it`]),
]

const pairsOf = (conjunction: Conjunction): (readonly [number, 'Y' | 'N'])[] =>
  [...conjunction].map(([option, isTaken]) => [option, isTaken ? 'Y' : 'N'])

/** What rules everything out has no pairs; an option that may be neither taken nor left says the same. */
const ruledOut = (conjunction: Conjunction) =>
  conjunction.size > 0 ? [pairsOf(conjunction)] : [[[0, 'Y'] as const], [[0, 'N'] as const]]
