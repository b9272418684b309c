import type { Path } from '@parley/model'
import { ChoiceField, ChoicesField } from './choice-field.js'
import { ItemsField } from './items-field.js'
import { JudgementField } from './judgement-field.js'
import type { Field } from './kinds.js'
import { OutcomeField } from './outcome-field.js'
import { RefField, RefsField } from './ref-field.js'
import { TestField } from './test-field.js'
import { DateField, NamesField, NumberField, PlainField } from './text-field.js'
import { WordsField } from './words-field.js'

/** A field of a thing, at its place in the case; `what`: the thing's name, for undo. */
export type FieldProps<T extends Field = Field> = {
  readonly field: T
  /** Of the thing. */
  readonly path: Path
  readonly what: string
}

/** The place of a field: `prior.kept` lies within `prior`. */
export const placeOfField = (path: Path, field: Field): Path => [...path, ...field.key.split('.')]

/** The editor of one field, by its type. */
export const FieldEditor = (props: FieldProps) => {
  const { field } = props
  switch (field.as) {
    case 'words':
      return <WordsField {...props} field={field} />
    case 'plain':
      return <PlainField {...props} field={field} />
    case 'names':
      return <NamesField {...props} field={field} />
    case 'date':
      return <DateField {...props} field={field} />
    case 'number':
      return <NumberField {...props} field={field} />
    case 'choice':
      return <ChoiceField {...props} field={field} />
    case 'choices':
      return <ChoicesField {...props} field={field} />
    case 'ref':
      return <RefField {...props} field={field} />
    case 'refs':
      return <RefsField {...props} field={field} />
    case 'outcome':
      return <OutcomeField {...props} field={field} />
    case 'judgement':
      return <JudgementField {...props} kind={field.of} path={placeOfField(props.path, field)} label={field.key} />
    case 'test':
      return <TestField {...props} field={field} />
    case 'items':
      return <ItemsField {...props} field={field} />
  }
}
