import type { HelperAnswer, HelperQuestion, HelperState } from '@parley/model'
import { type Answer, ask } from '../api.js'

/** Whether there is a helper, and whether this case's text may be sent to it. */
export const fetchHelper = (): Promise<Answer<HelperState>> => ask('/api/evidence/helper')

/** Has the helper read a source; ends with the signal. */
export const askHelper = (question: HelperQuestion, signal: AbortSignal): Promise<Answer<HelperAnswer>> =>
  ask('/api/evidence/helper', { ...posted(question), signal })

/** Notes, or takes back, that text of this case may be sent to an endpoint. */
export const noteConsent = (endpoint: string, given: boolean): Promise<Answer<HelperState>> =>
  ask('/api/evidence/helper/consent', posted({ endpoint, given }))

const posted = (body: object): RequestInit => ({
  method: 'POST',
  headers: { accept: 'application/json', 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
