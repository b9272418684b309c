import { dirname, join } from 'node:path'
import { type AddedPages, actorsOf, type EvidencePage, type Id, type Result } from '@parley/model'
import { PAGE_BYTES_LIMIT, type Page } from '@parley/reader'
import type { EditAnswer, EditRequest } from '../cases/case-editor.js'
import type { LoadedCase } from '../cases/load-case.js'
import { readBytes } from '../cases/read-bytes.js'
import { keepPages } from './keep-pages.js'
import { keepSuggestions, type PageReader } from './page-reader.js'
import type { SuggestWork } from './page-work.js'
import { planPages } from './plan-pages.js'

/** The pages of the case that is open, what their words suggest, and pages that are added. */
export type CaseEvidence = {
  /** null: the case has no source of this id, or the source has no text. */
  page(source: Id): Promise<EvidencePage | null>
  /** A source taken apart, with the case that it was read for; null as for `page`. */
  read(source: Id): Promise<{ readonly page: Page; readonly text: string; readonly case: LoadedCase } | null>
  /** The case as it is now. */
  loaded(): Promise<LoadedCase>
  /** Keeps the pages of a file beside the case and lists them in it, as one step that can be undone. */
  add(name: string, bytes: Uint8Array): Promise<AddedAnswer>
  close(): void
}

export type AddedAnswer = Result<AddedPages>

/** The case as it is now, and how it is edited. */
export type EvidenceOf = {
  loaded(): Promise<LoadedCase>
  edit(request: EditRequest): Promise<EditAnswer>
}

export const makeEvidence = ({ loaded, edit }: EvidenceOf, bare: PageReader): CaseEvidence => {
  const reader = keepSuggestions(bare)
  const workOn = async (state: LoadedCase, id: Id): Promise<SuggestWork | null> => {
    const text = state.texts.get(id)
    const source = state.source.sources?.find((each) => each.id === id)
    if (text === undefined || source === undefined) return null
    const raw = await rawBytes(dirname(state.file), source.sha256)
    return { file: source.file ?? id, text, actors: actorsIn(state), raw }
  }
  return {
    loaded,
    async page(id) {
      const work = await workOn(await loaded(), id)
      return work === null ? null : { source: id, text: work.text, suggestions: await reader.suggest(work) }
    },
    async read(id) {
      const state = await loaded()
      const work = await workOn(state, id)
      return work === null ? null : { page: await reader.read(work), text: work.text, case: state }
    },
    async add(name, bytes) {
      const state = await loaded()
      const read = await reader.capture({ name, bytes, actors: actorsIn(state) })
      if (!read.ok) return read
      const plans = await planPages(state, read.value.sources, new Date().toISOString())
      const fresh = plans.flatMap((plan) => (plan.kind === 'new' ? [plan.source] : []))
      const unchanged = plans.flatMap((plan) => (plan.kind === 'unchanged' ? [plan.id] : []))
      const added: AddedPages = { added: fresh.map(({ id }) => id), unchanged, leftOut: read.value.problems }
      if (fresh.length === 0) return { ok: true, value: added }
      const problem = await keepPages(dirname(state.file), plans)
      if (problem !== null) return { ok: false, problems: [problem] }
      const edits = (state.source.sources ?? []).length > 0 ? fresh.map(atItsId) : [{ path: ['sources'], value: fresh }]
      const saved = await edit({ edits, base: state.hash, label: labelOf(name, fresh.length) })
      if (saved.kind === 'saved') return { ok: true, value: added }
      return { ok: false, problems: saved.kind === 'problems' ? saved.problems : [changedMeanwhile(name)] }
    },
    close: () => reader.close(),
  }
}

const actorsIn = ({ source }: LoadedCase) => actorsOf(source).map(({ actor }) => actor)

const atItsId = (source: { readonly id: Id }) => ({ path: ['sources', source.id], value: source })

const labelOf = (name: string, pages: number): string =>
  pages === 1 ? `add the page ${name.slice(0, 200)}` : `add ${pages} pages of ${name.slice(0, 200)}`

/** The bytes that a page was captured as, which lie beside it under their hash. */
const rawBytes = async (folder: string, sha256: string | undefined): Promise<Uint8Array | null> => {
  if (sha256 === undefined) return null
  for (const ending of ['html', 'html.gz']) {
    const bytes = await readBytes(join(folder, 'sources', 'raw', `${sha256}.${ending}`), PAGE_BYTES_LIMIT)
    if (bytes.ok) return bytes.value
  }
  return null
}

const changedMeanwhile = (name: string) => ({
  code: 'ERR_FILE_CHANGED',
  path: name,
  message: 'changed file: its sources were changed meanwhile',
  hint: 'the same once more',
})
