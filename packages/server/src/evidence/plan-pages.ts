import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type CaptureRecord, type KnownSource, planSource, type SourcePlan } from '@parley/reader'
import type { LoadedCase } from '../cases/load-case.js'
import type { CapturedSource } from './captured-source.js'

/** How pages become sources of a case, each with the sources before it in mind. @param now when this happens, ISO 8601 */
export const planPages = async (
  loaded: LoadedCase,
  sources: readonly CapturedSource[],
  now: string,
): Promise<readonly SourcePlan[]> => {
  const known = await knownSources(loaded)
  return sources.map(({ page, frozen, captured }) => {
    const plan = planSource(page, frozen, captured, known, now)
    if (plan.kind === 'new') known.push({ source: plan.source, text: frozen.text, record: plan.record })
    return plan
  })
}

/** The case's sources with their texts and, where they were captured, the records of that. */
const knownSources = async ({ source, texts, file }: LoadedCase): Promise<KnownSource[]> => {
  const known: KnownSource[] = []
  for (const each of source.sources ?? []) {
    const record = each.file === undefined ? null : await readRecord(join(dirname(file), each.file))
    known.push({ source: each, text: texts.get(each.id) ?? null, record })
  }
  return known
}

const readRecord = async (file: string): Promise<CaptureRecord | null> => {
  try {
    const record: unknown = JSON.parse(await readFile(file.replace(/\.txt$/, '.capture.json'), 'utf8'))
    const isRecord = typeof record === 'object' && record !== null && 'from' in record && 'sha256' in record
    return isRecord ? (record as CaptureRecord) : null
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null
    throw error
  }
}
