import type { Id } from '@parley/model'
import { useEffect, useRef } from 'react'
import { useRankedNames } from './values-in-words.js'
import { useWhatIfWords } from './what-if-words.js'

type Props = { readonly id: string; readonly ranking: readonly Id[]; readonly set: (ranking: readonly Id[]) => void }

/** An order, moved by buttons; focus goes with what is moved. */
export const RankingControl = ({ id, ranking, set }: Props) => {
  const ww = useWhatIfWords()
  const nameOf = useRankedNames()
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every change of the order
  useEffect(() => {
    if (wanted.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-button="${wanted.current}"]`)?.focus()
    wanted.current = null
  }, [ranking])
  const move = (place: number, by: -1 | 1, button: string) => {
    const to = place + by
    if (to < 0 || to >= ranking.length) return
    wanted.current = button
    const next = [...ranking]
    next.splice(to, 0, ...next.splice(place, 1))
    set(next)
  }
  return (
    <ol className="ranking" ref={list} aria-label={ww.change.order}>
      {ranking.map((member, place) => {
        const name = nameOf(id, member)
        const step = (by: -1 | 1, what: 'up' | 'down') => (
          <button
            type="button"
            className="plain step"
            data-button={`${CSS.escape(member)}-${what}`}
            aria-disabled={place + by < 0 || place + by >= ranking.length}
            aria-label={ww.change[what](name)}
            onClick={() => move(place, by, `${CSS.escape(member)}-${what}`)}
          >
            <span aria-hidden="true">{what === 'up' ? '↑' : '↓'}</span>
          </button>
        )
        return (
          <li key={member}>
            <span>{name}</span>
            <span className="steps">
              {step(-1, 'up')}
              {step(1, 'down')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
