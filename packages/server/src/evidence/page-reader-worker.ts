import { parentPort } from 'node:worker_threads'
import { sendError } from '../jobs/analyst-messages.js'
import type { PageJob, PageReport } from './page-reader-thread.js'
import { capturePages, readSource, suggestClaims } from './page-work.js'

const port = parentPort
if (port === null) throw new Error('a reader of pages runs as a worker thread')
const send = (report: PageReport) => port.postMessage(report)

const work = async (job: PageJob): Promise<unknown> => {
  if (job.kind === 'capture') return capturePages(job.work)
  return job.kind === 'read' ? readSource(job.work) : suggestClaims(job.work)
}

port.on('message', (job: PageJob) => {
  work(job).then(
    (value) => send({ id: job.id, value }),
    (error: unknown) => send({ id: job.id, error: sendError(error) }),
  )
})
