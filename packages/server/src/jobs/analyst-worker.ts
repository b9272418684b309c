import { parentPort } from 'node:worker_threads'
import { type LoadedCase, loadCase } from '../cases/load-case.js'
import { ANALYSES, type AnalysisName } from './analyses.js'
import { type FromAnalyst, receiveError, type SentSettings, sendError, type ToAnalyst } from './analyst-messages.js'
import type { EnsembleRunner } from './ensemble-task.js'

type Waiting = { resolve(): void; reject(error: Error): void }

/** What is asked, about the state of the case that was the last when it was, in the order in which it came. */
type Question = { readonly id: number; work(): Promise<FromAnalyst> }

const port = parentPort
if (port === null) throw new Error('an analyst runs as a worker thread')
const send = (message: FromAnalyst) => port.postMessage(message)

let current: LoadedCase | null = null
let runs = 0
const waiting = new Map<number, Waiting>()
const questions: Question[] = []

/** Between two questions there is a turn to hear which of the others nobody waits for any more. */
const answerNext = (): void => {
  const first = questions.shift()
  if (first === undefined) return
  report(first.id, first.work())
  if (questions.length > 0) setImmediate(answerNext)
}
const enqueue = (question: Question): void => {
  questions.push(question)
  if (questions.length === 1) setImmediate(answerNext)
}

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
      const loaded = current
      enqueue({ id, work: () => ask(id, loaded, name, settings) })
      break
    }
    case 'forget': {
      const place = questions.findIndex(({ id }) => id === message.id)
      if (place < 0) break
      questions.splice(place, 1)
      send({ kind: 'forgotten', id: message.id })
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

async function ask(id: number, loaded: LoadedCase | null, name: AnalysisName, settings: SentSettings) {
  if (loaded === null) throw new Error('an analyst without a case was asked')
  const analysis = ANALYSES[name] as (of: LoadedCase, settings: unknown) => Promise<unknown>
  const value = await analysis(loaded, { ...settings, pool: { run: runnerFor(id), close() {} } })
  return { kind: 'answer', id, value } as const
}
