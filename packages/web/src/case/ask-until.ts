import type { Answer } from '../api.js'

const AGAIN_MS = 300

/**
 * Asks until the answer is about the state of the case that is meant: one about another state is of an edit on its way, or
 * of one that has been taken back since. null: nobody wants to know any more, which ends what is asked on the server too.
 */
export const askUntil = async <Value>(
  ask: (signal: AbortSignal) => Promise<Answer<Value>>,
  isMeant: (value: Value) => boolean,
  signal: AbortSignal,
): Promise<Answer<Value> | null> => {
  for (;;) {
    const answer = await ask(signal)
    if (signal.aborted) return null
    if (answer.kind !== 'found' || isMeant(answer.value)) return answer
    await new Promise((done) => setTimeout(done, AGAIN_MS))
    if (signal.aborted) return null
  }
}
