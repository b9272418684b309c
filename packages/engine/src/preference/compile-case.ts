import {
  type Case,
  type ChangedCase,
  DEFAULT_PERIOD,
  dayNumber,
  type Effect,
  type Event,
  type Id,
  type IsoDate,
  isKnown,
  type Lever,
  type NoAgreement,
  type PartialOutcome,
  PERIOD_DAYS,
  type Preference,
} from '@parley/model/numbers'
import { InvariantError } from '../invariant-error.js'
import { makeOutcomeSpace, type OutcomeSpace } from '../outcome-space/outcome-space.js'
import { equallySpacedInto, rankOrderCentroidInto } from '../random/ranking.js'
import { trustRecordOf } from '../trust/record.js'
import { isRanking } from './is-ranking.js'
import { effectJudgementId, JudgementCollector, type JudgementTable } from './judgement-table.js'

/** Which number of a party an effect adds to, as an index into `PartyNumbers`. */
export const PARTY_NUMBERS = ['statusQuo', 'settlement', 'hazard', 'discount', 'cost'] as const
export const STATUS_QUO = 0
export const SETTLEMENT = 1
export const HAZARD = 2
export const DISCOUNT = 3
export const COST = 4

/** One effect with its decay worked out as of the date: it adds `factor` × the slot's number to its target. */
export type CompiledEffect =
  | { readonly kind: 'party'; readonly target: number; readonly slot: number; readonly factor: number }
  | { readonly kind: 'value'; readonly target: number; readonly slot: number; readonly factor: number }
  | { readonly kind: 'kept' | 'broken'; readonly target: number; readonly slot: number; readonly factor: number }
  | { readonly kind: 'monitoring'; readonly target: number; readonly slot: number; readonly factor: number }

export type EffectGroup = { readonly id: Id; readonly effects: readonly CompiledEffect[] }

export type CompiledLever = EffectGroup & { readonly cost: number }

/** Trust of party `of` in actor `in`. Slots are −1 where the default prior (1 kept, 1 broken) or 0 stands in. */
export type TrustPair = {
  readonly of: number
  readonly in: Id
  readonly keptSlot: number
  readonly brokenSlot: number
  readonly keptPrior: number
  readonly brokenPrior: number
  readonly record: { readonly kept: number; readonly broken: number }
  readonly assessed: boolean
  /** Whether the promise on some issue rests on this trust. */
  readonly matters: boolean
}

/**
 * A case as of a date, as numbers' places: which slot feeds which entry. Pure structure; `assemble` fills in values.
 * Party and issue order is the file's; `values` and contributions are party-major over all options of all issues.
 */
export type CompiledCase = {
  readonly source: Case
  readonly asOf: IsoDate
  readonly parties: readonly Id[]
  readonly space: OutcomeSpace
  readonly options: number
  /** Index of each issue's status-quo option among that issue's options. */
  readonly statusQuo: Int32Array
  readonly judgements: JudgementTable
  /** [party × issues + issue] */
  readonly weightSlots: Int32Array
  /** [party × options + option of all issues] */
  readonly valueSlots: Int32Array
  /** One slot an interaction, in the order of `space.terms`. */
  readonly termSlots: Int32Array
  /** [party × 5 + PARTY_NUMBERS]; −1: absent (cost: 0). */
  readonly partySlots: Int32Array
  readonly pairs: readonly TrustPair[]
  /** [party × issues + issue]: the pairs whose trust the issue's promise rests on. */
  readonly performerPairs: readonly (readonly number[])[]
  /** Ids of the events that happened and were known by `asOf`, file order; those with effects are in `events`. */
  readonly activeEvents: readonly Id[]
  readonly events: readonly EffectGroup[]
  readonly levers: readonly CompiledLever[]
  /** 1 for each lever that is at work throughout: none of a case as it stands, those that a what-if pulls. */
  readonly pulled: Uint8Array
  readonly redLines: readonly { readonly id: string; readonly party: Id; readonly when: PartialOutcome }[]
}

/**
 * Turns a case with preferences and noAgreement, changes made to it or not, into its numbers' places as of `asOf`. Throws
 * on a record.
 */
