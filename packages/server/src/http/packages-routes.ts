import type { Worth } from '@parley/engine'
import { isRealDate } from '@parley/model'
import { type Context, Hono } from 'hono'
import type { PackagesAnalysis } from '../analysis/analyse-packages.js'
import type { CaseSession } from '../cases/case-session.js'
import { impossibleDate } from './refusals.js'

/**
 * What the page's view of the packages asks for, as of `at` (default: the case's own date), at `worth` (`expected`, the
 * default, or `face-value`): the field, the points of two parties `x` and `y`, and one package examined.
 */
export const packagesRoutes = (session: CaseSession): Hono => {
  const app = new Hono()
  app.get('/', (c) => {
    const analysis = analysisFor(session, c)
    return analysis instanceof Response ? analysis : c.json(analysis.field())
  })
  app.get('/points', (c) => {
    const analysis = analysisFor(session, c)
    if (analysis instanceof Response) return analysis
    const x = analysis.parties.indexOf(c.req.query('x') ?? '')
    const y = analysis.parties.indexOf(c.req.query('y') ?? '')
    if (x < 0 || y < 0) return c.text(`x and y: two of ${analysis.parties.join(', ')}`, 400)
    const bytes = analysis.points(x, y)
    if (bytes === null) return c.text('too many outcomes to list', 404)
    return c.body(bytes, 200, { 'content-type': 'application/octet-stream' })
  })
  app.get('/exam', (c) => {
    const analysis = analysisFor(session, c)
    if (analysis instanceof Response) return analysis
    const digits = analysis.parse(c.req.query('digits') ?? '')
    if (digits === null) return c.text('digits: the number of an option for each issue, such as 0.2.1', 400)
    return c.json(analysis.examine(digits))
  })
  return app
}

const WORTHS: readonly Worth[] = ['expected', 'face-value']

/** The analysis that a request is about, or what is wrong with the request. */
const analysisFor = (session: CaseSession, c: Context): PackagesAnalysis | Response => {
  const at = c.req.query('at')
  if (at !== undefined && !isRealDate(at)) return c.json({ problems: [impossibleDate(at)] }, 400)
  const worth = WORTHS.find((one) => one === (c.req.query('worth') ?? 'expected'))
  if (worth === undefined) return c.text(`worth: one of ${WORTHS.join(', ')}`, 400)
  return session.packages(at, worth) ?? c.text('a record has no packages', 404)
}
