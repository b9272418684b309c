import type { Actor, DropReason, HelperAnswer, HelperTranslation, Problem, Result } from '@parley/model'
import type { Page } from '@parley/reader'
import {
  type HelperClaim,
  instructions,
  makeAnswerReader,
  passagesOf,
  requestText,
  splitRequests,
} from '@parley/reader/helper'
import { makeChat } from './complete-chat.js'
import { HelperProblem } from './helper-problem.js'
import type { HelperSettings } from './settings.js'

/** What is known beside the page. */
export type HelperContext = {
  readonly actors: readonly Actor[]
  /** Into which language it translates; default: English. */
  readonly language?: string
  /** Whether the user has allowed that text of this case's pages is sent to an endpoint off this machine. */
  readonly isConsented: boolean
}

export type HelperRun = {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Asks the helper about a page, one request after the other, and keeps of its answers what holds against the page's frozen text.
 * Where an answer cannot be read the next request is still made; where the endpoint fails none is. The result is a problem where no
 * request was answered. Rejects with the signal's reason where that is aborted.
 */
export const askHelper = async (
  settings: HelperSettings,
  { page, text }: { readonly page: Page; readonly text: string },
  { actors, language = 'en', isConsented }: HelperContext,
  { signal, onProgress }: HelperRun = {},
): Promise<Result<HelperAnswer>> => {
  const { endpoint, isLocal, model } = settings
  if (!isLocal && !isConsented) return { ok: false, problems: [consentNeeded(endpoint.base)] }
  const passages = passagesOf(page, text, language)
  const requests = splitRequests(passages)
  const read = makeAnswerReader({ text, passages, actors, language, model, claims: page.claims })
  const chat = makeChat(settings)

  const suggestions: HelperClaim[] = []
  const translations: HelperTranslation[] = []
  const dropped: Partial<Record<DropReason, number>> = {}
  const problems: Problem[] = []
  let answered = 0
  for (const [k, shown] of requests.entries()) {
    onProgress?.(k, requests.length)
    try {
      const written = await chat(
        [
          { role: 'system', content: instructions(language) },
          { role: 'user', content: requestText(shown, text, actors) },
        ],
        signal,
      )
      const found = read(written, shown)
      if (found === null) throw unreadable(endpoint.base, written)
      suggestions.push(...found.claims)
      translations.push(...found.translations)
      for (const [reason, count] of Object.entries(found.dropped) as [DropReason, number][])
        dropped[reason] = (dropped[reason] ?? 0) + count
      answered += shown.length
    } catch (error) {
      if (!(error instanceof HelperProblem)) throw error
      problems.push(error.problem)
      if (error.problem.code !== 'ERR_HELPER_ANSWER') break
    }
  }
  onProgress?.(requests.length, requests.length)
  if (answered === 0 && problems.length > 0) return { ok: false, problems: problems.slice(0, 1) }
  return {
    ok: true,
    value: {
      from: 'helper',
      endpoint: endpoint.base,
      model,
      suggestions,
      translations,
      dropped,
      passages: { read: answered, unread: passages.length - answered },
      problems,
    },
  }
}

const unreadable = (base: string, written: string): HelperProblem =>
  new HelperProblem(
    'ERR_HELPER_ANSWER',
    base,
    `unreadable answer of the helper: ${written.trim() === '' ? 'empty' : /^[^{]*\{/s.test(written) ? 'its JSON is broken or cut short' : 'no JSON'}`,
    'a model that can answer in JSON; larger ones do so more reliably',
  )

/** An endpoint off this machine is not asked before the user has said so, for this case. */
export const consentNeeded = (base: string): Problem => ({
  code: 'ERR_HELPER_CONSENT',
  path: base,
  message: 'missing consent: the helper does not run on this machine',
  hint: "--helper-consent, after which paragraphs of this case's pages and the names of its actors are sent there",
})
