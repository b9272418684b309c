import type { Estimate, Shift, Side } from '@parley/engine'
import type { Cause } from '@parley/model'
import type { ReactNode } from 'react'
import { useCase } from '../case/use-case.js'
import { RangeFigure } from '../charts/figure.js'
import { domainAround } from '../charts/scale.js'
import { hasRange } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { ActorName } from '../navigation/pick.js'
import { CellBar } from './cell-bar.js'
import type { Column, Row, RowGroup } from './side-rows.js'
import { useWhatIfWords } from './what-if-words.js'

const CAUSES: readonly Cause[] = ['disagreement', 'situation', 'mistrust', 'waiting']

/** Distance, causes and what no agreement is worth, each with its range and with what a what-if changes in it. */
export const useFigureRows = (columns: readonly Column[]): readonly RowGroup[] => {
  const ww = useWhatIfWords()
  const { formats } = useSpeech()
  const { view } = useCase()
  const estimates = (
    key: string,
    label: ReactNode,
    of: (side: Side) => Estimate,
    shiftOf: (shift: Shift) => Estimate,
    barOf?: (estimate: Estimate) => ReactNode,
  ): Row => ({
    key,
    label,
    cell: ({ side, shift }) => (
      <>
        {barOf?.(of(side))}
        <RangeFigure of={of(side)} />
        {shift !== null && <ShiftLine of={shiftOf(shift)} />}
      </>
    ),
  })
  const shares = (key: string, label: string, of: (column: Column) => ReactNode): Row => ({
    key,
    label,
    cell: of,
  })
  const isAnySampled = columns.some(({ side }) => side.distance.zoneShare !== null)
  const inSamples = (share: number | null | undefined) =>
    share === null || share === undefined ? '–' : ww.table.ofSamples(formats.share(share))
  const distance: Row[] = [
    estimates(
      'distance',
      ww.table.distance,
      (side) => side.distance,
      (shift) => shift.distance,
    ),
    shares('zone', ww.table.zone, ({ side: { distance: d }, shift }) => (
      <>
        {d.zoneShare === null ? ww.table.zonePoint[d.value <= 0 ? 'yes' : 'no'] : inSamples(d.zoneShare)}
        {shift?.opensShare != null && shift.closesShare !== null && (
          <span className="shift">
            {ww.table.opens(formats.share(shift.opensShare), formats.share(shift.closesShare))}
          </span>
        )}
      </>
    )),
    ...(isAnySampled
      ? [
          shares('nearer', ww.table.nearer, ({ shift }) => inSamples(shift?.nearerShare)),
          shares('further', ww.table.further, ({ shift }) => inSamples(shift?.furtherShare)),
        ]
      : []),
  ]
  const ends = columns.flatMap(({ side }) =>
    CAUSES.flatMap((cause) => {
      const { value, quantiles } = side.causes[cause]
      return hasRange(quantiles) ? [value, quantiles.p05, quantiles.p95] : [value]
    }),
  )
  const domain = domainAround(ends)
  const causes = CAUSES.map((cause) =>
    estimates(
      cause,
      ww.table.cause[cause],
      (side) => side.causes[cause],
      (shift) => shift.causes[cause],
      (of) => <CellBar of={of} domain={domain} tone={cause} />,
    ),
  )
  const parties = view.case.parties.map(({ id }) =>
    estimates(
      id,
      <ActorName id={id} />,
      (side) => {
        const party = side.parties.find((one) => one.id === id)
        return { value: party?.reservation ?? 0, quantiles: party?.reservationQuantiles ?? NO_RANGE }
      },
      (shift) => shift.reservations[id] ?? { value: 0, quantiles: NO_RANGE },
    ),
  )
  return [
    { key: 'distance', heading: ww.table.groups.distance, rows: distance },
    { key: 'causes', heading: ww.table.groups.causes, rows: causes },
    { key: 'parties', heading: ww.table.groups.parties, rows: parties },
  ]
}

const NO_RANGE = { p05: null, p50: null, p95: null }

/** What changes from the case as it is, with its range. */
const ShiftLine = ({ of }: { readonly of: Estimate }) => {
  const ww = useWhatIfWords()
  const { value, quantiles } = of
  const isNone = value === 0 && (quantiles.p05 ?? 0) === 0 && (quantiles.p95 ?? 0) === 0
  return (
    <span className="shift">
      {isNone ? (
        ww.table.noChange
      ) : (
        <>
          {ww.table.change} <RangeFigure of={of} as="signed" />
        </>
      )}
    </span>
  )
}
