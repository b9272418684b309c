import type { ConflictPreferences, Id, Path } from '@parley/model'
import { AttributionEditor } from '../attribution-editor.js'
import { FieldEditor } from '../field.js'
import { FieldGroup } from '../field-row.js'
import { useJudge } from '../judge.js'
import { useTarget } from '../target.js'
import { usePlace } from '../use-place.js'
import { ConditionList } from './condition-list.js'
import { useConflictEditWords } from './conflict-words.js'
import { statesOf } from './options-of.js'
import { StatesRanking } from './states-ranking.js'

type Way = 'statements' | 'ranking' | 'utilities'

type Props = {
  readonly path: Path
  readonly label: string
  readonly what: string
  /** The party whose utilities may say it; null: nobody's may. */
  readonly party: Id | null
  /** What somebody takes another to want: no strength, and nothing unknown. */
  readonly isBelieved?: boolean
}

/** How a decision maker orders the states: by statements, by a ranking of them, or by what they are worth in the case. */
export const PreferencesEditor = ({ path, label, what, party, isBelieved = false }: Props) => {
  const cw = useConflictEditWords()
  const { data } = useTarget()
  const { stamp } = useJudge()
  const place = usePlace(path, label)
  const preferences = place.value as ConflictPreferences
  const way: Way = 'statements' in preferences ? 'statements' : 'ranking' in preferences ? 'ranking' : 'utilities'
  const states = data.conflict === undefined ? null : statesOf(data.conflict)
  const hasUtilities = party !== null && data.preferences !== undefined && data.parties.some(({ id }) => id === party)
  const ways: readonly Way[] = [
    'statements',
    ...(states !== null || way === 'ranking' ? (['ranking'] as const) : []),
    ...(hasUtilities || way === 'utilities' ? (['utilities'] as const) : []),
  ]
  const choose = (next: Way) => {
    if (next === way) return
    const blank = {
      statements: { statements: [] },
      ranking: { ranking: states === null ? [] : [states.length === 1 ? states[0]! : states] },
      utilities: { utilities: true },
    }[next]
    place.set({ ...blank, ...stamp() })
  }
  return (
    <FieldGroup label={label} problems={place.problems}>
      <div className="edit-checks">
        {ways.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${label} ${path.join(' ')}`}
              checked={one === way}
              onChange={() => choose(one)}
            />
            <span>{cw.ways[one]}</span>
          </label>
        ))}
      </div>
      {states === null && <p className="quiet">{cw.tooManyStates}</p>}
      {way === 'statements' && (
        <ConditionList
          path={[...path, 'statements']}
          label={cw.statements}
          hint={cw.statementsHint}
          what={what}
          isOrdered
          isKept
          mayBeUnknown={!isBelieved}
        />
      )}
      {way === 'ranking' && <StatesRanking path={path} label={cw.ranking} isBelieved={isBelieved} />}
      {!isBelieved && way !== 'ranking' && (
        <FieldEditor field={{ key: 'strong', as: 'number' }} path={path} what={`${what} (${cw.ways[way]})`} />
      )}
      <AttributionEditor path={path} what={label} />
    </FieldGroup>
  )
}
