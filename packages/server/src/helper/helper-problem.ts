import type { Problem } from '@parley/model'

/** Thrown within a request to a helper, and handed out as its problem. */
export class HelperProblem extends Error {
  readonly problem: Problem

  constructor(code: string, path: string, message: string, hint: string) {
    super(message)
    this.problem = { code, path, message, hint }
  }
}
