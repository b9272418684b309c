import {
  type Condition,
  formatCondition,
  type GraphModel,
  isConditionWord,
  LIMITS,
  type Problem,
  type Result,
} from '@parley/model'
import { stringify } from 'yaml'
import { idsOf } from '../write/ids.js'
import { cannot, type Written } from '../write/written.js'

export type GraphCaseSettings = {
  readonly title: string
  /** The day that the case speaks of, YYYY-MM-DD. */
  readonly asOf: string
  /** Numbers of the feasible states, ascending, which rankings by position count. */
  readonly states: ArrayLike<number>
  /** Coalitions that the file asks for, which a case has no place for. */
  readonly coalitions: readonly unknown[]
}

const NOT_TAKEN = { id: 'not-taken', name: { en: 'Not taken', vi: 'Không chọn' } }
const TAKEN = { id: 'taken', name: { en: 'Taken', vi: 'Được chọn' } }

/**
 * A graph model as a Parley case: its decision makers are the parties, its options those of the case's `conflict`, and each
 * option is an issue as well, which an agreement would settle and which the option sets when it is taken. The case has
 * no judgements: it is a record with a conflict. Refused where fewer than two decision makers are named, or an option
 * belongs to nobody, or the text would be larger than a case may be.
 */
export const caseOfGraph = (
  model: GraphModel,
  { title, asOf, states, coalitions }: GraphCaseSettings,
): Result<Written> => {
  const makers = model.decisionMakers
  const owned = makers.flatMap(({ options }) => options)
  const problems: Problem[] = model.options.flatMap(({ name }, o) =>
    owned.includes(o)
      ? []
      : [cannot(`options[${o}]`, `option of nobody: ${name}`, 'each option with a decision maker')],
  )
  if (makers.length < 2)
    problems.push(cannot('decisionMakers', `missing party: there is ${makers.length}`, 'at least two decision makers'))
  if (problems.length > 0) return { ok: false, problems }
  const partyIds = idsOf(
    makers.map(({ name }) => name),
    'party',
  )
  const optionIds = idsOf(
    model.options.map(({ name }) => (isConditionWord(name.trim()) ? `option ${name}` : name)),
    'option',
  )
  const say = (condition: Condition) => formatCondition(condition, (o) => optionIds[o]!)
  /** A case numbers options through its decision makers: the same state has another number there. */
  const renumber = (state: number) => owned.reduce((sum, o, bit) => (state & (1 << o) ? sum | (1 << bit) : sum), 0)
  const numbersOf = (by: 'number' | 'position', ranks: readonly number[]) => {
    const numbers = ranks.map((rank) => renumber(by === 'number' ? rank : states[rank - 1]!))
    return numbers.length === 1 ? numbers[0]! : numbers
  }
  const named = (name: string, id: string) => (name.trim() === '' || name === id ? { id } : { id, name })
  const source = {
    parley: 1,
    title,
    about:
      'Made from a graph model of GMCR+, not from judgements. Each of its options is an issue, not taken unless the conflict says so.',
    asOf,
    parties: makers.map(({ name }, i) => named(name, partyIds[i]!)),
    issues: makers.flatMap(({ options }, i) =>
      options.map((o) => ({
        ...named(model.options[o]!.name, optionIds[o]!),
        options: [NOT_TAKEN, TAKEN],
        statusQuo: model.statusQuo !== null && model.statusQuo & (1 << o) ? TAKEN.id : NOT_TAKEN.id,
        performers: [partyIds[i]!],
      })),
    ),
    conflict: {
      decisionMakers: makers.map(({ options, preference, unseen }, i) => ({
        id: partyIds[i]!,
        options: options.map((o) => ({
          ...named(model.options[o]!.name, optionIds[o]!),
          ...(model.options[o]!.direction === 'both' ? {} : { direction: model.options[o]!.direction }),
          sets: { [optionIds[o]!]: TAKEN.id },
        })),
        preferences:
          preference.kind === 'statements'
            ? { statements: preference.statements.map(say) }
            : preference.kind === 'ranking'
              ? { ranking: preference.ranking.map((ranks) => numbersOf(preference.by, ranks)) }
              : { utilities: true },
        ...(unseen && { unseen: unseen.map(say) }),
      })),
      ...(model.infeasible.length === 0 ? {} : { infeasible: model.infeasible.map(say) }),
      ...(model.indistinguishable.length === 0 ? {} : { indistinguishable: model.indistinguishable.map(say) }),
      ...(model.statusQuo === null
        ? {}
        : { statusQuo: owned.filter((o) => model.statusQuo! & (1 << o)).map((o) => optionIds[o]!) }),
    },
  }
  const text = stringify(source, { lineWidth: 0, aliasDuplicateObjects: false })
  const notes = coalitions.length > 0 ? ['the coalitions of the file: a case has no place for them'] : []
  const size = new TextEncoder().encode(text).length
  if (size > LIMITS.bytes)
    return {
      ok: false,
      problems: [cannot('(case)', `large case: ${size} bytes`, `at most ${LIMITS.bytes} bytes, which a case may have`)],
    }
  return { ok: true, value: { files: [{ name: 'case.yaml', text }], notes } }
}
