import type { BoundedFrontier, FoundFrontier, Frontier, OverBudget } from '@parley/engine/frontier'
import type { Problem, Result } from '@parley/model'

/**
 * A frontier, or why there is none: the couplings are too dense, or the error that was asked for costs more than is
 * allowed. `unit`: from quanta to the unit in which errors are told.
 */
export const frontierResult = (
  answer: Frontier | OverBudget,
  path: string,
  unit: (quanta: number) => number,
): Result<FoundFrontier | BoundedFrontier | { readonly kind: 'empty' }> => {
  const refuse = (message: string, hint: string): { readonly ok: false; readonly problems: readonly Problem[] } => ({
    ok: false,
    problems: [{ code: 'ERR_SPACE_TOO_LARGE', path, message, hint }],
  })
  if (answer.kind === 'too-large')
    return refuse(
      `large space: interactions and red lines couple so many issues (induced width ${answer.width}) that more than ${answer.cells.toLocaleString('en')} assignments are needed`,
      'interactions and red lines that share fewer issues',
    )
  if (answer.kind === 'over-budget') {
    const cost = `${answer.limits.limit.toLocaleString('en')} points or ${answer.limits.work.toLocaleString('en')} comparisons`
    return answer.epsilon === null
      ? refuse(`large frontier: the exact one takes more than ${cost}`, 'without --exact: as near to it as can be had')
      : refuse(
          `large frontier: so small an error takes more than ${cost}`,
          `at least ${rounded(unit(answer.epsilon))}, which can be had`,
        )
  }
  return { ok: true, value: answer }
}

/** Up, to three digits: an error that is named must be one that can be had. */
const rounded = (epsilon: number): number => {
  const step = 10 ** (Math.floor(Math.log10(epsilon)) - 2)
  return Number((Math.ceil(epsilon / step) * step).toPrecision(3))
}
