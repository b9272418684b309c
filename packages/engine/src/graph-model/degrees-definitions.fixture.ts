import type { GraphModel } from '@parley/model'
import { holds, type Plain, plainly } from './definitions.fixture.js'

/** The concepts for great, unknown and mistaken preferences word by word: what the analysis must equal. */

/** What a model is plainly, worked out once. */
const known = new WeakMap<GraphModel, Plain>()
const plainOf = (model: GraphModel): Plain => {
  const plain = known.get(model) ?? plainly(model)
  known.set(model, plain)
  return plain
}

type Compare = 'better' | 'equal' | 'worse' | 'unknown'

const opponentsReach = (
  makers: number,
  focal: number,
  from: number,
  steps: (maker: number, state: number) => readonly number[],
): Set<number> => {
  const seen = new Set<string>()
  const reached = new Set<number>()
  const visit = (state: number, last: number) => {
    for (let mover = 0; mover < makers; mover++)
      if (mover !== focal && mover !== last)
        for (const to of steps(mover, state)) {
          if (seen.has(`${to} ${mover}`)) continue
          seen.add(`${to} ${mover}`)
          reached.add(to)
          visit(to, mover)
        }
  }
  visit(from, -1)
  return reached
}

const statementsOf = (model: GraphModel, maker: number) => {
  const { preference } = model.decisionMakers[maker]
  if (preference.kind !== 'statements') throw new Error(preference.kind)
  return preference
}

/** Strongly stable, by Hamouda, Kilgour & Hipel. */
export const isStronglyStable = (model: GraphModel, concept: string, focal: number, s: number): boolean => {
  const { movesOf, score } = plainOf(model)
  const better = (i: number, x: number) => movesOf(i, x).filter((t) => score(i, t) > score(i, x))
  /** Whether one state is greatly preferred to another. */
  const isMuchBetter = (a: number, b: number) => {
    const { statements, strong = 0 } = statementsOf(model, focal)
    const first = statements.findIndex((c) => holds(c, a) !== holds(c, b))
    return first >= 0 && first < strong && holds(statements[first], a)
  }
  return better(focal, s).every((s1) => {
    if (concept === 'nash') return false
    const answers = opponentsReach(model.decisionMakers.length, focal, s1, concept === 'seq' ? better : movesOf)
    return [...answers].some(
      (x) => isMuchBetter(s, x) && (concept !== 'smr' || movesOf(focal, x).every((y) => isMuchBetter(s, y))),
    )
  })
}

/** Stable in an extension, by Li, Hipel, Kilgour & Fang. */
export const isStableUnknown = (
  model: GraphModel,
  extension: string,
  concept: string,
  focal: number,
  s: number,
): boolean => {
  const { movesOf } = plainOf(model)
  /** How b compares with a. */
  const compare = (i: number, a: number, b: number): Compare => {
    const { statements, unknown = [] } = statementsOf(model, i)
    const first = statements.findIndex((c) => holds(c, a) !== holds(c, b))
    if (first < 0) return 'equal'
    if (unknown.includes(first)) return 'unknown'
    return holds(statements[first], b) ? 'better' : 'worse'
  }
  const moved = (i: number, x: number, as: readonly Compare[]) =>
    movesOf(i, x).filter((t) => as.includes(compare(i, x, t)))
  const tempting = moved(focal, s, 'ac'.includes(extension) ? ['better', 'unknown'] : ['better'])
  const deters = (x: number) =>
    (['worse', 'equal', ...('cd'.includes(extension) ? ['unknown'] : [])] as string[]).includes(compare(focal, s, x))
  return tempting.every((s1) => {
    if (concept === 'nash') return false
    const steps = (i: number, x: number) => (concept === 'seq' ? moved(i, x, ['better', 'unknown']) : movesOf(i, x))
    return [...opponentsReach(model.decisionMakers.length, focal, s1, steps)].some(
      (x) => deters(x) && (concept !== 'smr' || movesOf(focal, x).every(deters)),
    )
  })
}

/** The model that one decision maker has in mind. */
export const inMind = (model: GraphModel, maker: number): GraphModel => {
  const { unseen = [], believes = [] } = model.decisionMakers[maker]
  return {
    ...model,
    infeasible: [...model.infeasible, ...unseen],
    decisionMakers: model.decisionMakers.map((one, i) => ({
      ...one,
      preference: believes.find(({ of }) => of === i)?.preference ?? one.preference,
    })),
  }
}
