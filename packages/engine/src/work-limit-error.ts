/**
 * An exact answer would take more work than is allowed: a property of the input (many parties over many issues), not a
 * fault of the program. The limit counts work, not time, so that the same input always meets it or never does. The
 * message says what is too large, in the words of a case; the hint what would be smaller.
 */
export class WorkLimitError extends Error {
  override readonly name = 'WorkLimitError'
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}
