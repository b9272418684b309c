import type { CaseRecord, StipulationState } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { DataTable } from '../charts/data-table.js'
import { Evidence } from '../evidence/evidence.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName, DateName } from '../navigation/pick.js'
import { Section } from './section.js'
import { type VerdictKind, VerdictMark } from './verdict-mark.js'

const MARKS: Record<StipulationState, VerdictKind> = {
  kept: 'supports',
  'partly-kept': 'cannot-test',
  broken: 'contradicts',
  pending: 'cannot-test',
  overdue: 'contradicts',
  unassessed: 'cannot-test',
}

/** What was signed, and what became of it by what is known. */
export const RecordPromises = ({ record }: { readonly record: CaseRecord }) => {
  const { words, say } = useSpeech()
  const { names } = useCase()
  const { stipulationColumns: columns } = words.record
  if (record.stipulations.length === 0) return null
  return (
    <Section id="promises" heading={words.record.stipulations}>
      <DataTable
        caption={words.record.stipulationsCaption}
        rows={record.stipulations}
        rowKey={({ agreement, stipulation }) => `${agreement}.${stipulation.id}`}
        columns={[
          {
            key: 'what',
            heading: columns.what,
            cell: ({ stipulation: { what, because = [] } }) => (
              <Evidence title={say(what)} basis={{ judgements: [], claims: because }}>
                <Local of={what} />
              </Evidence>
            ),
          },
          {
            key: 'agreement',
            heading: columns.agreement,
            cell: ({ agreement }) => <Local of={names.agreement(agreement)} />,
          },
          { key: 'by', heading: columns.by, cell: ({ stipulation }) => <ActorName id={stipulation.by} /> },
          {
            key: 'due',
            heading: columns.due,
            cell: ({ stipulation: { due } }) => (due === undefined ? '–' : <DateName date={due} />),
          },
          {
            key: 'state',
            heading: columns.status,
            cell: ({ state }) => <VerdictMark kind={MARKS[state]}>{words.record.state[state]}</VerdictMark>,
          },
        ]}
      />
    </Section>
  )
}
