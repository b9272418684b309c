import type { LeverDiagnosis } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { BarRows } from '../charts/bar-rows.js'
import { ChartTable } from '../charts/data-table.js'
import { RangeFigure } from '../charts/figure.js'
import { SaveFigure } from '../charts/save-figure.js'
import { domainAround } from '../charts/scale.js'
import { Evidence } from '../evidence/evidence.js'
import { leverBasis } from '../evidence/rests-on.js'
import { hasRange } from '../i18n/formats.js'
import { Local, useSpeech } from '../i18n/language.js'

/** More bars than this are no picture. */
const MOST_DRAWN = 12

/** What each declared lever changes by itself, the strongest first. */
export const Levers = ({ levers }: { readonly levers: readonly LeverDiagnosis[] }) => {
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const { columns } = words.movers
  const rows = [...levers].sort((a, b) => a.change - b.change)
  const drawn = new Set(
    [...levers]
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .slice(0, MOST_DRAWN)
      .map(({ id }) => id),
  )
  const rangeOf = ({ changeQuantiles }: LeverDiagnosis): readonly [number, number] | undefined =>
    hasRange(changeQuantiles) ? [changeQuantiles.p05, changeQuantiles.p95] : undefined
  return (
    <div>
      <h3>{words.movers.levers}</h3>
      {levers.length === 0 ? (
        <p>{words.movers.none}</p>
      ) : (
        <figure>
          <p className="lead">{words.movers.lead}</p>
          <BarRows
            isCompact
            domain={domainAround(rows.flatMap((lever) => [lever.change, ...(rangeOf(lever) ?? [])]))}
            sides={{ low: words.situation.closer, high: words.situation.further }}
            rows={rows
              .filter(({ id }) => drawn.has(id))
              .map((lever) => ({
                key: lever.id,
                label: <Local of={names.lever(lever.id)} />,
                note: (
                  <>
                    {words.movers.cost(formats.plain(lever.cost))}
                    {lever.zoneShare !== null && ` · ${words.movers.zoneAlone(formats.share(lever.zoneShare))}`}
                  </>
                ),
                figure: (
                  <Evidence title={say(names.lever(lever.id))} basis={leverBasis(lever.id)}>
                    <RangeFigure of={{ value: lever.change, quantiles: lever.changeQuantiles }} as="signed" />
                  </Evidence>
                ),
                bar: {
                  from: 0,
                  to: lever.change,
                  whisker: rangeOf(lever),
                  tone: lever.change < 0 ? 'closer' : 'further',
                },
              }))}
          />
          {rows.length > drawn.size && (
            <figcaption>{words.movers.most(formats.count(drawn.size), formats.count(rows.length))}</figcaption>
          )}
          <ChartTable
            caption={words.movers.caption}
            rows={rows}
            rowKey={(lever) => lever.id}
            columns={[
              { key: 'lever', heading: columns.lever, cell: ({ id }) => <Local of={names.lever(id)} /> },
              { key: 'cost', heading: columns.cost, isNumber: true, cell: ({ cost }) => formats.plain(cost) },
              {
                key: 'range',
                heading: columns.range,
                isNumber: true,
                cell: (lever) => {
                  const range = rangeOf(lever)
                  return range ? words.range(formats.signed(range[0]), formats.signed(range[1])) : '–'
                },
              },
              { key: 'change', heading: columns.change, isNumber: true, cell: ({ change }) => formats.signed(change) },
              {
                key: 'distance',
                heading: columns.distance,
                isNumber: true,
                cell: ({ distance }) => formats.number(distance),
              },
              {
                key: 'zone',
                heading: columns.zone,
                isNumber: true,
                cell: ({ zoneShare }) => (zoneShare === null ? '–' : formats.share(zoneShare)),
              },
            ]}
          />
          <SaveFigure name="levers" />
        </figure>
      )}
    </div>
  )
}
