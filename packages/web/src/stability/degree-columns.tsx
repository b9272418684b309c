import type { ReactNode } from 'react'
import { CONCEPT_NAMES } from '../case/concepts.js'
import { Local } from '../i18n/language.js'
import { conceptsIn } from './concepts.js'
import { useConflict, useNames } from './conflict-context.js'
import { degreeNames, extensionsOf, forAll, unseenBy } from './degrees.js'
import { useStabilityWords } from './stability-words.js'

/** Further columns of the table of states, for what the case says beside plain preferences. */
export const useDegreeColumns = (): {
  readonly key: string
  readonly heading: string
  cell(state: number): ReactNode
}[] => {
  const sw = useStabilityWords()
  const names = useNames()
  const { strong, unknown, perceived } = useConflict().field.listed!.degrees
  const told = (concepts: readonly string[]) =>
    concepts.length === 0 ? <span className="quiet">{sw.table.none}</span> : concepts.join(' ')
  return [
    ...(strong === null
      ? []
      : [
          {
            key: 'strong',
            heading: sw.degrees.strongColumn,
            cell: (state: number) => told(degreeNames(forAll(strong, state))),
          },
        ]),
    ...(unknown === null || unknown === 'too-large'
      ? []
      : [
          {
            key: 'unknown',
            heading: sw.degrees.unknownColumn,
            cell: (state: number) =>
              extensionsOf(unknown, state, null).map(({ extensions, names: concepts }) => (
                <span key={extensions[0]} className="extension">
                  <span className="quiet">{extensions.join(', ')}</span> {told(concepts)}
                </span>
              )),
          },
        ]),
    ...(perceived === null
      ? []
      : [
          {
            key: 'perceived',
            heading: sw.degrees.perceivedColumn,
            cell: (state: number) => (
              <>
                {told(conceptsIn(perceived.equilibrium[state]!).map((c) => CONCEPT_NAMES[c]))}
                {unseenBy(perceived, state).map((maker) => (
                  <span key={maker} className="quiet extension">
                    {sw.degrees.unseenBy} <Local of={names.maker(maker)} />
                  </span>
                ))}
              </>
            ),
          },
        ]),
  ]
}
