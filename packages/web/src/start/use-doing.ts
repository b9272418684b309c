import type { Problem } from '@parley/model'
import { useCallback, useState } from 'react'
import type { Answer } from '../api.js'
import { useSpeech } from '../i18n/language.js'
import { type Made, openPath } from './start-api.js'
import { useStartWords } from './start-words.js'

/** Something that was asked of the server, once at a time. */
export type Doing = {
  readonly isBusy: boolean
  /** Empty: nothing went wrong. */
  readonly problems: readonly Problem[]
  /** What could not be carried over of a case that is made and not opened yet. */
  readonly made: Made | null
  readonly open: (path: string) => Promise<void>
  /** Makes a case and opens it, at once where everything could be carried over. */
  readonly make: (making: () => Promise<Answer<Made>>) => Promise<void>
}

/** The page of the case that is open, as when it is opened anew: nothing of another case stays. */
const showCase = (): void => location.assign('/')

export const useDoing = (): Doing => {
  const { words } = useSpeech()
  const sw = useStartWords()
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [made, setMade] = useState<Made | null>(null)

  const failedBy = useCallback(
    (answer: Exclude<Answer<unknown>, { kind: 'found' }>): readonly Problem[] => {
      if (answer.kind === 'problems') return answer.problems
      const isLost = answer.kind === 'no-server'
      const message = isLost ? words.state.noServer : words.state.noSession
      const hint = isLost ? words.state.noServerHint : words.state.noSessionHint
      return [{ code: 'ERR_CONNECTION', path: 'request', message: `${sw.failed} ${message}`, hint }]
    },
    [words, sw],
  )
  const open = useCallback(
    async (path: string) => {
      setBusy(true)
      const answer = await openPath(path)
      if (answer.kind === 'found') return showCase()
      setProblems(failedBy(answer))
      setBusy(false)
    },
    [failedBy],
  )
  const make = useCallback(
    async (making: () => Promise<Answer<Made>>) => {
      setBusy(true)
      setProblems([])
      const answer = await making()
      if (answer.kind === 'found' && answer.value.notes.length === 0) return open(answer.value.folder)
      if (answer.kind === 'found') setMade(answer.value)
      else setProblems(failedBy(answer))
      setBusy(false)
    },
    [open, failedBy],
  )
  return { isBusy, problems, made, open, make }
}
