import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ENGINE_VERSION } from '@parley/engine'
import type { ReleaseMark } from '@parley/engine/brief'
import { type BriefRelease, type Id, type IsoDate, type Problem, type Result, textIn } from '@parley/model'
import type { AnalysisSettings } from '../analysis/analyse.js'
import type { EditAnswer, EditRequest } from '../cases/case-editor.js'
import type { LoadedCase } from '../cases/load-case.js'
import { hashOf, unwritable } from '../cases/save-case.js'
import { analyseBrief } from './analyse-brief.js'
import { draftOf, settingsOf } from './brief-settings.js'
import { BRIEF_FORMATS, type BriefFormat, writeBrief } from './write-brief.js'

/** Where a release keeps the case that it was made from. */
export const MADE_FROM = 'made-from.yaml'
export const RECORD = 'release.json'

/** What a released brief can be made again from: the case of this hash, which lies beside it, and these settings. */
export type ReleaseRecord = {
  readonly brief: Id
  readonly on: IsoDate
  /** The analyst as the brief names them; null: it names nobody. */
  readonly by: string | null
  readonly caseHash: string
  readonly samples: number
  readonly seed: number
  readonly engineVersion: string
  /** SHA-256 of each file of the release. */
  readonly files: Readonly<Record<string, string>>
}

export type ReleaseRequest = {
  readonly id: Id
  /** The day of the release. */
  readonly on: IsoDate
  readonly by?: Id | undefined
  /** Whether the brief itself names the analyst. */
  readonly namesAnalyst?: boolean
}

/**
 * Releases a draft of a case: writes it in every format into a new folder `briefs/ID-N` of the case's, with the case
 * that it was made from and a record to make it again by; then notes the release in the case file. The folder is there
 * whole or not at all, and never one that was there before.
 */
export const releaseBrief = async (
  loaded: LoadedCase,
  edit: (request: EditRequest) => Promise<EditAnswer>,
  settings: Pick<AnalysisSettings, 'samples' | 'seed' | 'pool'>,
  { id, on, by, namesAnalyst = false }: ReleaseRequest,
): Promise<Result<BriefRelease>> => {
  const draft = draftOf(loaded.source, id)
  if (draft === undefined) return refuse(unknownDraft(loaded, id))
  const name = by !== undefined && namesAnalyst ? nameOf(loaded, by, draft.language) : null
  const { at, settings: asked } = settingsOf(loaded.source, { id })
  const brief = await analyseBrief(loaded, { ...settings, at }, asked)
  const mark: ReleaseMark = { on, by: name }
  const files = new Map<string, Uint8Array>()
  for (const format of Object.keys(BRIEF_FORMATS) as BriefFormat[])
    files.set(`${id}.${BRIEF_FORMATS[format].ending}`, await writeBrief(brief, mark, format))
  files.set(MADE_FROM, new TextEncoder().encode(loaded.text))
  const record: ReleaseRecord = {
    brief: id,
    on,
    by: name,
    caseHash: loaded.hash,
    samples: brief.provenance.samples,
    seed: settings.seed,
    engineVersion: ENGINE_VERSION,
    files: Object.fromEntries([...files].map(([file, bytes]) => [file, hashOf(bytes)])),
  }
  files.set(RECORD, new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`))
  const put = await putFolder(dirname(loaded.file), id, files)
  if (!put.ok) return put
  const release: BriefRelease = { on, ...(by !== undefined && { by }), caseHash: loaded.hash, folder: put.value }
  const path = ['briefs', id, 'released']
  const edits =
    draft.released === undefined
      ? [{ path, value: [release] }]
      : [{ path: [...path, draft.released.length], value: release }]
  const saved = await edit({ edits, base: loaded.hash, label: `release the brief ${id}` })
  if (saved.kind === 'saved') return { ok: true, value: release }
  // A release that the case does not know of is none.
  await rm(join(dirname(loaded.file), put.value), { recursive: true, force: true })
  return { ok: false, problems: saved.kind === 'problems' ? saved.problems : [changedMeanwhile(loaded)] }
}

/** Writes files into a new folder `briefs/ID-N`, first under another name, so that it is never there in part. */
const putFolder = async (
  caseFolder: string,
  id: Id,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<string>> => {
  const parent = join(caseFolder, 'briefs')
  const making = join(parent, `.${id}.making`)
  try {
    await rm(making, { recursive: true, force: true })
    await mkdir(making, { recursive: true })
    for (const [name, bytes] of files) await writeFile(join(making, name), bytes, { flag: 'wx', flush: true })
    for (let k = 1; ; k++) {
      // Renaming onto a folder that holds something fails, and leaves it as it is.
      const isTaken = await rename(making, join(parent, `${id}-${k}`)).then(
        () => false,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOTEMPTY' || error.code === 'EEXIST') return true
          throw error
        },
      )
      if (!isTaken) return { ok: true, value: `briefs/${id}-${k}` }
    }
  } catch (error) {
    await rm(making, { recursive: true, force: true }).catch(() => undefined)
    return refuse(unwritable(join(parent, `${id}-1`), error))
  }
}

const nameOf = ({ source }: LoadedCase, by: Id, language: string): string => {
  const analyst = source.analysts?.find((one) => typeof one !== 'string' && one.id === by)
  return typeof analyst === 'object' && analyst.name !== undefined ? textIn(analyst.name, language) : by
}

export const unknownDraft = ({ source }: LoadedCase, id: Id): Problem => ({
  code: 'ERR_REFERENCE_UNKNOWN',
  path: 'briefs',
  message: `unknown brief: ${JSON.stringify(id.slice(0, 80))}`,
  hint:
    (source.briefs ?? []).length === 0
      ? 'an entry { id, language } under briefs'
      : `one of ${source.briefs!.map((draft) => draft.id).join(', ')}`,
})

const changedMeanwhile = ({ file }: LoadedCase): Problem => ({
  code: 'ERR_FILE_CHANGED',
  path: file,
  message: 'changed file: the brief was changed meanwhile',
  hint: 'a look at the brief as it is now, then the release once more',
})

const refuse = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] })
