import type { IsoDate, WhatIf } from '@parley/model'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Connection } from '../listen.js'
import { type Answered, type Asker, makeAsker } from './asker.js'
import { askWhatIf } from './what-if-api.js'

/** These what-ifs held against the case, kept up to date: point estimates at once, ranges behind. */
export const useComparison = (
  whatIf: readonly WhatIf[],
  at: IsoDate | null,
  state: string,
  connection: Connection,
): Answered & Pick<Asker, 'stop' | 'again'> => {
  const [asker] = useState(() => makeAsker(askWhatIf))
  const answered = useSyncExternalStore(asker.subscribe, asker.snapshot)
  // Names and reasons change no figure.
  // Where the server was away it is asked again when the connection changes.
  const since = answered.problems?.length === 0 ? connection : null
  const key = JSON.stringify([at, state, since, whatIf.map(({ id, changes }) => [id, changes])])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is the same while its text is.
  useEffect(() => asker.ask({ whatIf: whatIf.map(({ id, changes }) => ({ id, changes })), at, state }), [asker, key])
  useEffect(() => () => asker.close(), [asker])
  return { ...answered, stop: asker.stop, again: asker.again }
}
