import type { Actor, Result } from '@parley/model'
import { freezePage, openCapture, type Page, readFrozenPage, type SuggestedClaim } from '@parley/reader'
import { type CapturedSources, readCapturedPages } from './captured-source.js'

/** A source whose suggestions are asked for. */
export type SuggestWork = {
  readonly file: string
  readonly text: string
  readonly actors: readonly Actor[]
  /** The bytes that it was captured as, where they are kept: with its markup a page is read better. */
  readonly raw: Uint8Array | null
}

/** A file whose pages are to become sources. */
export type CaptureWork = { readonly name: string; readonly bytes: Uint8Array; readonly actors: readonly Actor[] }

/** The claims that a source's words suggest. Offsets count in its text. */
export const suggestClaims = (work: SuggestWork): readonly SuggestedClaim[] => readSource(work).claims

/** A source taken apart. Offsets count in its text. */
export const readSource = ({ file, text, actors, raw }: SuggestWork): Page => {
  const frozen = raw === null ? null : freezePage(raw, file)
  // Bytes that give another text today were frozen by another version of the reader: the text is what counts.
  const page = frozen?.ok && frozen.value.text === text ? frozen.value : asText(text)
  return readFrozenPage(page, file, { actors })
}

/** The pages that a file holds, read. */
export const capturePages = async ({ name, bytes, actors }: CaptureWork): Promise<Result<CapturedSources>> => {
  const opened = await openCapture(bytes, name)
  if (!opened.ok) return opened
  const read = readCapturedPages(opened.value, { actors })
  return read.sources.length > 0 || opened.value.length === 0
    ? { ok: true, value: read }
    : { ok: false, problems: read.problems }
}

const asText = (text: string) => ({ sha256: '', text, kind: 'text', html: null }) as const
