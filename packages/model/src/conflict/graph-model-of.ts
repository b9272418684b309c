import type { BelievedPreferences, ConditionText, Conflict, ConflictPreferences, Id } from '../types.js'
import type { Condition, GraphModel, GraphPreference } from './graph-model.js'
import { parseCondition } from './parse-condition.js'

/**
 * The graph model of a case's conflict. Options are numbered through the decision makers in the order of the file,
 * and named by id, as decision makers are. Expects a legal case: `parseCase` has checked the conditions.
 */
export const graphModelOf = (conflict: Conflict): GraphModel => {
  const options = conflict.decisionMakers.flatMap((maker) => maker.options)
  const numberOf = new Map(options.map((option, o) => [option.id, o]))
  const condition = (entry: ConditionText): Condition => {
    const read = parseCondition(typeof entry === 'string' ? entry : entry.is, (id) => numberOf.get(id))
    if (!read.ok) throw new TypeError(`a condition that parseCase has not checked: ${read.fault.message}`)
    return read.condition
  }
  const exclusive = (conflict.atMostOne ?? []).flatMap((group) =>
    group.flatMap((a, k) => group.slice(k + 1).map((b): Condition => bothOf(numberOf.get(a)!, numberOf.get(b)!))),
  )
  const makerOf = new Map(conflict.decisionMakers.map(({ id }, i) => [id, i]))
  const statusQuo = conflict.statusQuo?.reduce((state, id) => state | (1 << numberOf.get(id)!), 0)
  return {
    options: options.map(({ id, direction = 'both' }) => ({ name: id, direction })),
    decisionMakers: conflict.decisionMakers.map((maker) => ({
      name: maker.id,
      options: maker.options.map(({ id }) => numberOf.get(id)!),
      preference: preferenceOf(maker.id, maker.preferences, condition),
      ...(maker.unseen && { unseen: maker.unseen.map(condition) }),
      ...(maker.believes && {
        believes: Object.entries(maker.believes).map(([id, preferences]) => ({
          of: makerOf.get(id)!,
          preference: preferenceOf(id, preferences, condition),
        })),
      }),
    })),
    infeasible: [...(conflict.infeasible ?? []).map(condition), ...exclusive],
    indistinguishable: (conflict.indistinguishable ?? []).map(condition),
    statusQuo: statusQuo ?? null,
  }
}

const bothOf = (a: number, b: number): Condition => ({
  kind: 'and',
  of: [
    { kind: 'taken', option: a },
    { kind: 'taken', option: b },
  ],
})

const preferenceOf = (
  id: Id,
  preferences: ConflictPreferences | BelievedPreferences,
  condition: (entry: ConditionText) => Condition,
): GraphPreference => {
  if ('statements' in preferences) {
    const { statements, strong } = preferences as Extract<ConflictPreferences, { statements: unknown }>
    const unknown = statements.flatMap((entry, k) => (typeof entry !== 'string' && entry.unknown ? [k] : []))
    return {
      kind: 'statements',
      statements: statements.map(condition),
      ...(strong !== undefined && { strong }),
      ...(unknown.length > 0 && { unknown }),
    }
  }
  if ('utilities' in preferences) {
    const { strong } = preferences
    return { kind: 'utilities', party: id, ...(strong !== undefined && { strong }) }
  }
  const { ranking, strong, unknown } = preferences as Extract<ConflictPreferences, { ranking: unknown }>
  return {
    kind: 'ranking',
    by: 'number',
    ranking: ranking.map((rank) => (typeof rank === 'number' ? [rank] : rank)),
    ...(strong && { strong }),
    ...(unknown && { unknown }),
  }
}
