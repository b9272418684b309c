import type { Id, LocalText } from '@parley/model'
import { Local } from '../i18n/language.js'
import { select as selectEverywhere } from '../navigation/selected.js'
import { useEvidence } from './evidence-context.js'

type HeadProps = {
  readonly itemKey: string
  readonly says: LocalText
  /** The claim that it is, which is then selected in the other views, too. */
  readonly claim?: Id
}

/** What a card says, as the way to select it. */
export const CardHead = ({ itemKey, says, claim }: HeadProps) => {
  const { selected, select } = useEvidence()
  const isSelected = selected === itemKey
  return (
    <button
      type="button"
      className="card-says"
      aria-current={isSelected ? 'true' : undefined}
      aria-expanded={isSelected}
      onClick={() => {
        select(itemKey)
        if (claim !== undefined) selectEverywhere('claim', claim)
      }}
    >
      <Local of={says} />
    </button>
  )
}
