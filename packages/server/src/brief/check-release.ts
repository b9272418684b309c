import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ENGINE_VERSION } from '@parley/engine'
import type { Problem, Result } from '@parley/model'
import type { AnalysisSettings } from '../analysis/analyse.js'
import { judgeText, type LoadedCase } from '../cases/load-case.js'
import { hashOf } from '../cases/save-case.js'
import { analyseBrief } from './analyse-brief.js'
import { settingsOf } from './brief-settings.js'
import { MADE_FROM, RECORD, type ReleaseRecord } from './release-brief.js'
import { BRIEF_FORMATS, type BriefFormat, writeBrief } from './write-brief.js'

/** How a release stands to what is made again from its record. */
export type ReleaseCheck = {
  readonly record: ReleaseRecord
  readonly files: readonly {
    readonly file: string
    /** Whether the file is as it was released, and whether making it again gives the same bytes. */
    readonly isUnchanged: boolean
    readonly isReproduced: boolean
  }[]
  /** The version that made it, where it is not this one. */
  readonly otherVersion: string | null
}

/** Makes a released brief again from the case and the settings beside it, with the pages of the case, and compares. */
export const checkRelease = async (
  { file }: Pick<LoadedCase, 'file'>,
  folder: string,
  settings: Pick<AnalysisSettings, 'pool' | 'onProgress'>,
): Promise<Result<ReleaseCheck>> => {
  const place = resolve(folder)
  const record = await readRecord(join(place, RECORD))
  const text = await readFile(join(place, MADE_FROM), 'utf8').catch(() => null)
  if (record === null || text === null) return refuse(noRelease(folder))
  if (hashOf(text) !== record.caseHash) return refuse(otherCase(folder, record))
  const loaded = await judgeText(file, text)
  if (!loaded.ok) return loaded
  const { samples, seed } = record
  const { at, settings: asked } = settingsOf(loaded.value.source, { id: record.brief })
  const brief = await analyseBrief(loaded.value, { ...settings, samples, seed, at }, asked)
  const files: ReleaseCheck['files'][number][] = []
  for (const format of Object.keys(BRIEF_FORMATS) as BriefFormat[]) {
    const name = `${record.brief}.${BRIEF_FORMATS[format].ending}`
    const now = await readFile(join(place, name)).catch(() => null)
    const again = await writeBrief(brief, { on: record.on, by: record.by }, format)
    files.push({
      file: name,
      isUnchanged: now !== null && hashOf(now) === record.files[name],
      isReproduced: hashOf(again) === record.files[name],
    })
  }
  const otherVersion = record.engineVersion === ENGINE_VERSION ? null : record.engineVersion
  return { ok: true, value: { record, files, otherVersion } }
}

const readRecord = async (file: string): Promise<ReleaseRecord | null> => {
  try {
    const record: unknown = JSON.parse(await readFile(file, 'utf8'))
    return isRecord(record) ? record : null
  } catch {
    return null // not there, or no JSON: no release
  }
}

const isRecord = (value: unknown): value is ReleaseRecord => {
  if (typeof value !== 'object' || value === null) return false
  const { brief, on, by, caseHash, samples, seed, files } = value as Record<string, unknown>
  return (
    typeof brief === 'string' &&
    typeof on === 'string' &&
    (by === null || typeof by === 'string') &&
    typeof caseHash === 'string' &&
    Number.isSafeInteger(samples) &&
    Number.isSafeInteger(seed) &&
    typeof files === 'object' &&
    files !== null
  )
}

const refuse = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] })

const noRelease = (folder: string): Problem => ({
  code: 'ERR_RELEASE_FORM',
  path: folder,
  message: 'missing release: no such record and case',
  hint: `a folder that a release made, with ${RECORD} and ${MADE_FROM}`,
})

const otherCase = (folder: string, { caseHash }: ReleaseRecord): Problem => ({
  code: 'ERR_RELEASE_FORM',
  path: `${folder}/${MADE_FROM}`,
  message: 'changed case: it is not the one that the brief was made from',
  hint: `the file with the SHA-256 ${caseHash}`,
})
