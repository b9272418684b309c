import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { useSelected } from '../navigation/selected.js'
import { EvidencePanel } from './evidence-panel.js'
import { type Basis, judgementsBehind } from './rests-on.js'

/** A number that was clicked: what it is, and what it rests on. */
export type Request = { readonly title: string; readonly basis: Basis }

const OpenContext = createContext<(request: Request) => void>(() => {})

export const EvidenceProvider = ({ children }: { readonly children: ReactNode }) => {
  const [request, setRequest] = useState<Request | null>(null)
  const close = useCallback(() => setRequest(null), [])
  return (
    <OpenContext value={setRequest}>
      {children}
      {request && <EvidencePanel request={request} onClose={close} />}
    </OpenContext>
  )
}

type Props = {
  /** What the number is, for the panel's heading and for a screen reader. */
  readonly title: string
  readonly basis: Basis
  readonly children: ReactNode
}

/** A number (or a few words) that opens what it rests on; plain text where it rests on nothing that the case names. */
export const Evidence = ({ title, basis, children }: Props) => {
  const open = useContext(OpenContext)
  const { view } = useCase()
  const { words } = useSpeech()
  const isNamed = useMemo(
    () => (basis.claims?.length ?? 0) > 0 || judgementsBehind(view.judgements, basis).length > 0,
    [view, basis],
  )
  const claim = useSelected('claim')
  const rests = useMemo(
    () =>
      claim !== null &&
      (basis.claims?.includes(claim) ||
        judgementsBehind(view.judgements, basis).some((one) => one.claims.includes(claim))),
    [claim, view, basis],
  )
  if (!isNamed) return children
  return (
    <button
      type="button"
      className={rests ? 'evidence rests' : 'evidence'}
      aria-haspopup="dialog"
      onClick={() => open({ title, basis })}
    >
      {children}
      <span className="visually-hidden" data-unsaved="">
        {' '}
        (<Local of={title} />: {words.evidence.behind}
        {rests && `; ${words.selection.rests}`})
      </span>
    </button>
  )
}
