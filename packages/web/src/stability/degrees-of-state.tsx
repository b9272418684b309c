import { CONCEPT_NAMES } from '../case/concepts.js'
import { Local, useSpeech } from '../i18n/language.js'
import { conceptsIn } from './concepts.js'
import { useConflict, useNames } from './conflict-context.js'
import { degreeNames, extensionsOf, hasDegrees, unseenBy } from './degrees.js'
import { useStabilityWords } from './stability-words.js'

/** Of one state what strong, unknown and mistaken preferences make of it, for whom; nothing where the case has none. */
export const DegreesOfState = ({ state }: { readonly state: number }) => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const names = useNames()
  const { field, changes, shown } = useConflict()
  const { degrees } = field.listed!
  if (!hasDegrees(degrees)) return null
  const { strong, unknown, perceived } = degrees
  const makers = shown.graph.model.decisionMakers.map((_, i) => i)
  const told = (concepts: readonly string[]) => (concepts.length === 0 ? sw.table.none : concepts.join(' '))
  return (
    <>
      <h3>{sw.degrees.heading}</h3>
      {changes.size > 0 && <p className="quiet">{sw.degrees.asInCase}</p>}
      {strong !== null && (
        <>
          <p className="quiet">{sw.degrees.strongLead}</p>
          <ul className="degrees">
            {makers.map((i) => (
              <li key={i}>
                <span className="state-who">
                  <Local of={names.maker(i)} />
                </span>{' '}
                {told(degreeNames(strong[i]![state]!))}
              </li>
            ))}
          </ul>
        </>
      )}
      {unknown === 'too-large' && <p>{sw.degrees.unknownTooLarge(formats.count(field.states))}</p>}
      {unknown !== null && unknown !== 'too-large' && (
        <>
          <p className="quiet">{sw.degrees.unknownLead}</p>
          <ul className="degrees">
            {makers.map((i) => (
              <li key={i}>
                <span className="state-who">
                  <Local of={names.maker(i)} />
                </span>{' '}
                {extensionsOf(unknown, state, i)
                  .map(({ extensions, names: concepts }) => `${extensions.join(', ')}: ${told(concepts)}`)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {perceived !== null && (
        <>
          <p>{sw.degrees.comesOut(conceptsIn(perceived.equilibrium[state]!).map((c) => CONCEPT_NAMES[c]))}</p>
          <ul className="degrees">
            {perceived.views.map(({ maker, states, marks }) => {
              const place = states.indexOf(state)
              const equilibrium = marks.reduce((mask, of) => mask & (of[place] ?? 0), -1)
              return (
                <li key={maker}>
                  <span className="state-who">
                    <Local of={names.maker(maker)} />
                  </span>{' '}
                  {place < 0
                    ? sw.degrees.notSeen
                    : sw.degrees.inItsView(
                        conceptsIn(marks[maker]![place]!).map((c) => CONCEPT_NAMES[c]),
                        conceptsIn(equilibrium).map((c) => CONCEPT_NAMES[c]),
                      )}
                </li>
              )
            })}
          </ul>
          {unseenBy(perceived, state).length > 0 && <p className="quiet">{sw.degrees.hidden}</p>}
        </>
      )}
    </>
  )
}
