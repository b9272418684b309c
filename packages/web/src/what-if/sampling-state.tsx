import { useSpeech } from '../i18n/language.js'
import type { Answered, Asker } from './asker.js'
import { useWhatIfWords } from './what-if-words.js'

/** How far the ranges are, with a way to stop them and to have them after all. */
export const SamplingState = ({ answered }: { readonly answered: Answered & Pick<Asker, 'stop' | 'again'> }) => {
  const ww = useWhatIfWords()
  const { formats } = useSpeech()
  const { shown, ranges, progress, stop, again } = answered
  if (shown === null || shown === 'empty') return null
  const share = `${Math.floor(progress * 100)}\u00a0%`
  switch (ranges) {
    case 'waiting':
    case 'sampling':
      return (
        <p className="sampling">
          <progress max={1} value={progress} aria-label={ww.now.sampling(share)} />{' '}
          <span>{ranges === 'waiting' ? ww.now.waiting : ww.now.sampling(share)}</span>{' '}
          <button type="button" className="plain" onClick={stop}>
            {ww.now.cancel}
          </button>
        </p>
      )
    case 'there':
      return <p className="sampling quiet">{ww.now.sampled(formats.count(shown.provenance.samples))}</p>
    default:
      return (
        <p className="sampling">
          <span>{ranges === 'stopped' ? ww.now.cancelled : ww.now.samplesFailed}</span>{' '}
          <button type="button" className="plain" onClick={again}>
            {ww.now.again}
          </button>
        </p>
      )
  }
}
