import type { PathsFrom, Reached, StabilityAnswer } from '@parley/server/stability'
import { CONCEPT_NAMES } from './concepts.js'
import type { GraphPaper } from './render-stability.js'

/** Equilibria whose paths are told. */
const MOST_PATHS = 12

/** Which equilibria can be reached from a state, and how: by improvements, and by any moves. */
export const pathsSection = (paths: PathsFrom, answer: StabilityAnswer, paper: GraphPaper): string => {
  const { title, line, words } = paper
  return [
    title(`From state ${paths.state}`),
    line(words.state(paths.state)),
    ...reachedLines('by improvements', paths.state, paths.improvements, answer, paper),
    ...reachedLines('by any moves', paths.state, paths.moves, answer, paper),
  ].join('\n')
}

const reachedLines = (
  how: string,
  start: number,
  { states, equilibria }: Reached,
  answer: StabilityAnswer,
  { line, words }: GraphPaper,
): string[] => {
  const strength = (state: number) => CONCEPT_NAMES.filter(([concept]) => answer.equilibria[concept].includes(state))
  const sorted = equilibria.toSorted(
    (a, b) => strength(b.state).length - strength(a.state).length || a.path.length - b.path.length,
  )
  const more = sorted.length - MOST_PATHS
  return [
    line(`${how}: ${states.toLocaleString('en')} other states, ${equilibria.length.toLocaleString('en')} equilibria`),
    ...sorted.slice(0, MOST_PATHS).map(({ state, path }) => {
      let at = start
      const steps = path.map(({ by, to }) => {
        const text = `${words.maker(by)} ${words.change(at, to)} (${to})`
        at = to
        return text
      })
      const names = strength(state).map(([, name]) => name)
      const under = names.length === CONCEPT_NAMES.length ? 'all' : names.join(' ')
      return line(`${state} [${under}]: ${steps.length === 0 ? 'stays' : steps.join(', then ')}`, 4)
    }),
    ...(more > 0 ? [line(`and ${more.toLocaleString('en')} more (--json has all)`, 4)] : []),
  ]
}
