import type { Case, Id } from '@parley/model'
import { useState } from 'react'
import { useCase } from '../case/use-case.js'
import { KEPT_JUDGE, readKept, writeKept } from '../editing/kept-text.js'
import { useSpeech } from '../i18n/language.js'
import { Choice } from '../stability/choice.js'
import { useEvidenceWords } from './evidence-words.js'

const idsOf = ({ analysts = [] }: Case): readonly Id[] =>
  analysts.map((one) => (typeof one === 'string' ? one : one.id))

/** Which analyst of the case decides, as this browser remembers; null: nobody by name. */
export const useDecider = (file: Case): readonly [Id | null, (by: Id | null) => void] => {
  const [by, setBy] = useState<Id | null>(() => readKept(KEPT_JUDGE))
  const choose = (next: Id | null) => {
    setBy(next)
    writeKept(KEPT_JUDGE, next)
  }
  return [by !== null && idsOf(file).includes(by) ? by : null, choose]
}

export const DeciderChoice = ({
  by,
  onChange,
}: {
  readonly by: Id | null
  readonly onChange: (by: Id | null) => void
}) => {
  const ew = useEvidenceWords()
  const { say } = useSpeech()
  const { view, names } = useCase()
  const ids = idsOf(view.case)
  if (ids.length === 0) return <p className="quiet">{ew.decider.none}</p>
  return (
    <Choice
      label={ew.decider.label}
      value={by ?? ''}
      values={[['', ew.decider.nobody], ...ids.map((id) => [id, say(names.analyst(id))] as const)]}
      onChange={(value) => onChange(value === '' ? null : value)}
    />
  )
}
