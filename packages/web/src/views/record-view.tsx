import type { Needs } from '@parley/engine'
import { recordOf } from '@parley/model'
import { type MouseEvent, useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { addressWith, changeAddress } from '../navigation/address.js'
import { ActorName } from '../navigation/pick.js'
import { Commentary } from './commentary.js'
import { RecordCauses } from './record-causes.js'
import { RecordChanges } from './record-changes.js'
import { RecordPositions } from './record-positions.js'
import { RecordPromises } from './record-promises.js'
import { Section } from './section.js'
import { hasStatements, Statements } from './statements.js'

/** A case without the numbers: who stands where, what was promised, what is claimed, what a diagnosis would need. */
export const RecordView = ({ needs }: { readonly needs: Needs }) => {
  const { words } = useSpeech()
  const { view } = useCase()
  const record = useMemo(() => recordOf(view.case, needs.asOf), [view, needs])
  const outspoken = view.case.parties.filter(hasStatements)
  return (
    <>
      <div className={view.commentary.length > 0 ? 'columns' : undefined}>
        <div className="columns-main">
          <RecordPositions record={record} />
          <RecordPromises record={record} />
          <RecordChanges record={record} />
        </div>
        <Commentary />
      </div>
      <RecordCauses record={record} />
      {outspoken.length > 0 && (
        <Section id="actors" heading={words.record.actors}>
          <div className="cards">
            {outspoken.map((party) => (
              <article className="card" key={party.id}>
                <h3>
                  <ActorName id={party.id} />
                </h3>
                <Statements actor={party} />
              </article>
            ))}
          </div>
        </Section>
      )}
      <Section id="needs" heading={words.record.heading} lead={words.record.lead}>
        <ul className="needs" lang="en">
          {needs.needs.map(({ path, what }) => (
            <li key={path}>
              {what} <PutIn path={path} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** A judgement's place in the case, which leads to the part of the edit view where it is put in. */
const PutIn = ({ path }: { readonly path: string }) => {
  const changes = { view: 'edit', part: path.split('.')[0]! }
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    changeAddress(changes, 'push')
  }
  return (
    <a href={addressWith(changes)} onClick={follow}>
      <code>{path}</code>
    </a>
  )
}
