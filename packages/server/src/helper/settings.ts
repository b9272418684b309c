import type { Problem, Result } from '@parley/model'
import { type Endpoint, parseEndpoint } from './endpoint.js'

/** How a helper is asked. */
export type HelperSettings = {
  readonly endpoint: Endpoint
  /** Whether the model runs on this machine, by endpoint and name; anything else needs consent. */
  readonly isLocal: boolean
  readonly model: string
  /** A function, so that no message, log or JSON ever has the key by accident. */
  readonly key: () => string | null
  /** For each request and its whole answer. */
  readonly timeoutMs: number
}

/** What a user says on the command line; the environment says the rest. */
export type HelperOptions = { readonly url?: string | undefined; readonly model?: string | undefined }

type Environment = Readonly<Record<string, string | undefined>>

/** Ollama answers for such a model on this machine, and sends what it gets to its own service. */
const RUNS_ELSEWHERE = /[:-]cloud$/i

/** A model on a processor without a graphics card writes some five words a second. */
const TIMEOUT_S = 180
const MOST_S = 3_600

/**
 * The settings of the helper: those given, or else PARLEY_HELPER_URL and PARLEY_HELPER_MODEL; the key is PARLEY_HELPER_KEY, seconds
 * to wait PARLEY_HELPER_TIMEOUT. Null where no address is given: there is no helper.
 */
export const helperSettings = (
  given: HelperOptions = {},
  env: Environment = process.env,
): Result<HelperSettings | null> => {
  const url = given.url ?? env.PARLEY_HELPER_URL
  const model = (given.model ?? env.PARLEY_HELPER_MODEL ?? '').trim()
  if (url === undefined || url === '') {
    if (given.model === undefined) return { ok: true, value: null }
    return refuse('--helper-model', 'missing address: a model without a helper', '--helper ollama, or its address')
  }
  const endpoint = parseEndpoint(url, given.url === undefined ? 'PARLEY_HELPER_URL' : '--helper')
  if (!endpoint.ok) return endpoint
  if (!/^[^\p{Cc}]{1,200}$/u.test(model))
    return refuse(
      '--helper-model',
      `${model === '' ? 'missing' : 'unsuitable'} model: ${model === '' ? 'none is named' : 'its name is none'}`,
      'the name of one that the endpoint has, such as qwen2.5:7b; or PARLEY_HELPER_MODEL',
    )
  const key = env.PARLEY_HELPER_KEY || null
  if (key !== null && !/^[\x21-\x7e]{1,4000}$/.test(key))
    return refuse('PARLEY_HELPER_KEY', 'unsuitable key: letters that no header may have', 'the key as it was given out')
  const seconds = Number(env.PARLEY_HELPER_TIMEOUT || TIMEOUT_S)
  if (!(seconds > 0 && seconds <= MOST_S))
    return refuse('PARLEY_HELPER_TIMEOUT', 'unsuitable time limit', `seconds, more than 0, at most ${MOST_S}`)
  const isLocal = endpoint.value.isLocal && !RUNS_ELSEWHERE.test(model)
  return { ok: true, value: { endpoint: endpoint.value, isLocal, model, key: () => key, timeoutMs: seconds * 1000 } }
}

const refuse = (path: string, message: string, hint: string): Result<never> => {
  const problem: Problem = { code: 'ERR_HELPER_SETTING', path, message, hint }
  return { ok: false, problems: [problem] }
}
