import { setTimeout as sleep } from 'node:timers/promises'
import { isRealDate } from '@parley/model'
import { Hono } from 'hono'
import type { CaseSession } from '../cases/case-session.js'
import { briefRoutes } from './brief-routes.js'
import { editRoutes } from './edit-routes.js'
import { evidenceRoutes } from './evidence-routes.js'
import { helperRoutes } from './helper-routes.js'
import { packagesRoutes } from './packages-routes.js'
import { answerError, impossibleDate } from './refusals.js'
import { stabilityRoutes } from './stability-routes.js'
import { whatIfRoutes } from './what-if-routes.js'

/** A request that waits for a long timeline would keep one of the few connections that a browser has. */
const TIMELINE_PATIENCE_MS = 1_000

/** null: not yet. */
const soon = <Value>(promise: Promise<Value>, ms: number): Promise<{ readonly value: Value } | null> =>
  Promise.race([promise.then((value) => ({ value })), sleep(ms, null, { ref: false })])

/** What the page asks of the case that is open, below `/api`. Made anew for each case that is opened. */
export const caseRoutes = (session: CaseSession): Hono => {
  const app = new Hono().basePath('/api')
  app.onError(answerError)
  app.get('/view', async (c) => {
    const at = c.req.query('at')
    if (at !== undefined && !isRealDate(at)) return c.json({ problems: [impossibleDate(at)] }, 400)
    return c.json(await session.view(at))
  })
  app.get('/timeline', async (c) => {
    const found = await soon(session.timeline(), TIMELINE_PATIENCE_MS)
    return found === null ? c.json({ kind: 'pending' }, 202) : c.json(found.value)
  })
  app.route('/', editRoutes(session))
  app.route('/brief', briefRoutes(session.briefs))
  app.route('/evidence', evidenceRoutes(session.evidence))
  app.route('/evidence/helper', helperRoutes(session.evidence))
  app.route('/packages', packagesRoutes(session))
  app.route('/stability', stabilityRoutes(session))
  app.route('/what-if', whatIfRoutes(session))
  return app
}
