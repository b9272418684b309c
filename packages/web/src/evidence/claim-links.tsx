import type { Id } from '@parley/model'
import { useId, useRef, useState } from 'react'
import { useEditor } from '../editing/use-editor.js'
import { type ClaimLinksWords, claimLinksEn } from '../i18n/claim-links-en.js'
import { claimLinksVi } from '../i18n/claim-links-vi.js'
import type { Language } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { linkEdits, ownClaims, unlinkEdits } from './link-edits.js'

const WORDS: Record<Language, ClaimLinksWords> = { en: claimLinksEn, vi: claimLinksVi }

const LONGEST = 90

/** The claims that a judgement itself names, each to be let go, and another to be chosen; `label`: the judgement. */
export const ClaimLinks = ({ id, label }: { readonly id: string; readonly label: string }) => {
  const { say, language } = useSpeech()
  const lw = WORDS[language]
  const { draft, edit } = useEditor()
  const select = useRef<HTMLSelectElement>(null)
  const [news, setNews] = useState('')
  const [chosen, setChosen] = useState('')
  const field = useId()
  const own = draft === null ? null : ownClaims(draft, id)
  const claims = draft?.claims ?? []
  if (draft === null || own === null || claims.length === 0) return null
  const short = (claim: Id) => {
    const text = say(claims.find((one) => one.id === claim)?.says ?? claim)
    return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
  }
  const free = claims.filter((one) => !own.includes(one.id))
  const link = () => {
    if (!free.some((one) => one.id === chosen)) return
    void edit(linkEdits(draft, id, chosen), lw.linkedTo(short(chosen), label))
    setNews(lw.linked)
    setChosen('')
  }
  const unlink = (claim: Id) => {
    void edit(unlinkEdits(draft, id, claim), lw.unlinkedFrom(short(claim), label))
    setNews(lw.unlinked)
    requestAnimationFrame(() => select.current?.focus())
  }
  return (
    <fieldset className="claim-links">
      <legend>{lw.heading}</legend>
      {own.length > 0 && (
        <ul>
          {own.map((claim) => (
            <li key={claim}>
              <span>{short(claim)}</span>{' '}
              <button
                type="button"
                className="plain"
                aria-label={lw.unlinkOf(short(claim))}
                onClick={() => unlink(claim)}
              >
                {lw.unlink}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <label htmlFor={field}>{lw.choose}</label>
        <select ref={select} id={field} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{lw.none}</option>
          {free.map((one) => (
            <option key={one.id} value={one.id}>
              {short(one.id)}
            </option>
          ))}
        </select>{' '}
        <button type="button" className="plain" aria-disabled={chosen === ''} onClick={link}>
          {lw.link}
        </button>{' '}
        <span role="status">{news}</span>
      </p>
    </fieldset>
  )
}
