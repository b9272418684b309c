import { isRealDate, localDay, type Problem } from '@parley/model'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { BriefQuestion } from '../brief/brief-settings.js'
import type { CaseBriefs } from '../brief/case-briefs.js'
import { BRIEF_FORMATS, isBriefFormat } from '../brief/write-brief.js'
import { impossibleDate } from './refusals.js'

/**
 * Briefs: one as data, to be read and edited; as a file; and its release. A draft of the case is asked for by `id`; what
 * else the query says goes before what the draft says.
 */
export const briefRoutes = (briefs: CaseBriefs): Hono => {
  const app = new Hono()
  app.get('/', async (c) => {
    const asked = questionOf(c)
    return 'problem' in asked ? c.json({ problems: [asked.problem] }, 400) : c.json(await briefs.draft(asked.question))
  })
  app.get('/file', async (c) => {
    const asked = questionOf(c)
    if ('problem' in asked) return c.json({ problems: [asked.problem] }, 400)
    const format = c.req.query('format') ?? ''
    if (!isBriefFormat(format)) return c.text(`format: one of ${Object.keys(BRIEF_FORMATS).join(', ')}`, 400)
    const { ending, type } = BRIEF_FORMATS[format]
    const bytes = await briefs.file(asked.question, format)
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': type,
      'content-disposition': `attachment; filename="brief-draft.${ending}"`,
      'cache-control': 'no-store',
    })
  })
  app.post('/release', bodyLimit({ maxSize: 10_000 }), async (c) => {
    const request: unknown = await c.req.json().catch(() => null)
    if (!isRelease(request)) return c.text('a release { id, by, namesAnalyst }', 400)
    const done = await briefs.release({ ...request, on: localDay(new Date()) })
    return done.ok ? c.json(done.value) : c.json({ problems: done.problems }, 422)
  })
  return app
}

type Release = { readonly id: string; readonly by?: string; readonly namesAnalyst?: boolean }

const isRelease = (value: unknown): value is Release => {
  if (typeof value !== 'object' || value === null) return false
  const { id, by, namesAnalyst, ...rest } = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    (by === undefined || typeof by === 'string') &&
    (namesAnalyst === undefined || typeof namesAnalyst === 'boolean') &&
    Object.keys(rest).length === 0
  )
}

const questionOf = (c: Context): { readonly question: BriefQuestion } | { readonly problem: Problem } => {
  const { id, language, at, since } = c.req.query()
  for (const day of [at, since]) if (day !== undefined && !isRealDate(day)) return { problem: impossibleDate(day) }
  if (language !== undefined && language !== 'en' && language !== 'vi')
    return {
      problem: { code: 'ERR_CHOICE', path: 'language', message: 'unknown language of a brief', hint: 'en or vi' },
    }
  return { question: { id, language, at, since } }
}
