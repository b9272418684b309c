import { type IsoDate, type StateCounts, type StipulationState, stipulationsByMonth } from '@parley/model'
import { useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import { DataTable } from '../charts/data-table.js'
import { SaveFigure } from '../charts/save-figure.js'
import { useSpeech } from '../i18n/language.js'
import { ActorName, MonthName } from '../navigation/pick.js'
import { Section } from '../views/section.js'
import { useRecordWords } from './record-words.js'
import { StackedMonths } from './stacked-months.js'

const STATES: readonly StipulationState[] = ['kept', 'partly-kept', 'broken', 'overdue', 'pending', 'unassessed']

/** Stipulations by state and month, and their roll-up by party. */
export const PromisesByMonth = ({ asOf }: { readonly asOf: IsoDate }) => {
  const rw = useRecordWords()
  const { words, formats } = useSpeech()
  const { view } = useCase()
  const months = useMemo(() => stipulationsByMonth(view.case, asOf), [view, asOf])
  const last = months.at(-1)
  const stateColumns = STATES.map((state) => ({
    key: state,
    heading: words.record.state[state],
    isNumber: true,
    cell: ({ counts }: { counts: StateCounts }) => formats.count(counts[state]),
  }))
  const total = (counts: StateCounts) => STATES.reduce((sum, state) => sum + counts[state], 0)
  return (
    <Section id="promises-by-month" heading={rw.promises.heading} lead={rw.promises.lead}>
      {last === undefined ? (
        <p>{rw.promises.none}</p>
      ) : (
        <>
          <figure>
            <StackedMonths
              label={rw.promises.caption}
              months={months.map(({ month }) => month)}
              series={STATES.map((state) => ({
                key: state,
                name: words.record.state[state],
                values: months.map(({ counts }) => counts[state]),
              }))}
            />
            <DataTable
              caption={rw.promises.caption}
              rows={months}
              rowKey={({ month }) => month}
              columns={[
                {
                  key: 'month',
                  heading: rw.promises.month,
                  cell: ({ month }) => <MonthName month={month}>{formats.monthOfYear(`${month}-01`)}</MonthName>,
                },
                ...stateColumns,
              ]}
            />
            <SaveFigure name="stipulations-by-month" />
          </figure>
          <DataTable
            caption={rw.promises.byParty}
            rows={Object.entries(last.byActor).map(([actor, counts]) => ({ actor, counts }))}
            rowKey={({ actor }) => actor}
            columns={[
              { key: 'party', heading: rw.promises.party, cell: ({ actor }) => <ActorName id={actor} /> },
              {
                key: 'all',
                heading: rw.promises.all,
                isNumber: true,
                cell: ({ counts }) => formats.count(total(counts)),
              },
              ...stateColumns,
            ]}
          />
        </>
      )}
    </Section>
  )
}
