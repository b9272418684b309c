import { LIMITS, type Problem, tellConflict } from '@parley/model'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { EditAnswer } from '../cases/case-editor.js'
import type { CaseSession } from '../cases/case-session.js'
import { readEditRequest, readTurnRequest } from './edit-request.js'

/**
 * The case to be edited, edits of its file, and taking them back: 200 with what can be undone and done again; 409 where others changed
 * the same places; 422 where the case would not be legal, or its file cannot be written.
 */
export const editRoutes = (session: Pick<CaseSession, 'edit' | 'undo' | 'redo' | 'editable'>): Hono => {
  const app = new Hono()
  const limit = bodyLimit({ maxSize: 2 * LIMITS.bytes, onError: (c) => c.json({ problems: [tooLarge] }, 413) })
  app.get('/edits', async (c) => c.json(await session.editable(c.req.query('known'))))
  app.post('/edits', limit, async (c) => {
    const request = readEditRequest(await bodyOf(c))
    return request.ok ? tell(c, await session.edit(request.value)) : c.json({ problems: request.problems }, 400)
  })
  for (const turn of ['undo', 'redo'] as const)
    app.post(`/${turn}`, limit, async (c) => {
      const request = readTurnRequest(await bodyOf(c))
      return request.ok ? tell(c, await session[turn](request.value)) : c.json({ problems: request.problems }, 400)
    })
  return app
}

const tooLarge: Problem = {
  code: 'ERR_EDIT_REQUEST',
  path: 'edits',
  message: 'large request',
  hint: `at most ${2 * LIMITS.bytes} bytes`,
}

/** What was sent; undefined where it is no JSON. */
const bodyOf = async (c: Context): Promise<unknown> => {
  const text = await c.req.text()
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no JSON: the readers of requests tell it
  }
}

const tell = (c: Context, answer: EditAnswer): Response => {
  switch (answer.kind) {
    case 'saved': {
      const { kind: _, ...told } = answer
      return c.json(told)
    }
    case 'conflicts':
      return c.json({ conflicts: answer.conflicts.map(tellConflict), caseHash: answer.caseHash }, 409)
    case 'problems':
      return c.json({ problems: answer.problems, of: answer.of }, 422)
  }
}
