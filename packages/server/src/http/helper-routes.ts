import { actorsOf, type HelperQuestion, type HelperState, type Problem, type Result } from '@parley/model'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { CaseEvidence } from '../evidence/case-evidence.js'
import type { Consents } from '../helper/consents.js'
import type { HelperSettings } from '../helper/settings.js'
import { tellSlow } from './evidence-routes.js'

const BODY_BYTES = 10_000

type Setting = {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly consents?: Consents
}

/**
 * What the page asks of the helper: whether there is one, to read a source, and to note the user's consent to an endpoint off this
 * machine. Where it is, its model and its key are the environment's: no request can name another.
 */
export const helperRoutes = (
  evidence: Pick<CaseEvidence, 'read' | 'loaded'>,
  { env = process.env, consents }: Setting = {},
): Hono => {
  const app = new Hono()
  app.use(bodyLimit({ maxSize: BODY_BYTES, onError: (c) => c.text('a smaller body', 413) }))

  const kept = async (): Promise<Consents> => {
    if (consents !== undefined) return consents
    const { makeConsents, parleyHome } = await import('../helper/index.js')
    return makeConsents(parleyHome(env))
  }
  const isConsented = async ({ endpoint, isLocal }: HelperSettings): Promise<boolean> =>
    !isLocal && (await (await kept()).has((await evidence.loaded()).file, endpoint.base))
  const stateOf = async (settings: Result<HelperSettings | null>): Promise<HelperState> => {
    if (!settings.ok) return { kind: 'unusable', problems: settings.problems }
    if (settings.value === null) return { kind: 'off' }
    const { endpoint, isLocal, model } = settings.value
    return { kind: 'on', endpoint: endpoint.base, model, isLocal, isConsented: await isConsented(settings.value) }
  }

  app.get('/', async (c) => c.json(await stateOf(await readSettings(env))))

  app.post('/', async (c) => {
    const question = readQuestion(await bodyOf(c))
    if (question === null) return c.text('source: one of this case; language: en, vi or another', 400)
    const settings = await readSettings(env)
    if (!settings.ok || settings.value === null)
      return c.json({ problems: settings.ok ? [noHelper] : settings.problems }, 422)
    try {
      const read = await evidence.read(question.source)
      if (read === null) return c.text('source: one of this case that has a text', 404)
      const { askHelper } = await import('../helper/index.js')
      const actors = actorsOf(read.case.source).map(({ actor }) => actor)
      const context = { actors, language: question.language ?? 'en', isConsented: await isConsented(settings.value) }
      const answer = await askHelper(settings.value, read, context, { signal: c.req.raw.signal })
      return answer.ok ? c.json(answer.value) : c.json({ problems: answer.problems }, 422)
    } catch (error) {
      return tellSlow(c, error)
    }
  })

  app.post('/consent', async (c) => {
    const { endpoint, given } = (await bodyOf(c)) as { endpoint?: unknown; given?: unknown }
    const settings = await readSettings(env)
    const state = await stateOf(settings)
    // What the user agreed to is the address that was shown, whatever the environment says by now.
    if (state.kind !== 'on' || state.isLocal || endpoint !== state.endpoint || typeof given !== 'boolean')
      return c.text('endpoint: that of the helper, off this machine; given: true or false', 400)
    const { file } = await evidence.loaded()
    if (given) await (await kept()).give(file, state.endpoint, new Date().toISOString())
    else await (await kept()).withdraw(file, state.endpoint)
    return c.json(await stateOf(settings))
  })
  return app
}

/** Loaded when first asked for: a workbench without a helper has nothing of it. */
const readSettings = async (env: Setting['env']): Promise<Result<HelperSettings | null>> => {
  if (!env?.PARLEY_HELPER_URL) return { ok: true, value: null }
  const { helperSettings } = await import('../helper/index.js')
  return helperSettings({}, env)
}

const bodyOf = async (c: Context): Promise<object> => {
  const body: unknown = await c.req.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

const readQuestion = (body: object): HelperQuestion | null => {
  const { source, language } = body as { source?: unknown; language?: unknown }
  if (typeof source !== 'string') return null
  if (language === undefined) return { source }
  return typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? { source, language } : null
}

const noHelper: Problem = {
  code: 'ERR_HELPER_SETTING',
  path: 'PARLEY_HELPER_URL',
  message: 'missing helper: none is named',
  hint: 'ollama, llama.cpp or an address, before the workbench is started',
}
