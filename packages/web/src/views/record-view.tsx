import type { Needs } from '@parley/engine'
import { parsePath, recordOf } from '@parley/model'
import { useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { ActorName } from '../navigation/pick.js'
import { ToEdit } from '../navigation/to-edit.js'
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
        <ul className="needs">
          {needs.needs.map(({ path }) => (
            <li key={path}>
              <Needed path={path} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** A judgement that is not there yet, which leads to where it is put in. */
const Needed = ({ path }: { readonly path: string }) => {
  const { words, say } = useSpeech()
  const { names } = useCase()
  const [part, party = '', what, issue] = parsePath(path) ?? []
  const ofParty = say(names.actor(String(party)))
  const told =
    what === 'weights'
      ? words.record.needs.weights(ofParty)
      : what === 'values'
        ? words.record.needs.values(ofParty, say(names.issue(String(issue))))
        : words.record.needs.statusQuo(ofParty)
  return <ToEdit part={String(part)}>{told}</ToEdit>
}
