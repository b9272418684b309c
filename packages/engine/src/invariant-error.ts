/**
 * A mistake of the calling program: arguments that no input file can produce. Never caught to carry on, never shown as
 * a problem of the user's file.
 */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}
