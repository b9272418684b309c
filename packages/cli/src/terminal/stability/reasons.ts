import type { StabilityAnswer, StateReasons, ToldAnswer } from '@parley/server/stability'
import { CONCEPT_NAMES } from './concepts.js'
import type { GraphPaper } from './render-stability.js'

/** Improvements of one decision maker that are told one by one. */
const MOST_IMPROVEMENTS = 6

/** Concepts under which an improvement can be answered, those that ask most of the answer first. */
const [, ...ANSWERED] = CONCEPT_NAMES

/** Why a state is stable for each decision maker, or is not: what it could improve, and how the others can answer. */
export const reasonsSection = (reasons: StateReasons, answer: StabilityAnswer, paper: GraphPaper): string => {
  const { title, line, words } = paper
  const { state } = reasons
  return [
    title(`Why: state ${state}`),
    line(words.state(state)),
    ...answer.decisionMakers.flatMap((maker) => {
      const { improvements } = reasons.decisionMakers[maker]!
      const who = words.maker(maker)
      if (improvements.length === 0) return [line(`${who}: stable. It has no improvement.`)]
      const fails = ANSWERED.filter(([concept]) => improvements.some(({ answers }) => answers[concept] === null))
      const holds = ANSWERED.filter((of) => !fails.includes(of))
      const verdict =
        holds.length === 0 ? 'not stable' : `stable under ${holds.map(([, name]) => name).join(', ')}, not under Nash`
      const listed = improvements.slice(0, MOST_IMPROVEMENTS)
      const more = improvements.length - listed.length
      return [
        line(`${who}: ${verdict}. It would improve`),
        ...listed.flatMap(({ to, answers }) => [
          line(`by ${words.change(state, to)} (state ${to});`, 4),
          ...grouped(answers).map(({ names, answer: found }) =>
            line(told(found, names, maker, reasons, to, answer, paper), 6),
          ),
        ]),
        ...(more > 0 ? [line(`and in ${more} other ways (--json has all)`, 4)] : []),
      ]
    }),
  ].join('\n')
}

type Answers = StateReasons['decisionMakers'][string]['improvements'][number]['answers']

/** Concepts with the same answer told together. */
const grouped = (answers: Answers): { names: string[]; answer: ToldAnswer | null }[] => {
  const groups = new Map<string, { names: string[]; answer: ToldAnswer | null }>()
  for (const [concept, name] of ANSWERED) {
    const answer = answers[concept]
    // A simultaneous answer starts from the state itself: it is not one of a sequence, even where the moves look alike.
    const key = answer === null ? 'none' : `${concept === 'sim'} ${JSON.stringify(answer)}`
    const group = groups.get(key)
    if (group) group.names.push(name)
    else groups.set(key, { names: [name], answer })
  }
  return [...groups.values()]
}

const told = (
  found: ToldAnswer | null,
  names: readonly string[],
  maker: string,
  { state }: StateReasons,
  to: number,
  { ranks, states }: StabilityAnswer,
  { words }: GraphPaper,
): string => {
  const under = names.join(', ')
  if (found === null) return `${under}: no such answer leaves it at or below where it was`
  const isAtOnce = names.includes('SIM')
  let at = isAtOnce ? state : to
  const steps = found.moves.map((step) => {
    const text = `${words.maker(step.by)} ${words.change(at, step.to)}`
    if (!isAtOnce) at = step.to
    return text
  })
  const rank = (number: number) => ranks[maker]![states.indexOf(number)]!
  const worse = rank(found.ends) === rank(state) ? `as good for it as ${state}` : `worse for it than ${state}`
  const how = isAtOnce ? `met by ${steps.join(' and ')} at the same time` : `sanctioned by ${steps.join(', then ')}`
  return `${under}: ${how}; state ${found.ends} is ${worse}`
}
