import type { Case, Problem, SeenEdit } from '@parley/model'
import { fetchOfCase } from '../api.js'
import type { ToldConflict } from './edit-queue.js'

export type Turns = { readonly undo: string | null; readonly redo: string | null }

export type Editable = Turns & { readonly key: string; readonly caseHash: string; readonly case: Case | null }

/** What the server says to an edit. `held`: it may be made later; without a problem the server is away. */
export type PostAnswer =
  /** `made`: what taking a step back, or making it again, has changed. */
  | { readonly kind: 'saved'; readonly turns: Turns; readonly made: readonly SeenEdit[] }
  | { readonly kind: 'conflicts'; readonly conflicts: readonly ToldConflict[]; readonly caseHash: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'held'; readonly problems: readonly Problem[] }

export type EditServer = {
  /** null: away; `none`: no case is open. The case is null where it is the one `known` by its hash. */
  get(known: string | undefined): Promise<Editable | 'none' | null>
  post(what: 'edits' | 'undo' | 'redo', body: object): Promise<PostAnswer>
}

const AWAY: PostAnswer = { kind: 'held', problems: [] }

export const editServer: EditServer = {
  async get(known) {
    try {
      const response = await fetchOfCase(known === undefined ? '/api/edits' : `/api/edits?known=${known}`)
      if (response.status === 404 || response.status === 422) return 'none'
      return response.ok ? ((await response.json()) as Editable) : null
    } catch {
      return null // the server is away
    }
  },
  async post(what, body) {
    try {
      const response = await fetchOfCase(`/api/${what}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (response.status === 401 || response.status === 403) return AWAY
      const told = (await response.json()) as Partial<Turns> & {
        readonly problems?: readonly Problem[]
        readonly of?: 'edit' | 'file'
        readonly conflicts?: readonly ToldConflict[]
        readonly caseHash?: string
        readonly made?: readonly SeenEdit[]
      }
      if (response.ok)
        return { kind: 'saved', turns: { undo: told.undo ?? null, redo: told.redo ?? null }, made: told.made ?? [] }
      if (told.conflicts !== undefined)
        return { kind: 'conflicts', conflicts: told.conflicts, caseHash: told.caseHash ?? '' }
      const problems = told.problems ?? []
      return told.of === 'file' || response.status === 404 || problems.length === 0
        ? { kind: 'held', problems }
        : { kind: 'refused', problems }
    } catch {
      return AWAY
    }
  },
}
