import { Worker } from 'node:worker_threads'
import type { AnalysisSettings } from '../analysis/analyse.js'
import type { Analyst } from './analyst.js'
import { type FromAnalyst, receiveError, sendError, type ToAnalyst } from './analyst-messages.js'
import type { EnsemblePool } from './ensemble-pool.js'

type Asked = {
  readonly settings: Pick<AnalysisSettings, 'signal' | 'onProgress'>
  resolve(value: unknown): void
  reject(error: unknown): void
}

const WORKER_FILE = new URL('./analyst-worker.js', import.meta.url)

/**
 * An analyst in a thread of its own, so that whoever asks stays free for others. Its ensembles are run by `pool`, here;
 * closing it ends whatever it is at.
 */
export const analystInThread = (pool: EnsemblePool): Analyst => {
  const worker = new Worker(WORKER_FILE)
  const asked = new Map<number, Asked>()
  /** What the thread has been sent and has not done with, whether or not anybody waits for it. */
  const owed = new Set<number>()
  let ids = 0
  const send = (message: ToAnalyst) => worker.postMessage(message)
  /** Only a thread that owes an answer keeps the process alive. */
  const hold = () => (owed.size > 0 ? worker.ref() : worker.unref())
  const settle = (id: number): Asked | undefined => {
    const one = asked.get(id)
    asked.delete(id)
    owed.delete(id)
    hold()
    return one
  }
  /** Why the thread is no more; who asks then is told at once. */
  let ended: unknown = null
  const failAll = (error: unknown) => {
    ended = error
    for (const [id] of [...asked]) settle(id)?.reject(error)
  }
  const enlist = (settings: Asked['settings'], tell: (id: number) => void): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const { signal } = settings
      if (ended !== null) return reject(ended)
      if (signal?.aborted) return reject(signal.reason)
      const id = ids++
      const forget = () => {
        if (!asked.delete(id)) return
        send({ kind: 'forget', id })
        reject(signal?.reason)
      }
      const end = () => signal?.removeEventListener('abort', forget)
      signal?.addEventListener('abort', forget, { once: true })
      asked.set(id, {
        settings,
        resolve: (value) => {
          end()
          resolve(value)
        },
        reject: (error) => {
          end()
          reject(error)
        },
      })
      owed.add(id)
      hold()
      tell(id)
    })

  worker.on('message', (message: FromAnalyst) => {
    switch (message.kind) {
      case 'answer':
        settle(message.id)?.resolve(message.value)
        break
      case 'loaded':
        settle(message.id)?.resolve(message.result)
        break
      case 'forgotten':
        settle(message.id)
        break
      case 'failed':
        settle(message.id)?.reject(receiveError(message.error))
        break
      case 'run': {
        const { run, source, tasks } = message
        const one = asked.get(message.id)
        const end = (error: unknown) => send({ kind: 'ran', run, error: error === null ? null : sendError(error) })
        if (one === undefined) {
          end(new DOMException('nobody waits for it', 'AbortError'))
          break
        }
        const { signal, onProgress } = one.settings
        pool.run(source, tasks, { signal, onProgress }).then(() => end(null), end)
      }
    }
  })
  worker.on('error', failAll)
  hold()

  return {
    load: (file) => enlist({}, (id) => send({ kind: 'load', id, file })) as ReturnType<Analyst['load']>,
    take: (loaded) => send({ kind: 'take', loaded }),
    ask: (name, { signal, onProgress, pool: _, ...settings }) =>
      enlist({ signal, onProgress }, (id) => send({ kind: 'ask', id, name, settings })) as never,
    isBusy: () => owed.size > 0,
    close() {
      failAll(new DOMException('a newer state of the case is there', 'AbortError'))
      void worker.terminate()
    },
  }
}
