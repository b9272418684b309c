import type { Claim, Id, IsoDate } from '@parley/model'
import { type ReactNode, useRef } from 'react'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { useArrival } from './arrival.js'
import { endOfMonth, useDates } from './dates.js'
import { type Kind, select, useIsSelected } from './selected.js'

type Props = { readonly kind: Kind; readonly id: Id; readonly children: ReactNode }

/** A name that selects what it names, everywhere; pressed again it takes that back. */
export const Selector = ({ kind, id, children }: Props) => {
  const isSelected = useIsSelected(kind, id)
  const button = useRef<HTMLButtonElement>(null)
  useArrival(button, isSelected)
  return (
    <button
      type="button"
      className="pick"
      aria-pressed={isSelected}
      ref={button}
      onClick={() => select(kind, isSelected ? null : id)}
    >
      {children}
    </button>
  )
}

/** The name of an issue, to be pressed. */
export const IssueName = ({ id }: { readonly id: Id }) => {
  const { names } = useCase()
  return (
    <Selector kind="issue" id={id}>
      <Local of={names.issue(id)} />
    </Selector>
  )
}

/** The name of a party or another actor, to be pressed; of one that the case does not list, plain. */
export const ActorName = ({ id }: { readonly id: Id }) => {
  const { names } = useCase()
  const name = <Local of={names.actor(id)} />
  return names.isActor(id) ? (
    <Selector kind="party" id={id}>
      {name}
    </Selector>
  ) : (
    name
  )
}

/** What a claim says, to be pressed. */
export const ClaimName = ({ claim: { id, says } }: { readonly claim: Pick<Claim, 'id' | 'says'> }) => (
  <Selector kind="claim" id={id}>
    <Local of={says} />
  </Selector>
)

/** A date, to be pressed: the case as it stood and was known then. Later dates than the case's own are plain. */
export const DateName = ({ date, children }: { readonly date: IsoDate; readonly children?: ReactNode }) => {
  const { formats } = useSpeech()
  const { at, latest, lookAt } = useDates()
  const text = children ?? formats.date(date)
  if (date > latest) return text
  const isSelected = at === date
  return (
    <button
      type="button"
      className="pick"
      aria-pressed={isSelected}
      onClick={() => lookAt(isSelected || date === latest ? null : date)}
    >
      {text}
    </button>
  )
}

/** A month (`2024-02`), to be pressed: the case as known at its end. */
export const MonthName = ({ month, children }: { readonly month: string; readonly children: ReactNode }) => {
  const { latest } = useDates()
  const end = endOfMonth(month)
  // Of the month in which the case stands, its own date.
  return <DateName date={month === latest.slice(0, 7) ? latest : end}>{children}</DateName>
}
