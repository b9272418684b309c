import { useEffect, useState } from 'react'
import { RangeFigure } from '../charts/figure.js'
import { hasRange } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { ASKED_AS } from './draft.js'
import { SamplingState } from './sampling-state.js'
import { useTrying } from './what-if-context.js'
import { useWhatIfWords } from './what-if-words.js'

/** How the case stands with the draft's changes: it follows every change at once. */
export const DraftNow = () => {
  const ww = useWhatIfWords()
  const { formats } = useSpeech()
  const { draft, answered } = useTrying()
  const { shown, isCurrent } = answered
  const one =
    shown === null || shown === 'empty' ? undefined : shown.whatIfs.find(({ whatIf }) => whatIf.id === ASKED_AS)
  if (one === undefined || draft.changes.length === 0) return null
  const { side, shift } = one
  const { zoneShare, value } = side.distance
  return (
    <section className={isCurrent ? 'draft-now' : 'draft-now is-old'} aria-label={ww.now.heading}>
      <h3>{ww.now.heading}</h3>
      <dl className="pairs">
        <div>
          <dt>{ww.now.distance}</dt>
          <dd>
            <RangeFigure of={side.distance} />
          </dd>
        </div>
        <div>
          <dt>{ww.now.change}</dt>
          <dd>
            <RangeFigure of={shift.distance} as="signed" />
          </dd>
        </div>
        <div>
          <dt>{ww.now.zone}</dt>
          <dd>{zoneShare !== null ? ww.now.share(formats.share(zoneShare)) : value <= 0 ? ww.now.yes : ww.now.no}</dd>
        </div>
      </dl>
      <SamplingState answered={answered} />
      <Told />
    </section>
  )
}

/** A figure is told to a screen reader once it has stood still so long. */
const STILL_MS = 800

const Told = () => {
  const ww = useWhatIfWords()
  const { words, formats, say } = useSpeech()
  const { draft, answered } = useTrying()
  const { shown, isCurrent } = answered
  const one =
    shown === null || shown === 'empty' ? undefined : shown.whatIfs.find(({ whatIf }) => whatIf.id === ASKED_AS)
  const inWords = (
    of: { readonly value: number; readonly quantiles: Parameters<typeof hasRange>[0] },
    show: (n: number) => string,
  ) =>
    hasRange(of.quantiles)
      ? words.range(show(of.quantiles.p05), show(of.quantiles.p95))
      : `${show(of.value)} (${words.pointEstimate})`
  const name = say(draft.name) === '' ? ww.draft.unnamed : say(draft.name)
  const text =
    one === undefined || !isCurrent
      ? null
      : ww.now.told(name, inWords(one.side.distance, formats.number), inWords(one.shift.distance, formats.signed))
  const [told, setTold] = useState('')
  useEffect(() => {
    if (text === null) return
    const timer = setTimeout(() => setTold(text), STILL_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="visually-hidden" role="status">
      {told}
    </p>
  )
}
