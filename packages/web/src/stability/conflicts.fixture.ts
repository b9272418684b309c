import { compileGraph } from '@parley/engine/graph-model'
import { type Condition, type GraphModel, graphModelOf } from '@parley/model'
import { type Assessed, assess } from './assess.js'

/** A conflict of some decision makers by their options and statements, as in a case file; nothing is taken now. */
export const modelOf = (
  makers: Readonly<Record<string, { readonly options: readonly string[]; readonly wants: readonly string[] }>>,
  infeasible: readonly string[] = [],
): GraphModel =>
  graphModelOf({
    decisionMakers: Object.entries(makers).map(([id, { options, wants }]) => ({
      id,
      options: options.map((option) => ({ id: option })),
      preferences: { statements: wants },
    })),
    infeasible,
    statusQuo: [],
  })

export const assessed = (model: GraphModel): Assessed => {
  const compiled = compileGraph(model)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
  return assess(compiled.value)
}

/** Two villages at a well, as in docs/explanation/graph-model.md: 0 nobody draws, 1 the upper, 2 the lower, 3 both. */
export const WELL = modelOf({
  upper: { options: ['upper-draws'], wants: ['not lower-draws', 'upper-draws'] },
  lower: { options: ['lower-draws'], wants: ['not upper-draws', 'lower-draws'] },
})

/** Three decision makers with eight options, of which some exclude others: 144 states. */
export const EIGHT = modelOf(
  {
    a: { options: ['a1', 'a2', 'a3'], wants: ['b1', 'not a1 if not c1', 'a2', 'not c2'] },
    b: { options: ['b1', 'b2', 'b3'], wants: ['a1 or a2', 'not b1', 'c1 iff b2', 'b3'] },
    c: { options: ['c1', 'c2'], wants: ['not a3', 'c1 if b1', 'not c2', 'a1 and b1'] },
  },
  ['a2 and a3', 'b2 and b3'],
)

export const taken = (option: number): Condition => ({ kind: 'taken', option })
