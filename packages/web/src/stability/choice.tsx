import { useId } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  /** By key, in words. */
  readonly values: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}

/** One of several, as a labelled list. */
export const Choice = ({ label, value, values, onChange }: Props) => {
  const id = useId()
  return (
    <p className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {values.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}
