import type { LocalText, Problem } from '@parley/model'
import { type Answer, ask } from '../api.js'

export type CurrentCase = { readonly file: string; readonly title: LocalText | null; readonly isBroken: boolean }

export type RecentCase = {
  readonly file: string
  readonly title: LocalText | null
  readonly opened: string
  readonly isMissing: boolean
}

export type TemplateId = 'ceasefire' | 'labour' | 'commercial' | 'blank'

export type TemplateLook = {
  readonly id: TemplateId
  readonly title: LocalText
  readonly parties: readonly LocalText[]
  readonly issues: readonly LocalText[]
}

/** What there is to begin with. */
export type Start = {
  readonly current: CurrentCase | null
  readonly recents: readonly RecentCase[]
  readonly templates: readonly TemplateLook[]
  readonly home: string
  readonly casesFolder: string
  /** What an import may have at most. */
  readonly drop: { readonly bytes: number; readonly files: number }
}

export type FolderEntry = { readonly name: string; readonly path: string; readonly kind: 'folder' | 'case' }

export type FolderListing = {
  readonly path: string
  readonly parent: string | null
  readonly entries: readonly FolderEntry[]
  readonly isCut: boolean
}

export type ExportFormat = 'case' | 'genius' | 'geniusweb' | 'negmas' | 'csv' | 'gmcr'

/** A format with what would be written, or why it cannot be; neither where to see that would take a while. */
export type ExportLook = {
  readonly format: ExportFormat
  readonly files: readonly string[]
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
}

/** A case that was made, with what could not be carried over. */
export type Made = { readonly folder: string; readonly notes: readonly string[] }

export const fetchStart = (): Promise<Answer<Start>> => ask('/api/start')

export const fetchFolder = (path: string | null): Promise<Answer<FolderListing>> =>
  ask(path === null ? '/api/start/folders' : `/api/start/folders?path=${encodeURIComponent(path)}`)

export const fetchExports = (): Promise<Answer<readonly ExportLook[]>> => ask('/api/start/exports')

const post = <T>(what: string, body: Readonly<Record<string, string>>): Promise<Answer<T>> =>
  ask(`/api/start/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const openPath = (path: string): Promise<Answer<{ readonly file: string }>> => post('open', { path })

export const forget = (file: string): Promise<Answer<{ readonly file: string }>> => post('forget', { file })

export type Creating = {
  readonly template: TemplateId
  readonly title: string
  readonly firstParty: string
  readonly secondParty: string
  readonly folder: string
}

export const create = (creating: Creating): Promise<Answer<Made>> => post('create', creating)

export const duplicate = (path: string, folder: string, title: string): Promise<Answer<Made>> =>
  post('duplicate', { path, folder, title })

/** A file to be imported, by its path in what was chosen. */
export type ChosenFile = { readonly path: string; readonly file: File }

export const importFiles = (chosen: readonly ChosenFile[], folder: string, title: string): Promise<Answer<Made>> => {
  const form = new FormData()
  form.set('folder', folder)
  form.set('title', title)
  for (const { path, file } of chosen) {
    form.append('paths', path)
    form.append('files', file)
  }
  return ask('/api/start/import', { method: 'POST', body: form })
}
