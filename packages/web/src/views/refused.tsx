import { useSpeech } from '../i18n/language.js'
import { START, toStart } from '../navigation/address.js'
import type { Refusal, Workbench } from '../use-workbench.js'
import { Problems } from './problem-list.js'

/** Nothing could be shown at all: the problems, and another try. */
export const Refused = ({ workbench: { refusal, retry } }: { readonly workbench: Workbench }) => {
  const { words } = useSpeech()
  return (
    <main className="page">
      <p className="wordmark">Parley</p>
      <h1>{words.refused.heading}</h1>
      <p>{words.refused.follows}</p>
      <Problems problems={refusal?.problems ?? []} />
      <p className="refused-ways">
        <button type="button" className="plain" onClick={retry}>
          {words.state.again}
        </button>{' '}
        <a href={START} onClick={toStart}>
          {words.refused.otherCases}
        </a>
      </p>
    </main>
  )
}

/** What was asked for and could not be shown: what was wrong with it, and what stands here instead. */
export const Refusing = ({ refusal: { at, problems } }: { readonly refusal: Refusal }) => {
  const { words } = useSpeech()
  return (
    <section className="problems" aria-labelledby="refused">
      <h2 id="refused">{at === null ? words.refused.heading : words.refused.date(at)}</h2>
      <p>{at === null ? words.refused.last : words.refused.instead}</p>
      <Problems problems={problems} />
    </section>
  )
}
