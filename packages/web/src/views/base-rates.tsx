import type { BaseRate } from '@parley/engine'
import { DataTable } from '../charts/data-table.js'
import { useSpeech } from '../i18n/language.js'

/** How long comparable agreements stood, with how many were counted and what the figures cannot say. */
export const BaseRates = ({ rates }: { readonly rates: readonly BaseRate[] }) => {
  const { words, formats, language } = useSpeech()
  const [first] = rates
  const days = first?.standing.map((standing) => standing.days) ?? []
  return (
    <div>
      <h3>{words.holding.rates}</h3>
      {first ? (
        <>
          <DataTable
            caption={words.holding.ratesCaption}
            rows={rates}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'group',
                heading: words.holding.groupColumn,
                cell: ({ group, n, nOf }) =>
                  `${group[language]} (${nOf === 'group' ? words.holding.n(formats.count(n)) : words.holding.ofAll(formats.count(n))})`,
              },
              ...days.map((day) => ({
                key: String(day),
                heading: words.holding.days(formats.count(day)),
                isNumber: true,
                cell: ({ standing }: BaseRate) => {
                  const share = standing.find((one) => one.days === day)?.share
                  return share === undefined ? '–' : formats.share(share)
                },
              })),
            ]}
          />
          <p className="quiet">
            {first.caveat[language]}. {words.holding.overlap} <span lang="en">{first.origin}.</span>
          </p>
        </>
      ) : (
        <p>{words.holding.noRates}</p>
      )}
    </div>
  )
}
