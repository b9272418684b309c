import type { Problem } from '@parley/model'
import {
  type CapturedPage,
  charsetOf,
  type FrozenPage,
  freezePage,
  type Page,
  type ReadContext,
  readFrozenPage,
} from '@parley/reader'

/** A page that was read, with what it was read from; of HTML the frozen text alone is kept. */
export type CapturedSource = {
  readonly captured: CapturedPage
  readonly frozen: FrozenPage
  readonly page: Page
}

/** The pages of one file, and what is wrong with those that could not be read. */
export type CapturedSources = { readonly sources: readonly CapturedSource[]; readonly problems: readonly Problem[] }

/** Reads captured pages one by one. */
export const readCapturedPages = (captures: readonly CapturedPage[], context: ReadContext = {}): CapturedSources => {
  const sources: CapturedSource[] = []
  const problems: Problem[] = []
  for (const captured of captures) {
    const origin = { url: captured.url, charset: charsetOf(captured) }
    const frozen = freezePage(captured.bytes, captured.name, origin)
    if (!frozen.ok) problems.push(...frozen.problems)
    else {
      const page = readFrozenPage(frozen.value, captured.name, { ...context, ...origin })
      sources.push({ captured, frozen: { ...frozen.value, html: null }, page })
    }
  }
  return { sources, problems }
}
