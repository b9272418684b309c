import { type CaseRecord, type Change, holderOf, type IsoDate } from '@parley/model'
import { useState } from 'react'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName, ClaimName, DateName, IssueName } from '../navigation/pick.js'
import { Section } from './section.js'

const FIRST = 12

/** What became known since a day of the reader's choice, newest first. */
export const RecordChanges = ({ record: { changes } }: { readonly record: CaseRecord }) => {
  const { words, formats } = useSpeech()
  const days = [...new Set(changes.map((change) => change.from))].reverse()
  const [since, setSince] = useState<IsoDate | ''>('')
  const [isLong, setIsLong] = useState(false)
  const found = changes.filter((change) => since === '' || change.from > since).reverse()
  const shown = isLong ? found : found.slice(0, FIRST)
  if (changes.length === 0) return null
  return (
    <Section id="changes" heading={words.record.changes}>
      <p>
        <label className="date-choice">
          {words.record.sinceLabel}{' '}
          <select value={since} onChange={(event) => setSince(event.target.value)}>
            <option value="">{words.record.ever}</option>
            {days.map((day) => (
              <option key={day} value={day}>
                {formats.date(day)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ul className="statements changes-since">
        {shown.map((change) => (
          <li key={change.path}>
            <span className="quiet">
              <DateName date={change.from} />
            </span>{' '}
            <What change={change} />
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <p>
          <button type="button" className="plain" onClick={() => setIsLong(true)}>
            {words.showAll(formats.count(found.length))}
          </button>
        </p>
      )}
    </Section>
  )
}

const What = ({ change }: { readonly change: Change }) => {
  const { words } = useSpeech()
  return (
    <>
      {words.record.kinds[change.kind]}: <Told change={change} />
    </>
  )
}

const Told = ({ change }: { readonly change: Change }) => {
  const { words } = useSpeech()
  const { names } = useCase()
  switch (change.kind) {
    case 'event':
      return <Local of={change.event.what} />
    case 'agreement':
      return <Local of={change.agreement.name ?? change.agreement.id} />
    case 'stipulation': {
      const { by, what, status = 0 } = change.stipulation
      return (
        <>
          <ActorName id={by} />, <Local of={what} /> ({words.record.carriedOut[status]})
        </>
      )
    }
    case 'round': {
      const { result, note = change.round.where } = change.round
      return (
        <>
          {words.record.ended[result]}
          {note !== undefined && (
            <>
              {' '}
              (<Local of={note} />)
            </>
          )}
        </>
      )
    }
    case 'position': {
      const { position } = change
      return (
        <>
          <ActorName id={holderOf(position)} /> {words.record.stance[position.stance]} “
          <Local of={names.option(position.issue, position.option)} />” (<IssueName id={position.issue} />)
        </>
      )
    }
    case 'influence': {
      const { of, on, what } = change.influence
      return (
        <>
          <ActorName id={of} /> → <ActorName id={on} />, <Local of={what} />
        </>
      )
    }
    case 'claim':
      return <ClaimName claim={change.claim} />
  }
}
