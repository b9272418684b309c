import { type Case, dayNumber, type Effect, type Id, type Judgement, PERIOD_DAYS, scalarOf } from '@parley/model'

/**
 * The formulas of design 3–6 and 14 as they stand there, by enumeration and without typed arrays: what the fast path
 * must agree with. It shares nothing with it but the vocabulary.
 */
export type AtWork = {
  readonly events: ReadonlySet<Id>
  readonly levers: ReadonlySet<Id>
  readonly mistrust: boolean
  readonly waiting: boolean
}

const quanta = (x: number): number => Math.round(x * 1e12)

const point = (judgement: Judgement | undefined, absent = 0): number => {
  if (judgement === undefined) return absent
  const scalar = scalarOf(judgement)
  if (typeof scalar === 'number') return scalar
  if (typeof scalar === 'string') throw new Error('no words in random cases')
  return 'likely' in scalar ? scalar.likely : (scalar[0] + scalar[1]) / 2
}

const clamp = (x: number): number => Math.min(1, Math.max(0, x))

export type BruteForce = {
  readonly outcomes: readonly number[][]
  readonly activeEvents: readonly Id[]
  /** R in quanta, by party. */
  reservations(atWork: AtWork): number[]
  /** U in quanta at one outcome, by party. */
  utilities(atWork: AtWork, outcome: readonly number[]): number[]
  /** g in quanta; null where nothing is feasible. */
  gap(atWork: AtWork): number | null
  tau(atWork: AtWork, of: Id, actor: Id): number
}

