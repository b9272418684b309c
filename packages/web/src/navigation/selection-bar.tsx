import type { LocalText } from '@parley/model'
import { type ReactNode, useEffect } from 'react'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { inAddress } from './address.js'
import { useDates } from './dates.js'
import { deselect, KINDS, type Kind, useSelected } from './selected.js'

/** Says what is selected, in every view, with a way to take each back; Escape takes back what is, and then the date. */
export const SelectionBar = () => {
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const { at, lookAt } = useDates()
  const selected: Readonly<Record<Kind, string | null>> = {
    issue: useSelected('issue'),
    party: useSelected('party'),
    claim: useSelected('claim'),
  }
  useEscape(() => {
    const kinds = KINDS.filter((kind) => inAddress(kind) !== null)
    if (kinds.length > 0) deselect(kinds)
    else if (inAddress('at') !== null) lookAt(null)
  })
  const nameOf = (kind: Kind, id: string): LocalText => {
    if (kind === 'issue') return names.issue(id)
    return kind === 'party' ? names.actor(id) : (names.findClaim(id)?.says ?? id)
  }
  const chosen = KINDS.flatMap((kind) => {
    const id = selected[kind]
    return id === null ? [] : [{ kind, name: nameOf(kind, id) }]
  })
  const isEmpty = chosen.length === 0 && at === null
  const told = chosen.map(({ kind, name }) => `${words.selection[kind]}: ${say(name)}`)
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {isEmpty ? '' : words.selection.told([...told, ...(at === null ? [] : [words.selection.at(formats.date(at))])])}
      </p>
      {!isEmpty && (
        <section className="selection-bar" aria-label={words.selection.heading}>
          <div className="selection-chips">
            {chosen.map(({ kind, name }) => (
              <Chip key={kind} clear={() => deselect([kind])} clearLabel={words.selection.clear(say(name))}>
                <span className="quiet">{words.selection[kind]}</span>{' '}
                <strong>
                  <Local of={name} />
                </strong>
              </Chip>
            ))}
            {at !== null && (
              <Chip clear={() => lookAt(null)} clearLabel={words.selection.clear(formats.date(at))}>
                <strong>{words.selection.at(formats.date(at))}</strong>
              </Chip>
            )}
          </div>
          <p className="quiet selection-hint">{words.selection.hint}</p>
        </section>
      )}
    </>
  )
}

type ChipProps = { readonly clear: () => void; readonly clearLabel: string; readonly children: ReactNode }

const Chip = ({ clear, clearLabel, children }: ChipProps) => (
  <div className="selection-chip">
    <span className="selection-name">{children}</span>
    <button type="button" className="selection-clear" aria-label={clearLabel} title={clearLabel} onClick={clear}>
      <span aria-hidden="true">×</span>
    </button>
  </div>
)

/** Where Escape already means something, it means that alone. */
const OWN_ESCAPE = 'input, textarea, select, dialog, [contenteditable], [popover]'

const useEscape = (act: () => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (event.target instanceof Element && event.target.closest(OWN_ESCAPE)) return
      if (document.querySelector('dialog[open]')) return
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
