import { assemble, type CompiledCase, compileCase, evaluateInto, makeNumbers } from '@parley/engine'
import { compileGraph, type Graph, type WorthOf } from '@parley/engine/graph-model'
import {
  type Case,
  type Conflict,
  graphModelOf,
  type IsoDate,
  isRecord,
  type Problem,
  type Result,
} from '@parley/model'

/** The graph of a case's conflict as of a date; null: the case has none. Problems at paths of the case. */
export const conflictGraph = (source: Case, asOf: IsoDate): Result<Graph> | null => {
  const { conflict } = source
  if (conflict === undefined) return null
  const compiled = compileGraph(graphModelOf(conflict), worthIn(source, conflict, asOf))
  return compiled.ok ? compiled : { ok: false, problems: compiled.problems.map((problem) => inCase(conflict, problem)) }
}

/** A problem of a model at its place in the case, where decision makers are believed something of by id. */
const inCase = ({ decisionMakers }: Conflict, problem: Problem): Problem => ({
  ...problem,
  path: `conflict.${problem.path
    .replace(/\.believes\[(\d+)\]/, (_, of) => `.believes.${decisionMakers[Number(of)]!.id}`)
    .replace(/^options$/, 'decisionMakers')}`,
})

/**
 * What states are worth to a party, in quanta: the outcome that the options taken set, issues left alone standing at the
 * status quo, as doubted (U); where no option taken sets anything, no agreement (R).
 */
const worthIn = (source: Case, conflict: Conflict, asOf: IsoDate): WorthOf => {
  const settled = conflict.decisionMakers.flatMap((maker) => maker.options.map(({ sets }) => sets ?? {}))
  return (party, states) => {
    const path = `decisionMakers[${conflict.decisionMakers.findIndex(({ id }) => id === party)}].preferences`
    const refuse = (message: string, hint: string): Result<never> => ({
      ok: false,
      problems: [{ code: 'ERR_GRAPH_UTILITIES', path, message, hint }],
    })
    if (isRecord(source))
      return refuse('missing utilities: the case has no preferences or no noAgreement', 'statements or a ranking')
    const c = compileCase(source, asOf)
    const numbers = numbersOf(c)
    const p = c.parties.indexOf(party)
    const utilities = new Float64Array(c.parties.length)
    const worth = new Float64Array(states.length)
    for (let s = 0; s < states.length; s++) {
      const digits = Int32Array.from(c.statusQuo)
      const setBy = new Map<string, string>()
      for (let o = 0; o < settled.length; o++) {
        if (!((states[s]! >>> o) & 1)) continue
        for (const [issue, option] of Object.entries(settled[o]!)) {
          if ((setBy.get(issue) ?? option) !== option)
            return refuse(
              `contradictory state: ${states[s]} sets ${issue} to both ${setBy.get(issue)} and ${option}`,
              'such options in atMostOne, or the combination under infeasible',
            )
          setBy.set(issue, option)
          const j = source.issues.findIndex(({ id }) => id === issue)
          digits[j] = source.issues[j]!.options.findIndex(({ id }) => id === option)
        }
      }
      evaluateInto(c.space, numbers.table, digits, utilities)
      worth[s] = setBy.size === 0 ? numbers.reservation[p]! : utilities[p]!
    }
    return { ok: true, value: worth }
  }
}

/** The point estimates with every event at work. */
const numbersOf = (c: CompiledCase) => {
  const numbers = makeNumbers(c)
  const atWork = {
    events: new Uint8Array(c.events.length).fill(1),
    levers: c.pulled,
    mistrust: true,
  }
  assemble(c, c.judgements.points, null, atWork, numbers)
  return numbers
}
