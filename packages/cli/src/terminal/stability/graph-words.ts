import type { Case } from '@parley/model'
import type { StabilityAnswer } from '@parley/server/stability'
import { english, makeNames } from '../names.js'
import { printable } from '../printable.js'

/** The names of a graph model's decision makers, options and states, safe for a terminal. */
export type GraphWords = {
  maker(name: string): string
  /** A state as the options taken, by who takes them: `US: withdraw; NK: invade, abandon`. */
  state(number: number): string
  /** What changes from one state to another: `taking “strike”, dropping “withdraw”`. */
  change(from: number, to: number): string
}

/** In a case the names that it gives, without one those of the file. */
export const graphWords = (
  { decisionMakers, controls, options }: Pick<StabilityAnswer, 'decisionMakers' | 'controls' | 'options'>,
  source: Case | null,
): GraphWords => {
  const actor = source ? makeNames(source).actor : printable
  const named = new Map(
    (source?.conflict?.decisionMakers ?? []).flatMap((maker) =>
      maker.options.map(({ id, name = id }) => [id, english(name)] as const),
    ),
  )
  const texts = options.map((option) => named.get(option) ?? printable(option))
  const isTaken = (state: number, o: number) => ((state >>> o) & 1) === 1
  const taken = (numbers: readonly number[], state: number) =>
    numbers.filter((o) => isTaken(state, o)).map((o) => texts[o]!)
  const owned = new Set(decisionMakers.flatMap((maker) => controls[maker]!))
  const free = options.map((_, o) => o).filter((o) => !owned.has(o))
  return {
    maker: actor,
    state: (state) => {
      const parts = decisionMakers.map((maker) => [actor(maker), taken(controls[maker]!, state)] as const)
      const told = [...parts, ['nobody', taken(free, state)] as const].filter(([, own]) => own.length > 0)
      return told.length === 0 ? 'nothing taken' : told.map(([who, own]) => `${who}: ${own.join(', ')}`).join('; ')
    },
    change: (from, to) => {
      const changed = (isNow: boolean) =>
        texts
          .filter((_, o) => isTaken(from, o) !== isTaken(to, o) && isTaken(to, o) === isNow)
          .map((text) => `“${text}”`)
      return [['taking', changed(true)] as const, ['dropping', changed(false)] as const]
        .flatMap(([verb, which]) => (which.length > 0 ? [`${verb} ${which.join(' and ')}`] : []))
        .join(', ')
    },
  }
}
