import type { BaseRate } from '@parley/engine'
import { DataTable } from '../charts/data-table.js'
import { useSpeech } from '../i18n/language.js'

const DAYS = [7, 30, 90, 365] as const

/** How long comparable ceasefires stood, with how many were counted and what the figures cannot say. */
export const BaseRates = ({ rates }: { readonly rates: readonly BaseRate[] }) => {
  const { words, formats } = useSpeech()
  const [first] = rates
  return (
    <div>
      <h3>{words.holding.rates}</h3>
      {first ? (
        <>
          <DataTable
            caption={words.holding.ratesCaption(formats.count(first.n), formats.count(first.breakdowns))}
            rows={rates}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'group',
                heading: words.holding.groupColumn,
                cell: ({ id }) => words.holding.group[id] ?? id,
              },
              ...DAYS.map((days) => ({
                key: String(days),
                heading: words.holding.days(formats.count(days)),
                isNumber: true,
                cell: ({ standing }: BaseRate) => formats.share(standing[days]),
              })),
            ]}
          />
          <p className="quiet">
            {words.holding.ratesCaveat} <span lang="en">{first.source}.</span>
          </p>
        </>
      ) : (
        <p>{words.holding.noRates}</p>
      )}
    </div>
  )
}
