import type { LocalText } from '@parley/model'
import { Local } from '../i18n/language.js'
import { useEvidence } from './evidence-context.js'

type HeadProps = { readonly itemKey: string; readonly says: LocalText }

/** What a card says, as the way to select it. */
export const CardHead = ({ itemKey, says }: HeadProps) => {
  const { selected, select } = useEvidence()
  const isSelected = selected === itemKey
  return (
    <button
      type="button"
      className="card-says"
      aria-current={isSelected ? 'true' : undefined}
      aria-expanded={isSelected}
      onClick={() => select(itemKey)}
    >
      <Local of={says} />
    </button>
  )
}
