import type { Commentary } from '@parley/model'
import { Comments } from './comments.js'
import { useEditingWords } from './editing-words.js'
import { FieldEditor } from './field.js'
import { ItemList } from './item-list.js'
import { RemoveItem } from './remove-item.js'
import { useTarget } from './target.js'

/** What a commentator says, assertion by assertion, to be held against the case. */
export const CommentaryPart = () => {
  const ew = useEditingWords()
  const { data, edit } = useTarget()
  const source = data.sources?.[0]
  if (data.commentary === undefined) {
    if (source === undefined) return <p>{ew.commentary.noSource}</p>
    const value: Commentary = { source: source.id, assertions: [] }
    return (
      <button
        type="button"
        className="plain"
        onClick={() => edit([{ path: ['commentary'], value }], ew.commentary.begin, { at: ['commentary'] })}
      >
        {ew.commentary.begin}
      </button>
    )
  }
  return (
    <div className="edit-form">
      <FieldEditor field={{ key: 'source', as: 'ref', to: 'source', needed: true }} path={['commentary']} what="" />
      <fieldset className="edit-field edit-nested">
        <legend>{ew.kinds.assertion.many}</legend>
        <ItemList path={['commentary', 'assertions']} of="assertion" what={ew.kinds.assertion.many} />
      </fieldset>
      <Comments path={['commentary']} what={ew.parts.commentary} />
      <p className="edit-tools">
        <RemoveItem path={['commentary']} name={ew.commentary.whole} />
      </p>
    </div>
  )
}
