import { compileCase, describeFrontier, type FrontierAnswer } from '@parley/engine'
import { type IsoDate, isRecord, type Result } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { asOfOf } from './analyse.js'

/** The frontier with how long it took, the case compiled. null for a record. */
export const analyseFrontier = (
  loaded: LoadedCase,
  { at, faceValue }: { readonly at?: IsoDate | undefined; readonly faceValue: boolean },
): Result<FrontierAnswer & { readonly ms: number }> | null => {
  if (isRecord(loaded.source)) return null
  const compiled = compileCase(loaded.source, asOfOf(loaded, { at }))
  const start = performance.now()
  const answer = describeFrontier(compiled, faceValue)
  const ms = performance.now() - start
  if (answer.kind === 'too-large') {
    const problem = {
      code: 'ERR_SPACE_TOO_LARGE',
      path: 'preferences',
      message: `large space: interactions and red lines couple so many issues that ${answer.cells} assignments are needed`,
      hint: 'interactions and red lines that share fewer issues',
    }
    return { ok: false, problems: [problem] }
  }
  return { ok: true, value: { ...answer, ms } }
}
