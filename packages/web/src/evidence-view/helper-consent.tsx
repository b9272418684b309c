import { type RefObject, useId } from 'react'
import { useHelperWords } from './helper-words.js'

type Props = {
  readonly endpoint: string
  readonly model: string
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly give: () => void
  readonly refuse: () => void
}

/** Whether text of this case may leave this machine, and what would. Escape is a no. */
export const HelperConsent = ({ endpoint, model, dialog, give, refuse }: Props) => {
  const hw = useHelperWords()
  const heading = useId()
  return (
    <dialog ref={dialog} className="panel" aria-labelledby={heading} closedby="any">
      <div className="panel-body">
        <h2 id={heading}>{hw.consent.heading}</h2>
        <p>{hw.consent.lead(hw.where(model, endpoint))}</p>
        <ul>
          {hw.consent.sent.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <p>{hw.consent.kept}</p>
        <p className="helper-ways">
          <button type="button" className="plain" onClick={refuse}>
            {hw.consent.refuse}
          </button>
          <button type="button" className="plain" onClick={give}>
            {hw.consent.give}
          </button>
        </p>
      </div>
    </dialog>
  )
}
