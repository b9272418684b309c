import { useEditingWords } from './editing-words.js'
import { type FieldProps, placeOfField } from './field.js'
import { ItemList } from './item-list.js'
import type { Field } from './kinds.js'

/** Things within a thing: the options of an issue, the stipulations of an agreement. */
export const ItemsField = ({ field, path, what }: FieldProps<Extract<Field, { as: 'items' }>>) => {
  const ew = useEditingWords()
  const label = ew.fields[field.key as 'options']
  return (
    <fieldset className="edit-field edit-nested">
      <legend>{label}</legend>
      <ItemList path={placeOfField(path, field)} of={field.of} what={what} />
    </fieldset>
  )
}
