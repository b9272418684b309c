import type { Claim } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { useDateText } from '../evidence/claim-date.js'
import { Around } from '../i18n/around.js'
import { useSpeech } from '../i18n/language.js'
import { ActorName } from '../navigation/pick.js'

type Props = { readonly claim: Pick<Claim, 'speaker' | 'reportedBy' | 'date' | 'precision'> }

/** Who says it, who passes it on, when. */
export const SaidBy = ({ claim }: Props) => {
  const { words, say } = useSpeech()
  const { names } = useCase()
  const dateText = useDateText()
  return (
    <>
      <Around tell={words.evidence.speaker}>
        <ActorName id={claim.speaker} />
      </Around>
      {claim.reportedBy !== undefined && `, ${words.evidence.reportedBy(say(names.actor(claim.reportedBy)))}`}
      {`, ${dateText(claim)}`}
    </>
  )
}
