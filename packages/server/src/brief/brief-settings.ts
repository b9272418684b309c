import type { BriefSettings } from '@parley/engine/brief'
import type { BriefDraft, Case, Id, IsoDate } from '@parley/model'

/** What a brief is asked to be: a draft of the case by its id, or what is said here. */
export type BriefQuestion = {
  readonly id?: Id | undefined
  readonly language?: 'en' | 'vi' | undefined
  readonly at?: IsoDate | undefined
  readonly since?: IsoDate | undefined
}

export const draftOf = ({ briefs }: Case, id: Id): BriefDraft | undefined => briefs?.find((draft) => draft.id === id)

/** The day and the settings of a brief; what is asked for goes before what the draft says. */
export const settingsOf = (
  source: Case,
  { id, language, at, since }: BriefQuestion,
): { readonly at: IsoDate | undefined; readonly settings: BriefSettings } => {
  const draft = id === undefined ? undefined : draftOf(source, id)
  const from = since ?? draft?.since
  return {
    at: at ?? draft?.at,
    settings: {
      language: language ?? draft?.language ?? 'en',
      ...(from !== undefined && { since: from }),
      ...(draft !== undefined && { edits: draft }),
    },
  }
}
