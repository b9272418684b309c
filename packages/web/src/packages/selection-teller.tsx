import { useEffect, useState } from 'react'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { tellAmount } from './amount.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'

/** A selection that goes on is told where it ends. */
const QUIET_MS = 600

/** Says politely, to a screen reader, what the selected package gives once the selection rests. */
export const SelectionTeller = () => {
  const pw = usePackageWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  const { exam, isCurrent, selection } = usePackages()
  const [told, setTold] = useState('')
  const text =
    exam === null || !isCurrent || !selection.canUndo
      ? ''
      : pw.builder.told(
          exam.standings
            .map(({ party, utility, short }) => {
              const name = say(names.actor(party))
              return short > 0
                ? pw.builder.toldShort(name, formats.number(utility), tellAmount(formats, short))
                : pw.builder.toldEnough(name, formats.number(utility))
            })
            .join('; '),
        )
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), QUIET_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {told}
    </p>
  )
}
