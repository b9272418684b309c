import type { Case, Result } from '@parley/model'
import type { AnalysisSettings } from '../analysis/analyse.js'
import type { LoadedCase } from '../cases/load-case.js'
import type { AnalysisName } from './analyses.js'
import type { EnsembleTask } from './ensemble-task.js'

/** What can be sent of what is asked: no functions, no signal. */
export type SentSettings = Omit<AnalysisSettings, 'signal' | 'onProgress' | 'pool'>

export type SentError = { readonly name: string; readonly message: string; readonly stack: string | undefined }

/** To an analyst's thread. `run`: an ensemble that it asked for, and how it ended. */
export type ToAnalyst =
  | { readonly kind: 'load'; readonly id: number; readonly file: string }
  | { readonly kind: 'take'; readonly loaded: LoadedCase }
  | { readonly kind: 'ask'; readonly id: number; readonly name: AnalysisName; readonly settings: SentSettings }
  /** Nobody waits for that answer any more. */
  | { readonly kind: 'forget'; readonly id: number }
  | { readonly kind: 'ran'; readonly run: number; readonly error: SentError | null }

/** From it. Its ensembles are run by the pool of the thread that it answers: their rows lie in shared memory. */
export type FromAnalyst =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'loaded'; readonly id: number; readonly result: Result<LoadedCase> }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SentError }
  /** It was not begun yet, and is not. */
  | { readonly kind: 'forgotten'; readonly id: number }
  | {
      readonly kind: 'run'
      readonly id: number
      readonly run: number
      readonly source: Case
      readonly tasks: readonly EnsembleTask[]
    }

export const sendError = (thrown: unknown): SentError => {
  const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown))
  return { name, message, stack }
}

/** The error as it was thrown, by its name and words. */
export const receiveError = ({ name, message, stack }: SentError): Error =>
  Object.assign(new Error(message), { name, ...(stack !== undefined && { stack }) })
