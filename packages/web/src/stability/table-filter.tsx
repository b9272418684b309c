import { useId } from 'react'
import { CONCEPT_NAMES, CONCEPTS } from '../case/concepts.js'
import { Local, useSpeech } from '../i18n/language.js'
import { Choice } from './choice.js'
import { ALL_CONCEPTS, bitOf } from './concepts.js'
import { useConflict, useNames } from './conflict-context.js'
import { useStabilityWords } from './stability-words.js'
import type { Filter } from './table-rows.js'

type Props = {
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly isChangedOnly: boolean
  readonly onChangedOnly: (isChangedOnly: boolean) => void
}

/** Which states the table has. */
export const TableFilter = ({ filter, onFilter, isChangedOnly, onChangedOnly }: Props) => {
  const sw = useStabilityWords()
  const { say } = useSpeech()
  const { shown, changes } = useConflict()
  const names = useNames()
  const { decisionMakers } = shown.graph.model
  return (
    <>
      <div className="packages-controls">
        <Choice
          label={sw.table.show}
          value={String(filter.equilibrium)}
          values={[
            ['0', sw.table.everyState],
            [String(ALL_CONCEPTS), sw.table.anyEquilibrium],
            ...CONCEPTS.map(
              (concept) => [String(bitOf(concept)), sw.table.equilibriaUnder(CONCEPT_NAMES[concept])] as const,
            ),
          ]}
          onChange={(value) => onFilter({ ...filter, equilibrium: Number(value) })}
        />
        <Choice
          label={sw.table.stableFor}
          value={String(filter.stableFor ?? '')}
          values={[['', sw.table.anybody], ...decisionMakers.map((_, i) => [String(i), say(names.maker(i))] as const)]}
          onChange={(value) => onFilter({ ...filter, stableFor: value === '' ? null : Number(value) })}
        />
        {changes.size > 0 && (
          <p className="choice-options table-changed">
            <label>
              <input
                type="checkbox"
                checked={isChangedOnly}
                onChange={(event) => onChangedOnly(event.target.checked)}
              />
              <span>{sw.table.changedOnly}</span>
            </label>
          </p>
        )}
      </div>
      <OptionFilter filter={filter} onFilter={onFilter} />
    </>
  )
}

const STANDINGS = ['any', 'taken', 'notTaken'] as const

/** Which options are to be taken, or not to be. */
const OptionFilter = ({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>) => {
  const sw = useStabilityWords()
  const { shown } = useConflict()
  const names = useNames()
  const id = useId()
  const standingOf = (o: number) =>
    (filter.taken >>> o) & 1 ? 'taken' : (filter.notTaken >>> o) & 1 ? 'notTaken' : 'any'
  const set = (o: number, standing: string) => {
    const bit = 1 << o
    onFilter({
      ...filter,
      taken: standing === 'taken' ? filter.taken | bit : filter.taken & ~bit,
      notTaken: standing === 'notTaken' ? filter.notTaken | bit : filter.notTaken & ~bit,
    })
  }
  return (
    <details className="chart-table">
      <summary>{sw.table.byOption}</summary>
      <div className="apart-choice">
        {shown.graph.model.decisionMakers.map(({ options, name }, i) => (
          <fieldset className="choice" key={name}>
            <legend>
              <Local of={names.maker(i)} />
            </legend>
            {options.map((o) => (
              <p className="option-filter" key={o}>
                <select id={`${id}-${o}`} value={standingOf(o)} onChange={(event) => set(o, event.target.value)}>
                  {STANDINGS.map((standing) => (
                    <option key={standing} value={standing}>
                      {sw.table.standing[standing]}
                    </option>
                  ))}
                </select>{' '}
                <label htmlFor={`${id}-${o}`}>
                  <Local of={names.option(o)} />
                </label>
              </p>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  )
}
