import type { Path } from '@parley/model'
import { useId, useState } from 'react'
import { Pager } from '../charts/pager.js'
import { useSpeech } from '../i18n/language.js'
import { guessLanguage } from '../i18n/local-text.js'
import { Selector } from '../navigation/pick.js'
import { type Kind, useSelected } from '../navigation/selected.js'
import { useIsAsked } from './asked-place.js'
import { Comments, OpenComments } from './comments.js'
import { Compose } from './compose.js'
import { useEditingWords } from './editing-words.js'
import { ItemForm } from './item-form.js'
import { itemKey, itemPath } from './item-path.js'
import { type KindName, nestedIn } from './kinds.js'
import { LazyDetails } from './lazy-details.js'
import { useItemName } from './name-of-item.js'
import { RemoveItem } from './remove-item.js'
import { useTarget } from './target.js'
import { valueAt } from './value-at.js'

/** Longer lists are shown page by page, with a filter. */
const A_PAGE = 20

type Props = {
  readonly path: Path
  readonly of: KindName
  /** The thing that the list is of, for undo. */
  readonly what: string
}

/** The things of a list: each can be opened, moved and removed; another can be added. */
export const ItemList = ({ path, of, what }: Props) => {
  const ew = useEditingWords()
  const { formats, language, words } = useSpeech()
  const nameOf = useItemName()
  const { data, edit } = useTarget()
  const [filter, setFilter] = useState('')
  const filterId = useId()
  const items = (valueAt(data, path) ?? []) as readonly unknown[]
  const isAsked = useIsAsked()
  const selected = { issue: useSelected('issue'), party: useSelected('party'), claim: useSelected('claim') }
  // The page with what the address asks for.
  const [page, setPage] = useState(() =>
    Math.max(0, Math.floor(items.findIndex((_, index) => isAsked(itemPath(path, items, index))) / A_PAGE)),
  )
  const named = items.map((item, index) => ({ index, name: nameOf(of, item) || ew.kinds[of].one }))
  const wanted = filter.toLowerCase()
  const found = named.filter(({ name }) => name.toLowerCase().includes(wanted))
  const pages = Math.max(1, Math.ceil(found.length / A_PAGE))
  const at = Math.min(page, pages - 1)
  const move = (from: number, to: number) =>
    edit([{ path, value: items.toSpliced(from, 1).toSpliced(to, 0, items[from]) }], ew.order(ew.kinds[of].many), {
      at: path,
    })
  const showLast = () => {
    setFilter('')
    setPage(Number.MAX_SAFE_INTEGER)
  }
  return (
    <div className="edit-list">
      {items.length > A_PAGE && (
        <p className="edit-filter">
          <label htmlFor={filterId}>{ew.filter(ew.kinds[of].many)}</label>{' '}
          <input id={filterId} type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />{' '}
          <span role="status">{ew.found(formats.count(found.length), formats.count(items.length))}</span>
        </p>
      )}
      {items.length === 0 && <p className="quiet">{ew.kinds[of].none}</p>}
      <ul className="edit-items" tabIndex={-1} aria-label={ew.kinds[of].many}>
        {found.slice(at * A_PAGE, (at + 1) * A_PAGE).map(({ index, name }) => {
          const here = itemPath(path, items, index)
          const selectable = selectableOf(of, items[index])
          return (
            <li key={itemKey(here)}>
              <LazyDetails
                isOpen={isAsked(here)}
                isMarked={selectable !== null && selected[selectable.kind] === selectable.id}
                summary={
                  <>
                    <span lang={otherThan(language, name)}>{name}</span>
                    <OpenComments path={here} />
                  </>
                }
              >
                {selectable !== null && (
                  <p className="edit-select">
                    <Selector {...selectable}>{words.selection.everywhere}</Selector>
                  </p>
                )}
                <ItemForm of={of} path={here} what={name} />
                <Comments path={here} what={name} nested={nestedIn(of)} />
                <div className="edit-tools">
                  <MoveButton
                    label={ew.up(name)}
                    isOut={index === 0}
                    move={() => move(index, index - 1)}
                    text={ew.upShort}
                  />
                  <MoveButton
                    label={ew.down(name)}
                    isOut={index === items.length - 1}
                    move={() => move(index, index + 1)}
                    text={ew.downShort}
                  />
                  <RemoveItem path={here} name={name} />
                </div>
              </LazyDetails>
            </li>
          )
        })}
      </ul>
      <Pager words={ew.pager} page={at} pages={pages} onPage={setPage} />
      <Compose path={path} of={of} count={items.length} what={what} onAdded={showLast} />
    </div>
  )
}

/** What an item is as something that can be selected in all views; null: it cannot be. */
const selectableOf = (of: KindName, item: unknown): { readonly kind: Kind; readonly id: string } | null => {
  const kind = of === 'issue' || of === 'claim' ? of : ACTORS.includes(of) ? 'party' : null
  const id = (item as { readonly id?: unknown } | null)?.id
  return kind === null || typeof id !== 'string' ? null : { kind, id }
}

const ACTORS: readonly KindName[] = ['party', 'mediator', 'stakeholder']

/** The language of a name where it is not the page's. */
const otherThan = (language: string, name: string): string | undefined => {
  const own = guessLanguage(name)
  return own === language ? undefined : own
}

/** Moves a thing in its list, and keeps the focus though the thing moves. */
const MoveButton = ({
  label,
  text,
  isOut,
  move,
}: {
  readonly label: string
  readonly text: string
  readonly isOut: boolean
  readonly move: () => void
}) => (
  <button
    type="button"
    className="plain"
    aria-label={label}
    aria-disabled={isOut}
    onClick={({ currentTarget }) => {
      if (isOut) return
      move()
      requestAnimationFrame(() => currentTarget.focus())
    }}
  >
    {text}
  </button>
)
