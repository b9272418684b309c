import { isRealDate } from '@parley/model'
import { Hono } from 'hono'
import type { CaseSession } from '../cases/case-session.js'
import { impossibleDate } from './refusals.js'

/**
 * What the page asks about a case's conflict, as of `at` (default: the case's own date): the whole field, and of it what
 * the overview tells, the status quo. null: the case has no conflict, or does not say what stands now.
 */
export const stabilityRoutes = (session: Pick<CaseSession, 'stability'>): Hono => {
  const app = new Hono()
  for (const path of ['/', '/status-quo'] as const)
    app.get(path, async (c) => {
      const at = c.req.query('at')
      if (at !== undefined && !isRealDate(at)) return c.json({ problems: [impossibleDate(at)] }, 400)
      const found = await session.stability(at)
      if (found !== null && !found.ok) return c.json({ problems: found.problems }, 422)
      return c.json(path === '/' || found === null ? (found?.value ?? null) : found.value.statusQuo)
    })
  return app
}
