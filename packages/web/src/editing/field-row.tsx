import type { Problem } from '@parley/model'
import { type ReactNode, useId } from 'react'
import { ProblemSaid } from '../i18n/problem-text.js'
import { useEditingWords } from './editing-words.js'

type Props = {
  readonly label: string
  readonly hint?: string | undefined
  readonly problems: readonly Problem[]
  readonly isNeeded?: boolean | undefined
  /** Gets the ids that tie the control to its label and to what is said of it. */
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby': string }) => ReactNode
}

/** A label with its control, and what is wrong beside it. */
export const FieldRow = ({ label, hint, problems, isNeeded, children }: Props) => {
  const ew = useEditingWords()
  const id = useId()
  return (
    <div className={problems.length > 0 ? 'edit-field edit-field-wrong' : 'edit-field'}>
      <label htmlFor={id}>
        {label}
        {isNeeded && <span className="quiet"> {ew.needed}</span>}
      </label>
      {children({ id, 'aria-describedby': `${id}-said` })}
      <Said id={`${id}-said`} hint={hint} problems={problems} />
    </div>
  )
}

/** A group of controls with its name, and what is wrong beside it. */
export const FieldGroup = ({
  label,
  hint,
  problems,
  isNeeded,
  children,
}: Omit<Props, 'children'> & { readonly children: ReactNode }) => {
  const ew = useEditingWords()
  const id = useId()
  return (
    <fieldset className={problems.length > 0 ? 'edit-field edit-field-wrong' : 'edit-field'} aria-describedby={id}>
      <legend>
        {label}
        {isNeeded && <span className="quiet"> {ew.needed}</span>}
      </legend>
      {hint !== undefined && <p className="edit-hint quiet">{hint}</p>}
      {children}
      <Said id={id} hint={undefined} problems={problems} />
    </fieldset>
  )
}

/** What a field expects, and what is wrong with what stands in it. */
const Said = ({ id, hint, problems }: Pick<Props, 'hint' | 'problems'> & { readonly id: string }) => (
  <div id={id} className="edit-said" aria-live="polite">
    {hint !== undefined && <p className="quiet">{hint}</p>}
    {problems.slice(0, 3).map((problem) => (
      <p key={`${problem.code} ${problem.path}`} className="edit-problem">
        <ProblemSaid problem={problem} />
      </p>
    ))}
  </div>
)
