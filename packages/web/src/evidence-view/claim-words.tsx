import type { Claim } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { useEvidenceWords } from './evidence-words.js'

/** A claim's date, as exactly as it is known. */
export const useDateText = () => {
  const ew = useEvidenceWords()
  const { formats } = useSpeech()
  return ({ date, precision = 'day' }: Pick<Claim, 'date' | 'precision'>): string => {
    if (date === undefined) return ew.claim.undated
    const shown =
      precision === 'month' ? formats.monthOfYear(date) : precision === 'year' ? date.slice(0, 4) : formats.date(date)
    return ew.claim.dated(shown, precision)
  }
}

/** Who says it, who passes it on, when. */
export const SaidBy = ({ claim }: { readonly claim: Pick<Claim, 'speaker' | 'reportedBy' | 'date' | 'precision'> }) => {
  const { words, say } = useSpeech()
  const { names } = useCase()
  const dateText = useDateText()
  return (
    <>
      {words.evidence.speaker(say(names.actor(claim.speaker)))}
      {claim.reportedBy !== undefined && `, ${words.evidence.reportedBy(say(names.actor(claim.reportedBy)))}`}
      {`, ${dateText(claim)}`}
    </>
  )
}
