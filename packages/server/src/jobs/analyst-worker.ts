import { parentPort } from 'node:worker_threads'
import { type LoadedCase, loadCase } from '../cases/load-case.js'
import { ANALYSES, type AnalysisName } from './analyses.js'
import { type FromAnalyst, receiveError, type SentSettings, sendError, type ToAnalyst } from './analyst-messages.js'
import type { EnsembleRunner } from './ensemble-task.js'

type Waiting = { resolve(): void; reject(error: Error): void }

const port = parentPort
if (port === null) throw new Error('an analyst runs as a worker thread')
const send = (message: FromAnalyst) => port.postMessage(message)

let current: LoadedCase | null = null
let runs = 0
const waiting = new Map<number, Waiting>()

/** Has an ensemble run where the threads for that are. */
const runnerFor =
  (id: number): EnsembleRunner =>
  (source, tasks) =>
    new Promise((resolve, reject) => {
      const run = runs++
      waiting.set(run, { resolve, reject })
      send({ kind: 'run', id, run, source, tasks })
    })

const load = async (file: string) => {
  const result = await loadCase(file)
  if (result.ok) current = result.value
  return result
}

/** Sends what the work gives, or how it failed. */
const report = (id: number, work: Promise<FromAnalyst>): void => {
  work.then(send, (error: unknown) => send({ kind: 'failed', id, error: sendError(error) }))
}

port.on('message', (message: ToAnalyst) => {
  switch (message.kind) {
    case 'load': {
      const { id } = message
      report(
        id,
        load(message.file).then((result) => ({ kind: 'loaded', id, result })),
      )
      break
    }
    case 'take':
      current = message.loaded
      break
    case 'ask': {
      const { id, name, settings } = message
      report(id, ask(id, name, settings))
      break
    }
    case 'ran': {
      const { run, error } = message
      const one = waiting.get(run)
      waiting.delete(run)
      if (error === null) one?.resolve()
      else one?.reject(receiveError(error))
    }
  }
})

async function ask(id: number, name: AnalysisName, settings: SentSettings) {
  if (current === null) throw new Error('an analyst without a case was asked')
  const analysis = ANALYSES[name] as (loaded: LoadedCase, settings: unknown) => Promise<unknown>
  const value = await analysis(current, { ...settings, pool: { run: runnerFor(id), close() {} } })
  return { kind: 'answer', id, value } as const
}
