import type { Condition, GraphModel } from '@parley/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGmcr } from './read-gmcr.js'
import { writeGmcr } from './write-gmcr.js'

const OPTIONS = 4
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.nat(OPTIONS - 1).map((option): Condition => ({ kind: 'taken', option })),
    tie('condition').map((of): Condition => ({ kind: 'not', of })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('condition'), { maxLength: 3 }))
      .map(([kind, of]): Condition => ({ kind, of })),
    fc.tuple(tie('condition'), tie('condition')).map(([holds, when]): Condition => ({ kind: 'if', holds, when })),
    fc.tuple(tie('condition'), tie('condition')).map((of): Condition => ({ kind: 'iff', of })),
  ),
}))

const holds = (c: Condition, state: number): boolean => {
  switch (c.kind) {
    case 'taken':
      return ((state >> c.option) & 1) === 1
    case 'not':
      return !holds(c.of, state)
    case 'and':
      return c.of.every((of) => holds(of, state))
    case 'or':
      return c.of.some((of) => holds(of, state))
    case 'if':
      return holds(c.holds, state) || !holds(c.when, state)
    case 'iff':
      return holds(c.of[0], state) === holds(c.of[1], state)
  }
}

const modelOf = (statements: readonly Condition[], infeasible: readonly Condition[]): GraphModel => ({
  options: Array.from({ length: OPTIONS }, (_, o) => ({
    name: `o${o}`,
    direction: (['both', 'forward', 'back', 'both'] as const)[o]!,
  })),
  decisionMakers: [
    { name: 'a', options: [0, 2], preference: { kind: 'statements', statements } },
    { name: 'b', options: [1, 3], preference: { kind: 'statements', statements: [] } },
  ],
  infeasible,
  indistinguishable: [],
  statusQuo: null,
})

const again = (text: string): GraphModel => {
  const read = readGmcr({ name: 'm.gmcr', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value.model
}
const none = () => {
  throw new Error('no ranking is needed')
}
const states = Array.from({ length: 2 ** OPTIONS }, (_, n) => n)

describe('.gmcr files written', () => {
  it('say the same when read again: states, directions, and which of two states is preferred', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), fc.array(condition, { maxLength: 2 }), (statements, ruled) => {
        const model = modelOf(statements, ruled)
        const written = writeGmcr(model, none)
        if (!written.ok) throw new Error(JSON.stringify(written.problems))
        const read = again(written.value.text)
        expect(read.options).toEqual(model.options)
        const feasible = (of: GraphModel) => states.filter((s) => !of.infeasible.some((c) => holds(c, s)))
        expect(feasible(read)).toEqual(feasible(model))
        const order = (of: GraphModel) => {
          const { preference } = of.decisionMakers[0]!
          if (preference.kind !== 'statements') throw new Error(preference.kind)
          const score = (s: number) => preference.statements.reduce((sum, c) => 2 * sum + (holds(c, s) ? 1 : 0), 0)
          return states.map((s) => states.map((t) => Math.sign(score(s) - score(t))))
        }
        expect(order(read)).toEqual(order(model))
      }),
      { numRuns: 150 },
    )
  })

  it('have rankings where a preference is one, for all', () => {
    const model = modelOf([], [])
    const [a, b] = model.decisionMakers
    const ranked: GraphModel = {
      ...model,
      decisionMakers: [a!, { ...b!, preference: { kind: 'utilities', party: 'b' } }],
    }
    const rankings = [[states.map((s) => s + 1)], states.map((s) => [16 - s])]
    const written = writeGmcr(ranked, () => rankings)
    expect(written.ok && again(written.value.text).decisionMakers.map(({ preference }) => preference)).toEqual(
      rankings.map((ranking) => ({ kind: 'ranking', by: 'position', ranking })),
    )
  })

  it('say what each does not see', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), (unseen) => {
        const model = modelOf([], [])
        const [a, b] = model.decisionMakers
        const written = writeGmcr({ ...model, decisionMakers: [a!, { ...b!, unseen }] }, none)
        if (!written.ok) throw new Error(JSON.stringify(written.problems))
        const [first, second] = again(written.value.text).decisionMakers
        expect(first!.unseen).toBe(undefined)
        const hidden = (of: readonly Condition[] = []) => states.filter((s) => of.some((c) => holds(c, s)))
        expect(hidden(second!.unseen)).toEqual(hidden(unseen))
      }),
      { numRuns: 60 },
    )
  })

  it('tell what they cannot carry', () => {
    const long: Condition = {
      kind: 'and',
      of: Array.from({ length: 12 }, (_, k) => ({
        kind: 'or',
        of: [
          { kind: 'taken', option: 2 * k },
          { kind: 'taken', option: 2 * k + 1 },
        ],
      })),
    }
    const refused = writeGmcr({ ...modelOf([long], []), indistinguishable: [long] }, none)
    expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual([
      'indistinguishable',
      'decisionMakers[0].preferences.statements[0]',
    ])
    const model = modelOf([], [])
    const [a, b] = model.decisionMakers
    const preference = { kind: 'statements', statements: [long], strong: 1, unknown: [0] } as const
    const statements = { kind: 'statements', statements: [] } as const
    const makers = [
      { ...a!, preference: { ...preference, statements: [{ kind: 'taken', option: 0 }] as const } },
      { ...b!, believes: [{ of: 0, preference: statements }] },
    ]
    const written = writeGmcr({ ...model, decisionMakers: makers, statusQuo: 3 }, none)
    expect(written.ok && written.value.notes.map((note) => note.replace(': .gmcr has no place for it', ''))).toEqual([
      'the status quo, state 3',
      'how strong the preferences of a are',
      'which preferences of a are unknown',
      'what b believes of others',
    ])
  })
})