export const bruteForce = (c: Case): BruteForce => {
  const asOf = c.asOf as string
  const days = PERIOD_DAYS[c.period ?? 'week']
  const age = (date: string) => (dayNumber(asOf) - dayNumber(date)) / days
  const latest = (...dates: (string | undefined)[]) =>
    dates
      .filter((d) => d !== undefined)
      .sort()
      .at(-1)!
  const active = (c.events ?? []).filter((e) => latest(e.date, e.known) <= asOf)

  const effects = (atWork: AtWork): { effect: Effect; decay: number }[] => [
    ...active
      .filter((event) => atWork.events.has(event.id))
      .flatMap((event) =>
        (event.effects ?? []).map((effect) => ({
          effect,
          decay: effect.halfLife === undefined ? 1 : 2 ** (-age(event.date) / effect.halfLife),
        })),
      ),
    ...(c.levers ?? [])
      .filter((lever) => atWork.levers.has(lever.id))
      .flatMap((lever) => lever.effects.map((effect) => ({ effect, decay: 1 }))),
  ]
  const adds = (atWork: AtWork, key: string, match: (target: unknown) => boolean, field = 'add') =>
    effects(atWork).reduce((sum, { effect, decay }) => {
      const loose = effect as unknown as Record<string, unknown>
      return key in loose && match(loose[key]) ? sum + point(loose[field] as Judgement | undefined) * decay : sum
    }, 0)

  const value = (atWork: AtWork, party: Id, issue: Case['issues'][number], option: Id): number => {
    const entry = c.preferences![party].values[issue.id] as Record<Id, Judgement> & { ranking?: Id[] }
    const n = issue.options.length
    const base = Array.isArray(entry.ranking)
      ? n === 1
        ? 1
        : 1 - entry.ranking.indexOf(option) / (n - 1)
      : point(entry[option])
    return clamp(base + adds(atWork, 'value', (t) => JSON.stringify(t) === JSON.stringify([party, issue.id, option])))
  }

  const tau = (atWork: AtWork, of: Id, actor: Id): number => {
    if (!atWork.mistrust) return 1
    const entry = c.trust?.find((t) => t.of === of && t.in === actor)
    let kept = entry?.prior ? point(entry.prior.kept) : 1
    let broken = entry?.prior ? point(entry.prior.broken) : 1
    for (const agreement of c.agreements ?? []) {
      for (const s of agreement.stipulations ?? []) {
        if (s.by !== actor || s.status === undefined || latest(agreement.date, s.due, s.known) > asOf) continue
        const d = entry?.halfLife === undefined ? 1 : 2 ** (-age(s.due ?? agreement.date) / entry.halfLife)
        kept += (s.status / 3) * d
        broken += (1 - s.status / 3) * d
      }
    }
    const isPair = (t: unknown) => JSON.stringify(t) === JSON.stringify([of, actor])
    kept += adds(atWork, 'trust', isPair, 'kept')
    broken += adds(atWork, 'trust', isPair, 'broken')
    return kept / (kept + broken)
  }

  const delivery = (atWork: AtWork, party: Id, issue: Case['issues'][number]): number => {
    const others = (issue.performers ?? []).filter((performer) => performer !== party)
    const pi = others.reduce((product, performer) => product * tau(atWork, party, performer), 1)
    const unmonitored = effects(atWork)
      .filter(({ effect }) => 'monitoring' in effect && effect.monitoring === issue.id)
      .reduce(
        (product, { effect, decay }) => product * (1 - point((effect as { effect: Judgement }).effect) * decay),
        1,
      )
    return 1 - (1 - pi) * unmonitored
  }

  const outcomes = c.issues.reduce<number[][]>(
    (partial, issue) => partial.flatMap((head) => issue.options.map((_, o) => [...head, o])),
    [[]],
  )
  const matches = (when: Readonly<Record<Id, Id>>, outcome: readonly number[]) =>
    c.issues.every((issue, j) => when[issue.id] === undefined || when[issue.id] === issue.options[outcome[j]].id)
  const feasible = outcomes.filter((outcome) =>
    c.parties.every((p) => !(c.preferences![p.id].redLines ?? []).some((line) => matches(line.when, outcome))),
  )

  const utilities = (atWork: AtWork, outcome: readonly number[]): number[] =>
    c.parties.map(({ id }) => {
      const preference = c.preferences![id]
      const weights = preference.weights as Record<Id, Judgement>
      const total = c.issues.reduce((sum, issue) => sum + point(weights[issue.id]), 0)
      const additive = c.issues.reduce((sum, issue, j) => {
        const pi = delivery(atWork, id, issue)
        const v = value(atWork, id, issue, issue.options[outcome[j]].id)
        const q = value(atWork, id, issue, issue.statusQuo)
        return sum + quanta((point(weights[issue.id]) / total) * (pi * v + (1 - pi) * q))
      }, 0)
      return (preference.interactions ?? [])
        .filter((interaction) => matches(interaction.when, outcome))
        .reduce((sum, interaction) => sum + quanta(point(interaction.adds)), additive)
    })

  const reservations = (atWork: AtWork): number[] =>
    c.parties.map(({ id }) => {
      const entry = c.noAgreement![id]
      const number = (key: string, base: Judgement | undefined) =>
        point(base) + adds(atWork, key, (target) => target === id)
      const a = number('statusQuo', entry.statusQuo)
      if (!entry.waiting || !atWork.waiting) return quanta(a)
      const s = number('settlement', entry.waiting.settlement)
      const h = clamp(number('hazard', entry.waiting.hazard))
      const delta = clamp(number('discount', entry.waiting.discount))
      const cost = number('cost', entry.waiting.cost)
      if (delta * (1 - h) === 1) return quanta(a)
      return quanta(Math.max(a, a + (delta * h * (s - a) - cost) / (1 - delta * (1 - h))))
    })

  return {
    outcomes: feasible,
    activeEvents: active.filter((event) => (event.effects ?? []).length > 0).map((event) => event.id),
    reservations,
    utilities,
    tau,
    gap(atWork) {
      const r = reservations(atWork)
      const gaps = feasible.map((outcome) => Math.max(...utilities(atWork, outcome).map((u, i) => r[i] - u)))
      return gaps.length === 0 ? null : Math.min(...gaps)
    },
  }
}
