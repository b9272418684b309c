import { useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { acceptAll } from './decisions.js'
import { useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'

/** The server takes so many edits in one step. */
const MOST = 1_000

/** Every open suggestion that the rules found in the source as a claim, once that is confirmed; a helper's are accepted one by one. */
export const AcceptAll = () => {
  const ew = useEvidenceWords()
  const { formats, say } = useSpeech()
  const { file, source, text, page, save, who } = useEvidence()
  const [asked, setAsked] = useState<string | null>(null)
  const open = page.open.filter(({ offered }) => offered.from === 'rules').slice(0, MOST)
  if (source === null || text === null || open.length < 2) return null
  const n = formats.count(open.length)
  const title = say(source.title)
  if (asked !== source.id)
    return (
      <p className="accept-all">
        <button type="button" className="plain" onClick={() => setAsked(source.id)}>
          {ew.lists.acceptAll(n)}
        </button>
      </p>
    )
  const accept = () => {
    setAsked(null)
    const edits = acceptAll(
      file,
      { source, text },
      open.map(({ offered }) => offered),
      who,
    )
    const label = ew.labels.acceptAll(n, title)
    void save(edits, label, ew.news.saved(label))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with its two answers, no set of fields
    <div className="callout accept-all" role="group" aria-label={ew.lists.acceptAllAsk(n, title)}>
      <p>
        <strong>{ew.lists.acceptAllAsk(n, title)}</strong>
      </p>
      <p>{ew.lists.acceptAllHint}</p>
      <p className="card-actions">
        {/* biome-ignore lint/a11y/noAutofocus: the question takes the place of the button that had the focus */}
        <button type="button" className="plain" autoFocus onClick={() => setAsked(null)}>
          {ew.lists.no}
        </button>
        <button type="button" className="plain" onClick={accept}>
          {ew.lists.yes(n)}
        </button>
      </p>
    </div>
  )
}
