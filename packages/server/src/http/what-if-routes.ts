import type { Comparison, WhatIfLine } from '@parley/engine'
import { isRealDate, type Problem, type Result } from '@parley/model'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { stream } from 'hono/streaming'
import type { CaseSession } from '../cases/case-session.js'
import { impossibleDate, tooMuchWork } from './refusals.js'

/** More side by side than a page can show; each is sampled as the case itself is. */
const MOST_ASKED = 8

const LARGEST_BYTES = 200_000

/**
 * What-ifs held against the case, saved in it or not: `POST { whatIf: [ … ] }`, as they would stand in the file, with
 * `?at=` and `?samples=0` for point estimates alone. The answer is lines of JSON (`WhatIfLine`); who stops reading ends the
 * work. 422: what was asked does not fit the case.
 */
export const whatIfRoutes = (session: Pick<CaseSession, 'whatIf'>): Hono => {
  const app = new Hono()
  const limit = bodyLimit({
    maxSize: LARGEST_BYTES,
    onError: (c) => c.json({ problems: [refused('large request')] }, 413),
  })
  app.post('/', limit, async (c) => {
    const at = c.req.query('at')
    if (at !== undefined && !isRealDate(at)) return c.json({ problems: [impossibleDate(at)] }, 400)
    const asked = askedIn(await c.req.json().catch(() => undefined))
    if (asked === undefined) return c.json({ problems: [refused('unreadable request')] }, 400)
    const points = await session.whatIf({ asked, at, isSampled: false }, { signal: c.req.raw.signal })
    if (!points.ok) return c.json({ problems: points.problems }, 422)
    const isSampled = c.req.query('samples') !== '0' && points.value?.kind === 'comparison'
    return tellLines(c, points.value, isSampled ? (options) => session.whatIf({ asked, at, isSampled }, options) : null)
  })
  return app
}

type Sample = (options: NonNullable<Parameters<CaseSession['whatIf']>[1]>) => Promise<Result<Comparison | null>>

const tellLines = (c: Context, points: Comparison | null, sample: Sample | null): Response => {
  c.header('content-type', 'application/x-ndjson')
  c.header('cache-control', 'no-store')
  return stream(c, async (lines) => {
    const stop = new AbortController()
    lines.onAbort(() => stop.abort(new DOMException('nobody reads on', 'AbortError')))
    const write = (line: WhatIfLine) => lines.write(`${JSON.stringify(line)}\n`)
    await write({ kind: 'points', comparison: points })
    if (sample === null) return
    try {
      const onProgress = (done: number, total: number) => void write({ kind: 'progress', done, total })
      const sampled = await sample({ signal: stop.signal, onProgress })
      await write(
        sampled.ok ? { kind: 'sampled', comparison: sampled.value } : { kind: 'failed', problems: sampled.problems },
      )
    } catch (error) {
      if (stop.signal.aborted) return
      // The status has been sent: that the samples fail can only be said in a line.
      const problem = error instanceof Error ? tooMuchWork(error) : null
      if (problem === null && !(error instanceof Error && error.name === 'AbortError')) console.error(error)
      await write({ kind: 'failed', problems: problem === null ? [] : [problem] })
    }
  })
}

/** What is asked about; undefined where the body is not `{ whatIf: [ … ] }`. Whether it fits is for the case to say. */
const askedIn = (body: unknown): readonly unknown[] | undefined => {
  if (typeof body !== 'object' || body === null || Object.keys(body).some((key) => key !== 'whatIf')) return undefined
  const { whatIf } = body as { whatIf?: unknown }
  return Array.isArray(whatIf) && whatIf.length <= MOST_ASKED ? whatIf : undefined
}

const refused = (message: string): Problem => ({
  code: 'ERR_WHAT_IF_REQUEST',
  path: 'whatIf',
  message,
  hint: `{ whatIf: [ … ] } with at most ${MOST_ASKED} what-ifs, in at most ${LARGEST_BYTES} bytes`,
})
