import { useId, useState } from 'react'
import { useEvidenceWords } from './evidence-words.js'
import { ACTIONS, type Action, DEFAULT_KEYS, type KeySettings, readKey, withKey } from './key-map.js'

type BarProps = {
  readonly settings: KeySettings
  readonly undoable: string | null
  readonly act: Readonly<Record<Action, () => void>>
}

/** What can be done at any time, each with its key: what is selected has its own buttons. */
export const KeyBar = ({ settings, undoable, act }: BarProps) => {
  const ew = useEvidenceWords()
  return (
    <div className="key-bar">
      {(['previous', 'next', 'undo', 'quote'] as const).map((action) => (
        <button
          type="button"
          key={action}
          className="plain"
          {...shortcutOf(settings, action)}
          aria-disabled={action === 'undo' && undoable === null}
          title={action === 'undo' && undoable !== null ? ew.undoWhat(undoable) : undefined}
          onClick={act[action]}
        >
          {ew.actions[action]} <KeyHint settings={settings} action={action} />
        </button>
      ))}
    </div>
  )
}

/** What tells a screen reader the key of a button; the sign beside its name is for the eye. */
export const shortcutOf = ({ isOn, keys }: KeySettings, action: Action) =>
  isOn ? { 'aria-keyshortcuts': keys[action] } : {}

/** The key of an action, where keys are listened to. */
export const KeyHint = ({ settings, action }: { readonly settings: KeySettings; readonly action: Action }) =>
  settings.isOn ? (
    <span aria-hidden="true">
      <kbd>{settings.keys[action]}</kbd>
    </span>
  ) : null

type PanelProps = { readonly settings: KeySettings; readonly onChange: (settings: KeySettings) => void }

/** Every key, to be changed or switched off. */
export const KeySettingsPanel = ({ settings, onChange }: PanelProps) => {
  const ew = useEvidenceWords()
  return (
    <details className="key-settings">
      <summary>
        {ew.keys.heading}
        {!settings.isOn && <span className="quiet"> {ew.keys.off}</span>}
      </summary>
      <p>
        <label>
          <input
            type="checkbox"
            checked={settings.isOn}
            onChange={(event) => onChange({ ...settings, isOn: event.target.checked })}
          />{' '}
          {ew.keys.on}
        </label>
      </p>
      <div className="key-fields">
        {ACTIONS.map((action) => (
          <KeyField key={action} action={action} settings={settings} onChange={onChange} />
        ))}
      </div>
      <p className="quiet">{ew.keys.hint}</p>
      <p>
        <button type="button" className="plain" onClick={() => onChange({ ...settings, keys: DEFAULT_KEYS.keys })}>
          {ew.keys.reset}
        </button>
      </p>
    </details>
  )
}

/** One key: what is typed shows at once, and counts as soon as it is a key. */
const KeyField = ({ action, settings, onChange }: PanelProps & { readonly action: Action }) => {
  const ew = useEvidenceWords()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <p className="key-field">
      <input
        id={id}
        type="text"
        size={2}
        autoComplete="off"
        autoCapitalize="none"
        value={typed ?? settings.keys[action]}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onChange={(event) => {
          const key = readKey(event.target.value)
          setTyped(key === null ? event.target.value : null)
          if (key !== null) onChange(withKey(settings, action, key))
        }}
      />{' '}
      <label htmlFor={id}>{ew.keys.keyOf(ew.actions[action])}</label>
    </p>
  )
}
