import { type FieldGroups, MOST_LISTED_STATES, type StabilityField } from '@parley/engine/graph-model'
import type { Conflict, ConflictOption } from '@parley/model'
import { Fragment } from 'react'
import { CONCEPT_NAMES, CONCEPTS } from '../case/concepts.js'
import { DataTable } from '../charts/data-table.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName } from '../navigation/pick.js'
import { Section } from '../views/section.js'
import { ConceptKey } from './concept-key.js'
import { useStabilityWords } from './stability-words.js'

type Props = { readonly field: StabilityField; readonly conflict: Conflict }

/** A conflict with too many states to list: how many are equilibria, and the strongest of them. */
export const LargeConflict = ({ field, conflict }: Props) => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const options = conflict.decisionMakers.flatMap((maker) => maker.options)
  return (
    <>
      <p className="callout">{sw.large.note(formats.count(field.states), formats.count(MOST_LISTED_STATES))}</p>
      <Section id="counts" heading={sw.large.counts}>
        <DataTable
          caption={sw.large.countsCaption(formats.count(field.states))}
          rows={CONCEPTS}
          rowKey={(concept) => concept}
          columns={[
            { key: 'concept', heading: sw.large.concept, cell: (concept) => CONCEPT_NAMES[concept] },
            {
              key: 'count',
              heading: sw.large.equilibria,
              isNumber: true,
              cell: (concept) => formats.count(field.equilibria[concept]),
            },
            ...(field.statusQuo === null
              ? []
              : [
                  {
                    key: 'now',
                    heading: sw.large.now,
                    cell: (concept: (typeof CONCEPTS)[number]) =>
                      field.statusQuo!.equilibrium[concept] ? sw.large.yes : sw.large.no,
                  },
                ]),
          ]}
        />
      </Section>
      {field.groups !== null && (
        <Section id="groups" heading={sw.large.groups} lead={sw.large.groupsLead}>
          <DataTable
            caption={sw.large.groupsCaption(formats.count(field.groups.groups.length))}
            rows={field.groups.groups}
            rowKey={({ pattern }) => String(pattern)}
            columns={[
              {
                key: 'taken',
                heading: sw.large.apart,
                cell: ({ pattern }) => (
                  <OptionsInWords
                    conflict={conflict}
                    options={options}
                    told={field.groups!.apart}
                    taken={pattern}
                    none={sw.large.everyState}
                  />
                ),
              },
              {
                key: 'states',
                heading: sw.large.states,
                isNumber: true,
                cell: ({ states }) => formats.count(states),
              },
              ...CONCEPTS.map((concept) => ({
                key: concept,
                heading: CONCEPT_NAMES[concept],
                isNumber: true,
                cell: ({ equilibria }: FieldGroups['groups'][number]) => formats.count(equilibria[concept]),
              })),
            ]}
          />
        </Section>
      )}
      <Section id="strongest" heading={sw.large.strongest}>
        <DataTable
          caption={sw.large.strongestCaption(formats.count(field.strongest.length))}
          rows={field.strongest}
          rowKey={({ state }) => String(state)}
          columns={[
            { key: 'state', heading: sw.table.state, cell: ({ state }) => sw.state(String(state)) },
            {
              key: 'taken',
              heading: sw.table.taken,
              cell: ({ state }) => (
                <OptionsInWords
                  conflict={conflict}
                  options={options}
                  told={state}
                  taken={state}
                  none={sw.nothingTaken}
                />
              ),
            },
            {
              key: 'concepts',
              heading: sw.table.equilibrium,
              cell: ({ concepts }) =>
                CONCEPTS.filter((concept) => concepts.includes(concept))
                  .map((concept) => CONCEPT_NAMES[concept])
                  .join(' '),
            },
          ]}
        />
      </Section>
      <ConceptKey />
    </>
  )
}

type OptionsInWordsProps = {
  readonly conflict: Conflict
  readonly options: readonly ConflictOption[]
  /** Which of them are told, and which of those are taken: bit o is option o. */
  readonly told: number
  readonly taken: number
  /** What stands there where none is told. */
  readonly none: string
}

/** Options by who takes them; those not taken with a `not`. */
const OptionsInWords = ({ conflict, options, told, taken, none }: OptionsInWordsProps) => {
  const sw = useStabilityWords()
  const has = (bits: number, option: ConflictOption) => ((bits >>> options.indexOf(option)) & 1) === 1
  const makers = conflict.decisionMakers.filter((maker) => maker.options.some((option) => has(told, option)))
  if (makers.length === 0) return <span className="quiet">{none}</span>
  return (
    <span className="state-words">
      {makers.map((maker) => (
        <span className="state-part" key={maker.id}>
          <span className="state-who">
            <ActorName id={maker.id} />
          </span>{' '}
          {maker.options
            .filter((option) => has(told, option))
            .map((option, k) => (
              <Fragment key={option.id}>
                {k > 0 && ' · '}
                {!has(taken, option) && `${sw.condition.not} `}
                <Local of={option.name ?? option.id} />
              </Fragment>
            ))}
        </span>
      ))}
    </span>
  )
}