export const compileCase = (source: ChangedCase, asOf: IsoDate): CompiledCase => {
  const { preferences, noAgreement } = source
  if (!preferences || !noAgreement) throw new InvariantError('a record has no numbers to compile')
  const parties = source.parties.map((p) => p.id)
  const { issues } = source
  const sizes = Int32Array.from(issues, (issue) => issue.options.length)
  const issueIndex = new Map(issues.map((issue, j) => [issue.id, j]))
  const optionIndex = issues.map((issue) => new Map(issue.options.map((option, o) => [option.id, o])))
  const conditions = (when: PartialOutcome) =>
    Object.entries(when).map(([issue, option]) => {
      const j = find(issueIndex, issue)
      return [j, find(optionIndex[j], option)] as const
    })

  const collector = new JudgementCollector()
  const weightSlots = new Int32Array(parties.length * issues.length)
  const options = sizes.reduce((sum, n) => sum + n, 0)
  const valueSlots = new Int32Array(parties.length * options)
  const terms: { party: number; when: (readonly [number, number])[] }[] = []
  const termSlots: number[] = []
  const redLines: { id: string; party: Id; when: PartialOutcome }[] = []
  parties.forEach((party, i) => {
    const preference = preferences[party]
    const path = `preferences.${party}`
    weightSlots.set(collectWeights(collector, preference, source, `${path}.weights`), i * issues.length)
    valueSlots.set(collectValues(collector, preference, source, `${path}.values`), i * options)
    preference.interactions?.forEach((interaction, k) => {
      terms.push({ party: i, when: conditions(interaction.when) })
      termSlots.push(collector.scalar(`${path}.interactions.${k}.adds`, 'adds', interaction.adds))
    })
    preference.redLines?.forEach((line, k) => {
      redLines.push({ id: `${path}.redLines.${k}`, party, when: line.when })
    })
  })
  const space = makeOutcomeSpace(
    parties.length,
    sizes,
    terms,
    redLines.map((line) => ({ when: conditions(line.when) })),
  )

  const partySlots = new Int32Array(parties.length * PARTY_NUMBERS.length).fill(-1)
  parties.forEach((party, i) => {
    partySlots.set(collectNoAgreement(collector, noAgreement[party], `noAgreement.${party}`), i * PARTY_NUMBERS.length)
  })

  const periodDays = PERIOD_DAYS[source.period ?? DEFAULT_PERIOD]
  const pairs = collectPairs(collector, source, asOf, periodDays)
  const pairIndex = new Map(pairs.map((pair, p) => [`${parties[pair.of]} ${pair.in}`, p]))
  const performerPairs = parties.flatMap((party) =>
    issues.map((issue) =>
      [...new Set(issue.performers ?? [])]
        .filter((performer) => performer !== party)
        .map((performer) => find(pairIndex, `${party} ${performer}`)),
    ),
  )

  const partyIndex = new Map(parties.map((party, i) => [party, i]))
  const today = dayNumber(asOf)
  const compileEffects = (owner: 'events' | 'levers', group: Event | Lever, age: number) =>
    (group.effects ?? []).flatMap((effect, k): CompiledEffect[] => {
      const factor = effect.halfLife === undefined ? 1 : 2 ** (-age / effect.halfLife)
      const id = (field: string) => effectJudgementId(owner, group.id, k, field)
      if ('monitoring' in effect) {
        const slot = collector.scalar(id('effect'), 'monitoring', effect.effect)
        return [{ kind: 'monitoring', target: find(issueIndex, effect.monitoring), slot, factor }]
      }
      if ('trust' in effect) {
        const target = pairIndex.get(effect.trust.join(' '))
        if (target === undefined) return []
        return (['kept', 'broken'] as const).flatMap((kind) => {
          const judgement = effect[kind]
          return judgement === undefined
            ? []
            : [{ kind, target, slot: collector.scalar(id(kind), kind, judgement), factor }]
        })
      }
      if ('value' in effect) {
        const [party, issue, option] = effect.value
        const j = find(issueIndex, issue)
        const target = find(partyIndex, party) * options + space.offsets[j] + find(optionIndex[j], option)
        return [{ kind: 'value', target, slot: collector.scalar(id('add'), 'add', effect.add), factor }]
      }
      const [number, party] = partyTarget(effect)
      const target = find(partyIndex, party) * PARTY_NUMBERS.length + number
      return [{ kind: 'party', target, slot: collector.scalar(id('add'), 'add', effect.add), factor }]
    })
  const active = (source.events ?? []).filter((event) => isKnown(event, asOf))
  const events = active
    .map((event) => ({
      id: event.id,
      effects: compileEffects('events', event, (today - dayNumber(event.date)) / periodDays),
    }))
    .filter((event) => event.effects.length > 0)
  const levers = (source.levers ?? []).map((lever) => ({
    id: lever.id,
    cost: lever.cost ?? 0,
    effects: compileEffects('levers', lever, 0),
  }))

  return {
    source,
    asOf,
    parties,
    space,
    options,
    statusQuo: Int32Array.from(issues, (issue, j) => find(optionIndex[j], issue.statusQuo)),
    judgements: collector.table(),
    weightSlots,
    valueSlots,
    termSlots: Int32Array.from(termSlots),
    partySlots,
    pairs,
    performerPairs,
    activeEvents: active.map((event) => event.id),
    events,
    levers,
    pulled: Uint8Array.from(levers, ({ id }) => Number(source.pulled?.includes(id) ?? false)),
    redLines,
  }
}

