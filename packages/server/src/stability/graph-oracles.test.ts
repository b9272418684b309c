import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileGraph, type Graph } from '@parley/engine/graph-model'
import { readGmcr } from '@parley/formats/gmcr'
import type { Condition, GraphModel } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { analyseStability } from '../analysis/analyse-stability.js'

const ORACLES = fileURLToPath(new URL('../../../../../shared/oracles/', import.meta.url))
const isHere = existsSync(`${ORACLES}graph-model.json`)
if (!isHere) console.log(`skipped: no reference results of other programs at ${ORACLES}`)

type Stable = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
type OracleCase = {
  readonly id: string
  readonly model: unknown
  readonly expected: {
    readonly feasible: readonly number[]
    readonly reachable: Readonly<Record<string, readonly (readonly number[])[]>>
    readonly payoffs: Readonly<Record<string, readonly number[]>>
    readonly stable: Stable
    readonly equilibria: Readonly<Record<string, readonly number[]>>
  }
}

const read = (file: string) => JSON.parse(readFileSync(ORACLES + file, 'utf8'))
const graphModel: { cases: OracleCase[]; published: readonly OracleCase[] } = isHere
  ? read('graph-model.json')
  : { cases: [], published: [] }

const graphOf = (model: unknown): Graph => {
  const parsed = readGmcr({ name: 'm.gmcr', bytes: new TextEncoder().encode(JSON.stringify(model)) })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const compiled = compileGraph(parsed.value.model)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
  return compiled.value
}

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, v) => (v instanceof Int32Array ? Array.from(v) : v)))

/** Dense ranks of any payoffs. */
const denseRanks = (payoffs: readonly number[]) => {
  const levels = [...new Set(payoffs)].sort((a, b) => a - b)
  return payoffs.map((p) => levels.indexOf(p) + 1)
}

describe.skipIf(!isHere)('graph models of another solver (oracles/graph-model.json)', () => {
  it.each(graphModel.cases.map((c) => [c.id, c] as const))('%s', (_, { model, expected }) => {
    const answer = plain(analyseStability(graphOf(model))) as Record<string, unknown> & { stable: Stable }
    expect(answer.states).toEqual(expected.feasible)
    expect(answer.reachable).toEqual(expected.reachable)
    for (const [maker, payoffs] of Object.entries(expected.payoffs))
      expect((answer.ranks as Record<string, number[]>)[maker]).toEqual(denseRanks(payoffs))
    expect(answer.stable).toMatchObject(expected.stable)
    expect(answer.equilibria).toMatchObject(expected.equilibria)
  })
})

describe.skipIf(!isHere)('published cases', () => {
  it.each(graphModel.published.map((c) => [c.id, c] as const))('%s', (_, { model, expected }) => {
    const { equilibria } = plain(analyseStability(graphOf(model))) as { equilibria: Record<string, number[]> }
    expect(equilibria).toMatchObject(expected)
    const published = (graphModel.published[0] as unknown as { publishedEquilibriaSeqOrSim: number[] })
      .publishedEquilibriaSeqOrSim
    expect([...new Set([...equilibria.seq!, ...equilibria.sim!])].sort((a, b) => a - b)).toEqual(published)
  })

  it('Elmira (Hipel, Fang, Kilgour & Haight 1993), its four states of an abandoned plant as one', () => {
    const elmira = read('classic/gmcr-elmira.json')
    const graph = compileGraph(elmiraModel(elmira.ordinal_payoff_by_state))
    if (!graph.ok) throw new Error(JSON.stringify(graph.problems))
    const answer = plain(analyseStability(graph.value)) as {
      states: number[]
      reachable: Record<string, number[][]>
      stable: Stable
      equilibria: Record<string, number[]>
    }
    const nameOf = (number: number) => ELMIRA_STATES.indexOf(number) + 1
    const named = (numbers: readonly number[]) => numbers.map(nameOf).sort((a, b) => a - b)
    expect(named(answer.states)).toEqual(elmira.states)
    for (const [maker, moves] of Object.entries<Record<string, number[]>>(elmira.moves))
      for (const [s, number] of answer.states.entries())
        expect(named(answer.reachable[maker]![s]!), `${maker} ${nameOf(number)}`).toEqual(moves[nameOf(number)] ?? [])
    for (const [concept, byMaker] of Object.entries<Record<string, number[]>>(elmira.computed_stability_by_dm))
      for (const [maker, states] of Object.entries(byMaker))
        expect(named(answer.stable[concept.toLowerCase()]![maker]!), `${concept} ${maker}`).toEqual(states)
    for (const [concept, states] of Object.entries<number[]>(elmira.computed_equilibria))
      expect(named(answer.equilibria[concept.toLowerCase()]!), concept).toEqual(states)
  })
})

/** Modify (MoE), delay, accept, abandon (Uniroyal), insist (local government) as bits 0 to 4; states 1 to 9. */
const ELMIRA_STATES = [2, 3, 4, 5, 18, 19, 20, 21, 8]

const elmiraModel = (payoffs: Record<'MoE' | 'UR' | 'LG', readonly number[]>): GraphModel => {
  const yes = (option: number): Condition => ({ kind: 'taken', option })
  const both = (a: number, b: number): Condition => ({ kind: 'and', of: [yes(a), yes(b)] })
  const rank = (payoff: readonly number[]) =>
    [...ELMIRA_STATES.keys()].sort((a, b) => payoff[b]! - payoff[a]!).map((k) => [ELMIRA_STATES[k]!])
  const maker = (name: 'MoE' | 'UR' | 'LG', options: number[]) => ({
    name,
    options,
    preference: { kind: 'ranking', by: 'number', ranking: rank(payoffs[name]) } as const,
  })
  return {
    options: [
      { name: 'modify', direction: 'forward' },
      { name: 'delay', direction: 'back' },
      { name: 'accept', direction: 'both' },
      { name: 'abandon', direction: 'forward' },
      { name: 'insist', direction: 'both' },
    ],
    decisionMakers: [maker('MoE', [0]), maker('UR', [1, 2, 3]), maker('LG', [4])],
    infeasible: [both(1, 2), both(1, 3), both(2, 3), { kind: 'not', of: { kind: 'or', of: [yes(1), yes(2), yes(3)] } }],
    indistinguishable: [yes(3)],
    statusQuo: 2,
  }
}
