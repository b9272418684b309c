import type { Path } from '@parley/model'
import { type DragEvent, useRef, useState } from 'react'
import { useEditingWords } from './editing-words.js'
import { FieldGroup } from './field-row.js'
import { useJudge } from './judge.js'
import { useShortName } from './ref-field.js'
import type { Named } from './refs-of.js'
import { usePlace } from './use-place.js'

/** A ranking, best first: dragged, or moved by its buttons. */
export const RankingEditor = ({
  path,
  label,
  named,
  hint,
}: {
  /** Of the map that has `ranking`. */
  readonly path: Path
  readonly label: string
  readonly named: readonly Named[]
  readonly hint: string
}) => {
  const ew = useEditingWords()
  const short = useShortName()
  const { stamp } = useJudge()
  const place = usePlace(path, label)
  const list = useRef<HTMLOListElement>(null)
  const dragged = useRef<number | null>(null)
  const [news, setNews] = useState('')
  const carrier = place.value as { readonly ranking: readonly string[] }
  const ids = carrier.ranking
  const nameOf = (id: string) => {
    const one = named.find((other) => other.id === id)
    return one === undefined ? id : short(one)
  }
  const move = (from: number, to: number) => {
    if (to < 0 || to >= ids.length || from === to) return
    const without = ids.toSpliced(from, 1)
    if (!place.set({ ...carrier, ...stamp(), ranking: without.toSpliced(to, 0, ids[from]!) })) return
    setNews(ew.movedTo(nameOf(ids[from]!), String(to + 1), String(ids.length)))
    // The buttons move with the item: focus goes where the item went.
    requestAnimationFrame(() => {
      const button = to < from ? '.edit-up' : '.edit-down'
      list.current?.children[to]?.querySelector<HTMLButtonElement>(button)?.focus()
    })
  }
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault()
    if (dragged.current !== null) move(dragged.current, to)
    dragged.current = null
  }
  return (
    <FieldGroup label={label} hint={hint} problems={place.problems}>
      <ol className="edit-ranking" ref={list}>
        {ids.map((id, k) => (
          <li
            key={id}
            draggable
            onDragStart={() => {
              dragged.current = k
            }}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => drop(event, k)}
          >
            <span className="edit-grip" aria-hidden="true">
              ⠿
            </span>
            <span>{nameOf(id)}</span>
            <button
              type="button"
              className="edit-more edit-up"
              aria-label={ew.up(nameOf(id))}
              aria-disabled={k === 0}
              onClick={() => move(k, k - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="edit-more edit-down"
              aria-label={ew.down(nameOf(id))}
              aria-disabled={k === ids.length - 1}
              onClick={() => move(k, k + 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {news}
      </p>
    </FieldGroup>
  )
}