const find = <K, V>(map: ReadonlyMap<K, V>, key: K): V => {
  const value = map.get(key)
  if (value === undefined) throw new InvariantError(`unknown reference: ${key}`)
  return value
}

/** The party number that an effect adds to, and whose it is. */
const partyTarget = (effect: Effect): readonly [number, Id] => {
  for (const [number, name] of PARTY_NUMBERS.entries()) {
    const party = (effect as unknown as Partial<Record<string, Id>>)[name]
    if (party !== undefined) return [number, party]
  }
  throw new InvariantError('an effect without a target')
}

const collectWeights = (collector: JudgementCollector, preference: Preference, source: Case, id: string): number[] => {
  const { weights } = preference
  if (isRanking(weights)) {
    const points = new Float64Array(weights.ranking.length)
    rankOrderCentroidInto(points.length, points)
    return inOrder(collector.ranking(id, 'weights', weights.ranking, points), weights.ranking, source.issues)
  }
  return source.issues.map((issue) => collector.scalar(`${id}.${issue.id}`, 'weight', weights[issue.id]))
}

const collectValues = (collector: JudgementCollector, preference: Preference, source: Case, id: string): number[] =>
  source.issues.flatMap((issue) => {
    const values = preference.values[issue.id]
    if (isRanking(values)) {
      const points = new Float64Array(values.ranking.length)
      equallySpacedInto(points.length, points)
      return inOrder(
        collector.ranking(`${id}.${issue.id}`, 'values', values.ranking, points),
        values.ranking,
        issue.options,
      )
    }
    return issue.options.map((option) => collector.scalar(`${id}.${issue.id}.${option.id}`, 'value', values[option.id]))
  })

/** Slots given in a ranking's order, put into the order of `members`. */
const inOrder = (slots: Int32Array, ranking: readonly Id[], members: readonly { id: Id }[]): number[] =>
  members.map((member) => slots[ranking.indexOf(member.id)])

const collectNoAgreement = (collector: JudgementCollector, entry: NoAgreement, id: string): number[] => {
  const { statusQuo, waiting } = entry
  const slots = [collector.scalar(`${id}.statusQuo`, 'statusQuo', statusQuo), -1, -1, -1, -1]
  if (!waiting) return slots
  slots[SETTLEMENT] = collector.scalar(`${id}.waiting.settlement`, 'settlement', waiting.settlement)
  slots[HAZARD] = collector.scalar(`${id}.waiting.hazard`, 'hazard', waiting.hazard)
  slots[DISCOUNT] = collector.scalar(`${id}.waiting.discount`, 'discount', waiting.discount)
  if (waiting.cost !== undefined) slots[COST] = collector.scalar(`${id}.waiting.cost`, 'cost', waiting.cost)
  return slots
}

/** Every party's trust in every other party and in every other performer or actor that the case speaks of. */
const collectPairs = (collector: JudgementCollector, source: Case, asOf: IsoDate, periodDays: number): TrustPair[] => {
  const trusted = new Set(source.parties.map((party) => party.id))
  for (const issue of source.issues) for (const performer of issue.performers ?? []) trusted.add(performer)
  for (const entry of source.trust ?? []) trusted.add(entry.in)
  return source.parties.flatMap((party, of) =>
    [...trusted]
      .filter((actor) => actor !== party.id)
      .map((actor): TrustPair => {
        const entry = (source.trust ?? []).find((t) => t.of === party.id && t.in === actor)
        const prior = entry?.prior
        const slotOf = (kind: 'kept' | 'broken') => {
          const judgement = prior?.[kind]
          return judgement === undefined
            ? -1
            : collector.scalar(`trust.${party.id}.${actor}.prior.${kind}`, kind, judgement)
        }
        const absent = prior ? 0 : 1
        return {
          of,
          in: actor,
          keptSlot: slotOf('kept'),
          brokenSlot: slotOf('broken'),
          keptPrior: absent,
          brokenPrior: absent,
          record: trustRecordOf(source.agreements ?? [], actor, asOf, entry?.halfLife, periodDays),
          assessed: entry !== undefined,
          matters: source.issues.some((issue) => issue.performers?.includes(actor)),
        }
      }),
  )
}
