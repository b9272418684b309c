import type { Side } from '@parley/engine'
import type { Case, Conflict, Id } from '@parley/model'
import { english } from '../names.js'
import type { Paper } from '../paper.js'
import { CONCEPT_NAMES } from '../stability/concepts.js'
import type { Cell } from '../table.js'
import { AS_IT_IS, type Columns } from './figures.js'

/** Whether what stands now lasts when nobody is bound, and which states last most; '' without a conflict. */
export const stabilitySection = (
  { conflict }: Case,
  { base, shown, letters }: Columns,
  { title, table, head, line }: Paper,
): string => {
  if (base.stability === null || conflict === undefined) return ''
  if (!base.stability.follows) {
    const why = 'the preferences of the conflict are stated, not derived from utilities, so no change here reaches it'
    return [
      title('If nobody is bound'),
      line(`continuing as now is ${statusQuoIn(base.stability)} on every side: ${why}`),
    ].join('\n')
  }
  const stateOf = stateNames(conflict)
  const sides = [base, ...shown.map(({ side }) => side)].map(({ stability }) => stability)
  const rows: (readonly Cell[])[] = [
    head('', AS_IT_IS, ...letters),
    ['continuing as now', ...sides.map(statusQuoIn)],
    ...Array.from({ length: Math.max(...sides.map((side) => side?.strongest.length ?? 0)) }, (_, k) => [
      k === 0 ? 'what lasts most' : '',
      ...sides.map((side) => {
        const state = side?.strongest[k]
        return state === undefined ? '' : `${stateOf(state.taken)} (${state.concepts} of ${CONCEPT_NAMES.length})`
      }),
    ]),
  ]
  const note = 'point estimates; in brackets how many concepts make a state an equilibrium'
  return [title('If nobody is bound', note), table(rows, { wrap: rows[0]!.map((_, k) => k) })].join('\n')
}

const statusQuoIn = (stability: Side['stability']): string => {
  const now = stability?.statusQuo
  if (now === null || now === undefined) return 'not described'
  const under = CONCEPT_NAMES.filter(([concept]) => now.equilibrium[concept]).map(([, name]) => name)
  return under.length === 0 ? 'no equilibrium' : `an equilibrium under ${under.join(', ')}`
}

/** States by the options taken, in words. */
const stateNames = ({ decisionMakers }: Conflict): ((taken: readonly Id[]) => string) => {
  const names = new Map(
    decisionMakers.flatMap(({ options }) => options.map(({ id, name }) => [id, english(name ?? id)] as const)),
  )
  return (taken) => (taken.length === 0 ? 'no option taken' : taken.map((id) => names.get(id) ?? id).join(' + '))
}
