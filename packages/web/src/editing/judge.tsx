import { type Attribution, type Id, localDay } from '@parley/model'
import { createContext, type ReactNode, useContext, useId, useMemo, useState } from 'react'
import { useEditingWords } from './editing-words.js'
import { KEPT_JUDGE, readKept, writeKept } from './kept-text.js'
import { useShortName } from './ref-field.js'
import { refsOf } from './refs-of.js'
import { useTarget } from './target.js'

type Judge = {
  readonly who: Id | null
  readonly be: (who: Id | null) => void
  /** Who judges, and when: what a judgement that is made now says of itself. */
  readonly stamp: () => Attribution
}

const JudgeContext = createContext<Judge | null>(null)

export const useJudge = (): Judge => {
  const judge = useContext(JudgeContext)
  if (!judge) throw new Error('useJudge outside JudgeProvider')
  return judge
}

/** Whose judgements are put in: chosen once, then written with each. */
export const JudgeProvider = ({ children }: { readonly children: ReactNode }) => {
  const { data } = useTarget()
  const [chosen, setChosen] = useState<Id | null>(() => readKept(KEPT_JUDGE))
  const who = refsOf(data, 'analyst', []).some(({ id }) => id === chosen) ? chosen : null
  const judge = useMemo<Judge>(
    () => ({
      who,
      be(next) {
        setChosen(next)
        writeKept(KEPT_JUDGE, next)
      },
      stamp: () => (who === null ? {} : { by: who, on: localDay(new Date()) }),
    }),
    [who],
  )
  return <JudgeContext value={judge}>{children}</JudgeContext>
}

export const JudgeChoice = () => {
  const ew = useEditingWords()
  const id = useId()
  const analysts = refsOf(useTarget().data, 'analyst', [])
  return (
    <p className="edit-judge">
      <label htmlFor={id}>
        <span>{ew.judgingAs}</span> <JudgeSelect id={id} />
      </label>{' '}
      <span className="quiet">{analysts.length === 0 ? ew.noAnalysts : ew.judgingHint}</span>
    </p>
  )
}

/** One of the case's analysts, or nobody. */
export const JudgeSelect = ({ id }: { readonly id: string }) => {
  const ew = useEditingWords()
  const short = useShortName()
  const { data } = useTarget()
  const { who, be } = useJudge()
  return (
    <select id={id} value={who ?? ''} onChange={(event) => be(event.target.value === '' ? null : event.target.value)}>
      <option value="">{ew.nobodyNamed}</option>
      {refsOf(data, 'analyst', []).map((one) => (
        <option key={one.id} value={one.id}>
          {short(one)}
        </option>
      ))}
    </select>
  )
}
