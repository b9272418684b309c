import type { CoalitionAnswer, StabilityAnswer } from '@parley/server/stability'
import type { GraphPaper } from './render-stability.js'

const NAMES = [
  ['nash', 'Nash'],
  ['seq', 'SEQ'],
  ['smr', 'SMR'],
  ['gmr', 'GMR'],
] as const

/** States that are listed. */
const MOST_STATES = 30

/** How stable states are for some decision makers that act together. */
export const coalitionSection = (
  { members, stable }: CoalitionAnswer,
  { states, statusQuo }: StabilityAnswer,
  { title, line, words }: GraphPaper,
): string =>
  [
    title(
      `Together: ${members.map(words.maker).join(', ')}`,
      'states that they could not leave for one better for each',
    ),
    ...NAMES.map(([concept, name]) => {
      const listed = stable[concept]
        .slice(0, MOST_STATES)
        .map((state) => (state === statusQuo ? `${state} (now)` : state))
      const more = stable[concept].length - listed.length
      const which = listed.length === 0 ? '' : `: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
      return line(`${name}: ${stable[concept].length} of ${states.length}${which}`)
    }),
  ].join('\n')
