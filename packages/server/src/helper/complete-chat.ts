import { answerJsonSchema } from '@parley/reader/helper'
import { HelperProblem } from './helper-problem.js'
import { type Posted, postJson } from './post-json.js'
import type { HelperSettings } from './settings.js'

export type Message = { readonly role: 'system' | 'user'; readonly content: string }

/** So many tokens are enough for the events of one request's passages and their translations. */
const ANSWER_TOKENS = 3_000

/**
 * What a request asks for beside its messages, from the most to the least that an endpoint may understand. The first has the model
 * kept to the answer's schema, the second to JSON; the last is for endpoints that take no settings.
 */
const MANNERS: readonly (() => Readonly<Record<string, unknown>>)[] = [
  () => ({
    ...STEADY,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'suggestions', strict: true, schema: answerJsonSchema() },
    },
  }),
  () => ({ ...STEADY, response_format: { type: 'json_object' } }),
  () => STEADY,
  () => ({}),
]
const STEADY = { temperature: 0, seed: 1, max_tokens: ANSWER_TOKENS }
/** Statuses by which endpoints say that they do not understand what was asked for. */
const NOT_UNDERSTOOD: readonly number[] = [400, 415, 422, 501]

/**
 * Asks a chat model, and gives what it wrote. What the endpoint turned out to understand is kept for the next call. Rejects as
 * `postJson` does.
 */
export const makeChat = (
  settings: HelperSettings,
): ((messages: readonly Message[], signal: AbortSignal | undefined) => Promise<string>) => {
  let manner = 0
  return async (messages, signal) => {
    for (;;) {
      const body = { model: settings.model, messages, stream: false, ...MANNERS[manner]!() }
      const posted = await postJson(settings, '/chat/completions', body, signal)
      if (posted.status >= 200 && posted.status < 300) return contentOf(posted.text, settings)
      const isLast = manner === MANNERS.length - 1
      if (isLast || !NOT_UNDERSTOOD.includes(posted.status)) throw refusal(posted, settings)
      manner++
    }
  }
}

const contentOf = (text: string, { endpoint }: HelperSettings): string => {
  const content = at(at(at(at(parse(text), 'choices'), 0), 'message'), 'content')
  if (typeof content === 'string') return content
  throw new HelperProblem(
    'ERR_HELPER_ANSWER',
    endpoint.base,
    `unreadable answer of the helper: ${/^\s*</.test(text) ? 'a web page' : 'no chat completion'}`,
    'an endpoint that answers /chat/completions as OpenAI does; its address often ends in /v1',
  )
}

const HINTS: Readonly<Record<number, string>> = {
  401: 'the key that the endpoint gave out, in PARLEY_HELPER_KEY',
  403: 'the key that the endpoint gave out, in PARLEY_HELPER_KEY',
  404: 'a model that the endpoint has (ollama list), and its address up to /v1',
  429: 'the same a while later: the endpoint has had too many requests',
}

const refusal = ({ status, text }: Posted, { endpoint, key }: HelperSettings): HelperProblem => {
  const error = at(parse(text), 'error')
  const said = typeof error === 'string' ? error : at(error, 'message')
  const why = typeof said === 'string' ? `, ${JSON.stringify(withoutSecrets(said, key()).slice(0, 160))}` : ''
  return new HelperProblem(
    'ERR_HELPER_STATUS',
    endpoint.base,
    `refused request to the helper: status ${status}${why}`,
    HINTS[status] ?? 'an endpoint that answers /chat/completions; its own log says more',
  )
}

/** On one line. Some endpoints repeat a wrong key, whole or by its ends. */
const withoutSecrets = (text: string, key: string | null): string => {
  const line = text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '')
  return key === null ? line : line.replaceAll(key, '…').replace(/\S*\*{3,}\S*/g, '…')
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null
    throw error
  }
}

const at = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined
