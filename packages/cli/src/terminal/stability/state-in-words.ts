import type { StabilityAnswer } from '@parley/server/stability'
import { printable } from '../printable.js'

/** A state as the options taken, by who takes them: `US: withdraw; NK: invade, abandon`. */
export const stateInWords = (
  { decisionMakers, controls, options }: Pick<StabilityAnswer, 'decisionMakers' | 'controls' | 'options'>,
  state: number,
): string => {
  const taken = (numbers: readonly number[]) =>
    numbers.filter((o) => (state >>> o) & 1).map((o) => printable(options[o]!))
  const parts = decisionMakers.flatMap((maker) => {
    const own = taken(controls[maker]!)
    return own.length > 0 ? [`${printable(maker)}: ${own.join(', ')}`] : []
  })
  const owned = new Set(decisionMakers.flatMap((maker) => controls[maker]!))
  const others = taken(options.map((_, o) => o).filter((o) => !owned.has(o)))
  if (others.length > 0) parts.push(`nobody's: ${others.join(', ')}`)
  return parts.length > 0 ? parts.join('; ') : 'nothing taken'
}
