import type { CaseRecord, Change, IsoDate, LocalText } from '@parley/model'
import { useState } from 'react'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ClaimName, DateName } from '../navigation/pick.js'
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
  const { names } = useCase()
  const kind = words.record.kinds[change.kind]
  return (
    <>
      {kind}: {change.kind === 'claim' ? <ClaimName claim={change.claim} /> : <Local of={textOf()} />}
    </>
  )

  function textOf(): LocalText {
    switch (change.kind) {
      case 'event':
        return change.event.what
      case 'agreement':
        return change.agreement.name ?? change.agreement.id
      case 'stipulation':
        return change.stipulation.what
      case 'round':
        return change.round.note ?? change.round.where ?? change.round.result
      case 'position':
        return names.option(change.position.issue, change.position.option)
      case 'influence':
        return change.influence.what
      case 'claim':
        return change.claim.says
    }
  }
}
