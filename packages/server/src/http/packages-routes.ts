import type { Worth } from '@parley/engine'
import { type IsoDate, isRealDate } from '@parley/model'
import { type Context, Hono } from 'hono'
import type { PackagesAnswer } from '../analysis/answer-packages.js'
import type { CaseSession } from '../cases/case-session.js'
import { impossibleDate } from './refusals.js'

/**
 * What the page's view of the packages asks for, as of `at` (default: the case's own date), at `worth` (`expected`, the
 * default, or `face-value`): the field, the points of two parties `x` and `y`, and one package examined.
 */
export const packagesRoutes = (session: CaseSession): Hono => {
  const app = new Hono()
  app.get('/', (c) =>
    viewed(c, async (view) =>
      answered(c, await session.packages({ ...view, about: 'field' }, { signal: c.req.raw.signal })),
    ),
  )
  app.get('/points', (c) =>
    viewed(c, async (view) => {
      const { x = '', y = '' } = c.req.query()
      return answered(c, await session.packages({ ...view, about: 'points', x, y }, { signal: c.req.raw.signal }))
    }),
  )
  app.get('/exam', (c) =>
    viewed(c, async (view) => {
      const { digits = '' } = c.req.query()
      return answered(c, await session.packages({ ...view, about: 'package', digits }, { signal: c.req.raw.signal }))
    }),
  )
  return app
}

const WORTHS: readonly Worth[] = ['expected', 'face-value']

type AskedView = { readonly at: IsoDate | undefined; readonly worth: Worth }

/** What a request is about, or what is wrong with it. */
const viewed = async (c: Context, answer: (view: AskedView) => Promise<Response>): Promise<Response> => {
  const { at, worth: asked = 'expected' } = c.req.query()
  if (at !== undefined && !isRealDate(at)) return c.json({ problems: [impossibleDate(at)] }, 400)
  const worth = WORTHS.find((one) => one === asked)
  if (worth === undefined) return c.text(`worth: one of ${WORTHS.join(', ')}`, 400)
  return answer({ at, worth })
}

const answered = (c: Context, answer: PackagesAnswer): Response => {
  switch (answer.kind) {
    case 'field':
      return c.json(answer.field)
    case 'points':
      return c.body(answer.bytes, 200, { 'content-type': 'application/octet-stream' })
    case 'package':
      return c.json(answer.exam)
    case 'record':
      return c.text('a record has no packages', 404)
    case 'too-many':
      return c.text('too many outcomes to list', 404)
    case 'unknown-parties':
      return c.text(`x and y: two of ${answer.parties.join(', ')}`, 400)
    case 'no-outcome':
      return c.text('digits: the number of an option for each issue, such as 0.2.1', 400)
  }
}
