import { useId } from 'react'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isInvalid?: boolean
  readonly isPath?: boolean
}

/** A line of text to type, with its label above and what it is for below. */
export const TextField = ({ label, hint, value, onChange, isInvalid = false, isPath = false }: Props) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={isPath ? 1000 : 200}
        autoComplete="off"
        spellCheck={!isPath}
        aria-invalid={isInvalid || undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p className="field-hint quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
