import { type IsoDate, incidentsByMonth } from '@parley/model'
import { useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import { DataTable } from '../charts/data-table.js'
import { SaveFigure } from '../charts/save-figure.js'
import { useSpeech } from '../i18n/language.js'
import { MonthName } from '../navigation/pick.js'
import { Section } from '../views/section.js'
import { useRecordWords } from './record-words.js'
import { StackedMonths } from './stacked-months.js'

/** Events by month under two rules of counting, side by side. */
export const Incidents = ({ asOf }: { readonly asOf: IsoDate }) => {
  const rw = useRecordWords()
  const { formats } = useSpeech()
  const { view } = useCase()
  const months = useMemo(() => incidentsByMonth(view.case, asOf), [view, asOf])
  const { incidents: words } = rw
  return (
    <Section id="incidents" heading={words.heading} lead={words.lead}>
      {months.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <figure>
          <StackedMonths
            label={words.caption}
            months={months.map(({ month }) => month)}
            series={[
              { key: 'events', name: words.events, values: months.map(({ events }) => events) },
              { key: 'days', name: words.days, values: months.map(({ days }) => days) },
            ]}
            isBeside
          />
          <DataTable
            caption={words.caption}
            rows={months}
            rowKey={({ month }) => month}
            columns={[
              {
                key: 'month',
                heading: words.month,
                cell: ({ month }) => <MonthName month={month}>{formats.monthOfYear(`${month}-01`)}</MonthName>,
              },
              { key: 'events', heading: words.events, isNumber: true, cell: ({ events }) => formats.count(events) },
              { key: 'days', heading: words.days, isNumber: true, cell: ({ days }) => formats.count(days) },
            ]}
          />
          <SaveFigure name="events-by-month" />
        </figure>
      )}
    </Section>
  )
}
