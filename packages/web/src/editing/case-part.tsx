import { Comments } from './comments.js'
import { useEditingWords } from './editing-words.js'
import { FieldEditor } from './field.js'
import { FieldGroup } from './field-row.js'
import type { Field } from './kinds.js'
import { LazyDetails } from './lazy-details.js'
import { type Target, TargetProvider, useTarget } from './target.js'

const FIELDS: readonly Field[] = [
  { key: 'title', as: 'words', needed: true },
  { key: 'about', as: 'words', long: true },
  { key: 'classification', as: 'words' },
  { key: 'agreementName', as: 'words' },
  { key: 'period', as: 'choice', of: ['day', 'week', 'month', 'year'] },
]

/** What the case is about, as of when, and in which unit of time. */
export const CasePart = () => {
  const ew = useEditingWords()
  const { data } = useTarget()
  const isJudged = typeof data.asOf === 'object'
  return (
    <div className="edit-form">
      {FIELDS.slice(0, 2).map((field) => (
        <FieldEditor key={field.key} field={field} path={[]} what="" />
      ))}
      <FieldEditor field={{ key: isJudged ? 'asOf.is' : 'asOf', as: 'date', needed: true }} path={[]} what="" />
      <AsOfSaidBy />
      {FIELDS.slice(2).map((field) => (
        <FieldEditor key={field.key} field={field} path={[]} what="" />
      ))}
      <BaseRatesFields />
      <Comments path={['title']} what={ew.fields.title} />
    </div>
  )
}

/** Whose inference the day is, why, and because of which claims: a day alone becomes one that carries it. */
const AsOfSaidBy = () => {
  const ew = useEditingWords()
  const target = useTarget()
  const { asOf } = target.data
  const carrying: Target = {
    ...target,
    edit: (edits, label, options) => target.edit([{ path: ['asOf'], value: { is: asOf } }, ...edits], label, options),
  }
  return (
    <LazyDetails className="edit-attribution" summary={ew.whoSays(ew.fields.asOf)}>
      <TargetProvider value={typeof asOf === 'string' ? carrying : target}>
        {AS_OF_FIELDS.map((field) => (
          <FieldEditor key={field.key} field={field} path={['asOf']} what={ew.fields.asOf} />
        ))}
      </TargetProvider>
    </LazyDetails>
  )
}

const AS_OF_FIELDS: readonly Field[] = [
  { key: 'by', as: 'ref', to: 'analyst' },
  { key: 'why', as: 'words', long: true },
  { key: 'because', as: 'refs', to: 'claim' },
]

/** The traits that choose the base rates beside which the case stands. */
const BaseRatesFields = () => {
  const ew = useEditingWords()
  return (
    <FieldGroup label={ew.baseRates.heading} hint={ew.baseRates.hint} problems={useTarget().problemsAt(['baseRates'])}>
      {TRAITS.map((field) => (
        <FieldEditor key={field.key} field={field} path={['baseRates', 'ceasefire']} what={ew.baseRates.heading} />
      ))}
    </FieldGroup>
  )
}

const TRAITS: readonly Field[] = [
  { key: 'kind', as: 'choice', of: ['cessation', 'preliminary', 'definitive'] },
  { key: 'mediated', as: 'choice', of: [true, false] },
  { key: 'mechanism', as: 'choice', of: [true, false] },
  { key: 'earlierBreakdowns', as: 'number' },
]
