import { WorkLimitError } from '@parley/engine'
import { describe, expect, it } from 'vitest'
import type { CaseSession } from '../cases/case-session.js'
import { caseRoutes } from './case-routes.js'

/** A session whose every view fails in one way. */
const failing = (error: Error): CaseSession => ({
  view: () => Promise.reject(error),
  timeline: () => Promise.reject(error),
  packages: () => {
    throw error
  },
  stability: () => Promise.reject(error),
  edit: () => Promise.reject(error),
  undo: () => Promise.reject(error),
  redo: () => Promise.reject(error),
  editable: () => Promise.reject(error),
  listen: () => () => {},
  whatIf: () => Promise.reject(error),
  evidence: {} as CaseSession['evidence'],
  briefs: {} as CaseSession['briefs'],
  close: () => {},
})

it('a timeline that takes long keeps no request waiting', async () => {
  const session = { ...failing(new Error('not asked')), timeline: () => new Promise<never>(() => {}) }
  const answer = await caseRoutes(session).request('/api/timeline')
  expect(answer.status).toBe(202)
  expect(await answer.json()).toEqual({ kind: 'pending' })
})

describe('what is refused says why, as problems', () => {
  it.each(['banana', '2024-02-30', '2024', ''])('a date that is none: %j', async (at) => {
    const answer = await caseRoutes(failing(new Error('not asked'))).request(`/api/view?at=${at}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      problems: [
        { code: 'ERR_DATE', path: 'at', message: `impossible date: "${at}"`, hint: 'a calendar day, YYYY-MM-DD' },
      ],
    })
  })

  it.each(['/api/view', '/api/timeline'])('a case that is too hard: %s', async (path) => {
    const answer = await caseRoutes(
      failing(new WorkLimitError('large space: more than 5 packages', 'fewer issues')),
    ).request(path)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      problems: [{ code: 'ERR_SPACE_TOO_LARGE', message: 'large space: more than 5 packages', hint: 'fewer issues' }],
    })
  })
})
