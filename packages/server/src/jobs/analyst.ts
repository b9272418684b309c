import type { Result } from '@parley/model'
import { type LoadedCase, loadCase } from '../cases/load-case.js'
import { ANALYSES, type Analyses, type AnalysisName, type AskedOf } from './analyses.js'

/** Reads one state of a case and answers what is asked about it, in this thread or in one of its own. */
export type Analyst = {
  /** Reads the case; what is asked from now on is about it. */
  load(file: string): Promise<Result<LoadedCase>>
  /** Takes a case that somebody else has read. */
  take(loaded: LoadedCase): void
  ask<Name extends AnalysisName>(name: Name, settings: AskedOf<Name>): ReturnType<Analyses[Name]>
  /** Something that it was asked is not answered yet, and would hold up what it is asked next. */
  isBusy(): boolean
  /** What is still asked is rejected with an AbortError. */
  close(): void
}

/** An analyst in this thread: while it works, nothing else does. */
export const analystHere = (): Analyst => {
  let current: LoadedCase | null = null
  return {
    async load(file) {
      const result = await loadCase(file)
      if (result.ok) current = result.value
      return result
    },
    take(loaded) {
      current = loaded
    },
    ask(name, settings) {
      if (current === null) throw new Error('an analyst without a case was asked')
      const analysis = ANALYSES[name] as (loaded: LoadedCase, settings: unknown) => unknown
      return analysis(current, settings) as ReturnType<Analyses[typeof name]>
    },
    isBusy: () => false,
    close() {},
  }
}
