import type { Needs } from '@parley/engine'
import { analyseCase, analyseCommentary, analyseStatusQuo, baseRatesOf, type LoadedCase } from '@parley/server/analysis'
import { type Io, NO } from '../terminal/io.js'

type Options = { readonly json?: boolean; readonly at?: string }

/** Answers a question about numbers for a case that has none, a record: what it holds and what it needs. Exit code 1. */
export const answerNeeds = async (loaded: LoadedCase, { json, at }: Options, io: Io): Promise<number> => {
  const settings = { at, samples: 0, seed: 1 }
  const needs = (await analyseCase(loaded, settings)) as Needs
  const commentary = analyseCommentary(loaded, settings)
  const stability = analyseStatusQuo(loaded, settings)
  if (json) {
    const baseRates = baseRatesOf(loaded.source)
    io.stdout(`${JSON.stringify({ ...needs, baseRates, commentary, stability }, null, 2)}\n`)
  } else {
    const { renderDiagnosis } = await import('../terminal/diagnosis/render-diagnosis.js')
    io.stdout(renderDiagnosis(loaded.source, needs, { commentary, stability }, io))
  }
  return NO
}
