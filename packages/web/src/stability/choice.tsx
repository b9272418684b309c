type Props = {
  readonly label: string
  readonly value: string
  /** By key, in words. */
  readonly values: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}

/** One of several, as a labelled list. */
export const Choice = ({ label, value, values, onChange }: Props) => (
  <p className="choice">
    <label>
      <span className="choice-label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {values.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  </p>
)
