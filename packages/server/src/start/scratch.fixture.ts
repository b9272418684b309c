import { join } from 'node:path'
import type { Result } from '@parley/model'
import { makeFolder } from '../cases/ferry-case.fixture.js'

/** A folder of a test's own, and paths in it. */
export const makeScratch = async () => {
  const { folder, remove } = await makeFolder({})
  return { folder, at: (...names: readonly string[]) => join(folder, ...names), remove }
}

export type Scratch = Awaited<ReturnType<typeof makeScratch>>

/** The first problem of what was not done, in one line. */
export const problemOf = async (result: Promise<Result<unknown>>): Promise<string> => {
  const refused = await result
  if (refused.ok) throw new Error('it was done')
  const [{ code, message, hint }] = refused.problems as [(typeof refused.problems)[number]]
  return `${code}: ${message} (${hint})`
}
