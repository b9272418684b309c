import type { Case, Effect, Id, Judgement, PartialOutcome } from '@parley/model'
import fc from 'fast-check'

/** Random small cases for laws: every feature that the mathematics knows, with many exact ties. */
const unit = fc.integer({ min: 0, max: 8 }).map((n) => n / 8)
const small = fc.integer({ min: -4, max: 4 }).map((n) => n / 16)
const fine = fc.double({ min: 0, max: 1, noNaN: true })
const value = fc.oneof(unit, fine)
const day = fc
  .integer({ min: 0, max: 400 })
  .map((n) => new Date(Date.UTC(2023, 6, 1) + n * 86_400_000).toISOString().slice(0, 10))

const judgement = (scalar: fc.Arbitrary<number>): fc.Arbitrary<Judgement> =>
  fc.oneof(
    { weight: 4, arbitrary: scalar },
    { weight: 1, arbitrary: fc.tuple(scalar, scalar).map(([a, b]): Judgement => [Math.min(a, b), Math.max(a, b)]) },
    { weight: 1, arbitrary: scalar.map((is): Judgement => ({ is })) },
  )

type Shape = { readonly parties: Id[]; readonly issues: { id: Id; options: Id[] }[] }

const shape: fc.Arbitrary<Shape> = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }))
  .map(([parties, sizes]) => ({
    parties: ['a', 'b', 'c'].slice(0, parties),
    issues: sizes.map((size, j) => ({ id: `i${j}`, options: ['w', 'x', 'y', 'z'].slice(0, size) })),
  }))

const when = ({ issues }: Shape): fc.Arbitrary<PartialOutcome> =>
  fc
    .tuple(...issues.map((issue) => fc.option(fc.constantFrom(...issue.options), { freq: 2 })))
    .map((options) => Object.fromEntries(options.flatMap((o, j) => (o === null ? [] : [[issues[j].id, o]]))))
    .filter((w) => Object.keys(w).length > 0)

const effect = ({ parties, issues }: Shape): fc.Arbitrary<Effect> => {
  const party = fc.constantFrom(...parties)
  const add = judgement(small)
  const number = (name: string) => fc.record({ [name]: party, add }) as unknown as fc.Arbitrary<Effect>
  return fc.oneof(
    number('statusQuo'),
    number('settlement'),
    number('hazard'),
    number('discount'),
    number('cost'),
    fc.constantFrom(...issues).chain((issue) =>
      fc.record({
        value: fc.tuple(party, fc.constant(issue.id), fc.constantFrom(...issue.options)),
        add,
      }),
    ),
    fc.record({
      trust: fc.shuffledSubarray(parties, { minLength: 2, maxLength: 2 }) as unknown as fc.Arbitrary<[Id, Id]>,
      kept: judgement(unit),
      broken: judgement(unit),
    }),
    fc.record({ monitoring: fc.constantFrom(...issues.map((issue) => issue.id)), effect: judgement(unit) }),
  )
}

const preference = (s: Shape) =>
  fc.record(
    {
      weights: fc.record(
        Object.fromEntries(s.issues.map((issue) => [issue.id, judgement(fc.integer({ min: 1, max: 5 }))])),
      ),
      values: fc.record(
        Object.fromEntries(
          s.issues.map((issue) => [
            issue.id,
            fc.oneof(
              { weight: 4, arbitrary: fc.record(Object.fromEntries(issue.options.map((o) => [o, judgement(value)]))) },
              {
                weight: 1,
                arbitrary: fc
                  .shuffledSubarray(issue.options, { minLength: issue.options.length })
                  .map((ranking) => ({ ranking })),
              },
            ),
          ]),
        ),
      ),
      interactions: fc.array(fc.record({ when: when(s), adds: judgement(small) }), { maxLength: 2 }),
      redLines: fc.array(fc.record({ when: when(s) }), { maxLength: 1 }),
    },
    { requiredKeys: ['weights', 'values'] },
  )

const noAgreement = fc.record(
  {
    statusQuo: judgement(value),
    waiting: fc.record(
      { settlement: judgement(unit), hazard: judgement(unit), discount: judgement(unit), cost: judgement(unit) },
      { requiredKeys: ['settlement', 'hazard', 'discount'] },
    ),
  },
  { requiredKeys: ['statusQuo'] },
)

const perParty = <T>(s: Shape, arbitrary: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(s.parties.map((party) => [party, arbitrary])))

const halfLife = fc.constantFrom(2, 8, 26)

/** A legal case with numbers, all of it known or not by its asOf. */
export const randomCase: fc.Arbitrary<Case> = shape.chain((s) =>
  fc
    .record({
      asOf: day,
      preferences: perParty(s, preference(s)),
      noAgreement: perParty(s, noAgreement),
      statusQuo: fc.tuple(...s.issues.map((issue) => fc.constantFrom(...issue.options))),
      performers: fc.tuple(...s.issues.map(() => fc.subarray([...s.parties, 'broker']))),
      trust: fc.uniqueArray(
        fc.record(
          {
            of: fc.constantFrom(...s.parties),
            in: fc.constantFrom(...s.parties, 'broker'),
            prior: fc.record({ kept: judgement(unit), broken: judgement(fc.integer({ min: 1, max: 3 })) }),
            halfLife,
          },
          { requiredKeys: ['of', 'in'] },
        ),
        { maxLength: 3, selector: (t) => `${t.of} ${t.in}` },
      ),
      stipulations: fc.array(
        fc.record(
          { by: fc.constantFrom(...s.parties, 'broker'), due: day, known: day, status: fc.constantFrom(0, 1, 2, 3) },
          { requiredKeys: ['by', 'status'] },
        ),
        { maxLength: 4 },
      ),
      signed: day,
      events: fc.array(
        fc.record(
          {
            date: day,
            known: day,
            effects: fc.array(
              fc.tuple(effect(s), fc.option(halfLife)).map(([e, h]) => (h === null ? e : { ...e, halfLife: h })),
              { minLength: 1, maxLength: 3 },
            ),
          },
          { requiredKeys: ['date', 'effects'] },
        ),
        { maxLength: 3 },
      ),
      levers: fc.array(
        fc.record({
          cost: fc.integer({ min: 0, max: 3 }),
          effects: fc.array(effect(s), { minLength: 1, maxLength: 2 }),
        }),
        { maxLength: 4 },
      ),
      period: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
    })
    .map(
      (r): Case => ({
        parley: 1,
        title: 'random',
        asOf: r.asOf,
        period: r.period,
        parties: s.parties.map((id) => ({ id })),
        mediators: [{ id: 'broker' }],
        issues: s.issues.map((issue, j) => ({
          id: issue.id,
          options: issue.options.map((id) => ({ id })),
          statusQuo: r.statusQuo[j],
          performers: r.performers[j],
        })),
        preferences: r.preferences as NonNullable<Case['preferences']>,
        noAgreement: r.noAgreement as NonNullable<Case['noAgreement']>,
        trust: r.trust.filter((t) => t.of !== t.in),
        agreements: [
          {
            id: 'earlier',
            date: r.signed,
            stipulations: r.stipulations.map((st, k) => ({ ...st, id: `s${k}`, what: 'w' }) as never),
          },
        ],
        events: r.events.map((event, k) => ({ ...event, id: `e${k}`, what: 'w' })),
        levers: r.levers.map((lever, k) => ({ ...lever, id: `l${k}`, what: 'w' })),
      }),
    ),
)
