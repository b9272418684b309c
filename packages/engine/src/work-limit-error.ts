/**
 * An exact answer would take more work than is allowed: a property of the input (many parties over many issues), not a
 * fault of the program. The limit counts work, not time, so that the same input always meets it or never does.
 */
export class WorkLimitError extends Error {
  override readonly name = 'WorkLimitError'
}
