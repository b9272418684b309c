import { useCase } from '../case/use-case.js'
import { EditTurns } from '../editing/edit-turns.js'
import { Local, useSpeech } from '../i18n/language.js'
import { START, toStart } from '../navigation/address.js'
import { DateSlider } from '../navigation/date-slider.js'
import type { Workbench } from '../use-workbench.js'
import { LanguageChoice } from './language-choice.js'

/** Whose page this is, the date looked at, the language. */
export const Masthead = ({ workbench }: { readonly workbench: Workbench }) => {
  const { words } = useSpeech()
  const { view } = useCase()
  return (
    <header className="masthead">
      <div className="masthead-row">
        <p className="wordmark">Parley</p>
        <a href={START} onClick={toStart}>
          {words.masthead.cases}
        </a>
        <p className="masthead-title">
          <Local of={view.diagnosis.title} />
          {view.case.classification !== undefined && (
            <strong className="classification">
              <Local of={view.case.classification} />
            </strong>
          )}
        </p>
        <DateChoice workbench={workbench} />
        <LanguageChoice />
        <EditTurns />
      </div>
      <Doing workbench={workbench} />
    </header>
  )
}

const DateChoice = ({ workbench: { timeline, at, lookAt } }: { readonly workbench: Workbench }) => {
  const { words, formats } = useSpeech()
  if (timeline?.kind !== 'timeline' || timeline.points.length < 2) return null
  const dates = timeline.points.map((point) => point.date).filter((date) => date !== timeline.asOf)
  const known = at === null || dates.includes(at) ? dates : [...dates, at].sort()
  return (
    <div className="date-choice">
      <label>
        <span>{words.masthead.stoodOn}</span>{' '}
        <select value={at ?? ''} onChange={(event) => lookAt(event.target.value === '' ? null : event.target.value)}>
          <option value="">{words.masthead.latest(formats.date(timeline.asOf))}</option>
          {known.toReversed().map((date) => (
            <option key={date} value={date}>
              {formats.date(date)}
            </option>
          ))}
        </select>
      </label>
      <DateSlider dates={[...known, timeline.asOf]} />
    </div>
  )
}

const Doing = ({ workbench: { progress, connection } }: { readonly workbench: Workbench }) => {
  const { words, formats } = useSpeech()
  if (connection === 'lost') return <p className="doing">{words.state.lost}</p>
  if (connection === 'ended') return <p className="doing">{`${words.state.noSession} ${words.state.noSessionHint}`}</p>
  if (!progress) return null
  return (
    <p className="doing">
      <label>
        {words.state.sampling(formats.count(progress.done), formats.count(progress.total))}{' '}
        <progress value={progress.done} max={progress.total} />
      </label>
    </p>
  )
}
