import type { StatusQuoStability } from '@parley/server/analysis'
import type { Paper } from '../paper.js'
import { CONCEPT_NAMES } from '../stability/concepts.js'

/** Beside the distance: whether what stands now is stable when nobody is bound, and for whom. */
export const statusQuoSection = (stability: StatusQuoStability | null, { names, title, line }: Paper): string => {
  if (stability === null) return ''
  const { equilibrium, stableFor } = stability
  const under = (holds: (concept: (typeof CONCEPT_NAMES)[number][0]) => boolean) =>
    CONCEPT_NAMES.filter(([concept]) => holds(concept)).map(([, name]) => name)
  const inAll = under((concept) => equilibrium[concept])
  const always = Object.keys(stableFor).filter((maker) => stableFor[maker]!.length === CONCEPT_NAMES.length)
  const others = Object.keys(stableFor).filter((maker) => !always.includes(maker))
  const whole = inAll.length === CONCEPT_NAMES.length ? 'every concept' : inAll.join(', ')
  return [
    title('If nobody is bound', 'the status quo in the graph model of the conflict; parley stability has the rest'),
    line(
      inAll.length === 0
        ? 'continuing as now is no equilibrium under any concept'
        : `continuing as now is an equilibrium under ${whole}`,
    ),
    ...(always.length > 0 ? [line(`${always.map(names.actor).join(', ')}: stable under every concept`)] : []),
    ...others.map((maker) => {
      const holds = under((concept) => stableFor[maker]!.includes(concept))
      return line(
        `${names.actor(maker)}: ${holds.length === 0 ? 'not stable' : `stable under ${holds.join(', ')} only`}`,
      )
    }),
  ].join('\n')
}
