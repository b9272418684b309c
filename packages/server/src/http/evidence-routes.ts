import type { Problem } from '@parley/model'
import { ARCHIVE_BYTES_LIMIT } from '@parley/reader'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { CaseEvidence } from '../evidence/case-evidence.js'
import { SlowPageError } from '../evidence/page-reader-thread.js'

const LONGEST_NAME = 300

/**
 * What the page's view of the evidence asks for: one source with what its words suggest; and files of pages that become
 * sources, one a request, the body being the file and `name` what it is called.
 */
export const evidenceRoutes = (evidence: CaseEvidence): Hono => {
  const app = new Hono()
  app.get('/page', async (c) => {
    try {
      const page = await evidence.page(c.req.query('source') ?? '')
      return page === null ? c.text('source: one of this case that has a text', 404) : c.json(page)
    } catch (error) {
      return tellSlow(c, error)
    }
  })
  const limit = bodyLimit({ maxSize: ARCHIVE_BYTES_LIMIT, onError: (c) => c.json({ problems: [tooLarge] }, 413) })
  app.post('/pages', limit, async (c) => {
    const name = (c.req.query('name') ?? '').replace(/^.*[/\\]/, '').replace(/\p{Cc}/gu, '')
    if (name === '' || name.length > LONGEST_NAME) return c.text(`name: 1 to ${LONGEST_NAME} characters`, 400)
    try {
      const answer = await evidence.add(name, new Uint8Array(await c.req.arrayBuffer()))
      return answer.ok ? c.json(answer.value) : c.json({ problems: answer.problems }, 422)
    } catch (error) {
      return tellSlow(c, error)
    }
  })
  return app
}

/** A page that takes too long is a problem of the page. */
export const tellSlow = (c: Context, error: unknown): Response => {
  if (error instanceof SlowPageError) return c.json({ problems: [error.problem] }, 422)
  throw error
}

const tooLarge: Problem = {
  code: 'ERR_PAGE_SIZE',
  path: 'name',
  message: 'oversized page',
  hint: `an archive of fewer than ${ARCHIVE_BYTES_LIMIT} bytes, a page of fewer than 20 MB`,
}
