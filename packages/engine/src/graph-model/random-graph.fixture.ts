import type { Condition, GraphDecisionMaker, GraphModel, GraphPreference } from '@parley/model'
import * as fc from 'fast-check'
import { compileGraph } from './compile-graph.js'
import type { Graph } from './graph.js'

const condition = (options: number): fc.Arbitrary<Condition> =>
  fc.letrec<{ any: Condition }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.nat(options - 1).map((option): Condition => ({ kind: 'taken', option })),
      tie('any').map((of): Condition => ({ kind: 'not', of })),
      fc
        .tuple(fc.constantFrom('and' as const, 'or' as const), tie('any'), tie('any'))
        .map(([kind, ...of]): Condition => ({ kind, of })),
      fc.tuple(tie('any'), tie('any')).map(([holds, when]): Condition => ({ kind: 'if', holds, when })),
      fc.tuple(tie('any'), tie('any')).map((of): Condition => ({ kind: 'iff', of })),
    ),
  })).any

export type Shape = {
  /** Options may be irreversible. */
  readonly directions?: boolean
  readonly infeasible?: boolean
  readonly coalesced?: boolean
  /** Preferences may be great, some unknown, decision makers mistaken about states and each other. */
  readonly degrees?: boolean
}

/** What one decision maker's preferences and view may have beside an order; of each, perhaps nothing. */
const markOf = (options: number, makers: number) =>
  fc.record(
    {
      strong: fc.integer({ min: 1, max: 3 }),
      unknown: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
      unseen: fc.array(condition(options), { maxLength: 1 }),
      believes: fc.array(
        fc.record({
          of: fc.nat(makers - 1),
          preference: fc
            .array(condition(options), { maxLength: 4 })
            .map((statements): GraphPreference => ({ kind: 'statements', statements })),
        }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  )

/** Small random models of two to four decision makers, statements with ties. */
export const randomModel = (shape: Shape): fc.Arbitrary<GraphModel> =>
  fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 2, maxLength: 4 }).chain((sizes): fc.Arbitrary<GraphModel> => {
    const count = sizes.reduce((sum, size) => sum + size, 0)
    const some = (most: number) => fc.array(condition(count), { maxLength: most })
    const direction = shape.directions
      ? fc.constantFrom('both' as const, 'both' as const, 'forward' as const, 'back' as const)
      : fc.constant('both' as const)
    return fc
      .record({
        directions: fc.array(direction, { minLength: count, maxLength: count }),
        statements: fc.array(fc.array(condition(count), { maxLength: 5 }), {
          minLength: sizes.length,
          maxLength: sizes.length,
        }),
        infeasible: shape.infeasible ? some(2) : fc.constant([]),
        indistinguishable: shape.coalesced ? some(2) : fc.constant([]),
        marks: shape.degrees
          ? fc.array(markOf(count, sizes.length), { minLength: sizes.length, maxLength: sizes.length })
          : fc.constant([]),
      })
      .map(({ directions, statements, infeasible, indistinguishable, marks }) => {
        let next = 0
        const marked = (i: number): Partial<GraphDecisionMaker> => {
          const { unseen, believes } = marks[i] ?? {}
          return {
            ...(unseen && { unseen }),
            ...(believes && {
              believes: believes.filter(({ of }, k) => of !== i && believes.findIndex((b) => b.of === of) === k),
            }),
          }
        }
        const degrees = (i: number, length: number) => {
          const { strong, unknown } = marks[i] ?? {}
          return {
            ...(strong && { strong: Math.min(strong, length) }),
            ...(unknown && { unknown: unknown.filter((k) => k < length) }),
          }
        }
        return {
          options: directions.map((direction, o) => ({ name: `o${o}`, direction })),
          decisionMakers: sizes.map((size, i) => ({
            name: `d${i}`,
            options: Array.from({ length: size }, () => next++),
            preference: {
              kind: 'statements',
              statements: statements[i],
              ...degrees(i, statements[i].length),
            } satisfies GraphPreference,
            ...marked(i),
          })),
          infeasible,
          indistinguishable,
          statusQuo: null,
        }
      })
  })

/** The graph of a random model; null where nothing is feasible. */
export const graphOf = (model: GraphModel): Graph | null => {
  const compiled = compileGraph(model)
  if (compiled.ok) return compiled.value
  if (compiled.problems.every(({ code }) => code === 'ERR_GRAPH_EMPTY')) return null
  throw new Error(JSON.stringify(compiled.problems))
}
