import type { NearPackage } from '@parley/engine'
import type { ReactNode } from 'react'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName, IssueName } from '../navigation/pick.js'
import type { Column, Row, RowGroup } from './side-rows.js'
import { useWhatIfWords } from './what-if-words.js'

/** The closest package issue by issue with what differs, its worth to each party, who binds, and the case's nearest packages. */
export const usePackageRows = (columns: readonly Column[]): readonly RowGroup[] => {
  const ww = useWhatIfWords()
  const { formats, words } = useSpeech()
  const { view, names } = useCase()
  const [base] = columns
  if (base === undefined) return []
  const { issues, parties } = view.case
  const settled = issues.map(({ id }): Row => {
    const first = base.side.closest.outcome[id] ?? ''
    return {
      key: id,
      label: <IssueName id={id} />,
      cell: ({ side, shift }) => {
        const option = side.closest.outcome[id] ?? ''
        if (shift === null) return <Local of={names.option(id, option)} />
        return option === first ? (
          <span className="quiet">{ww.table.same}</span>
        ) : (
          <span className="differs">
            <span aria-hidden="true">≠ </span>
            <span className="visually-hidden">{ww.table.differs}: </span>
            <Local of={names.option(id, option)} />
          </span>
        )
      },
    }
  })
  const worth = parties.map(
    ({ id }): Row => ({
      key: id,
      label: <ActorName id={id} />,
      cell: ({ side, shift }) => {
        const utility = side.closest.utilities[id] ?? 0
        const change = utility - (base.side.closest.utilities[id] ?? 0)
        return (
          <>
            {formats.number(utility)}
            {shift !== null && (
              <span className="shift">
                {change === 0 ? ww.table.noChange : `${ww.table.change} ${formats.signed(change)}`}
              </span>
            )}
          </>
        )
      },
    }),
  )
  const binds: Row = {
    key: 'binds',
    label: ww.table.binds,
    cell: ({ side }) => (
      <ul>
        {side.parties
          .filter(({ bindingShare, binding }) => (bindingShare ?? Number(binding)) > 0)
          .map(({ id, bindingShare }) => (
            <li key={id}>
              <ActorName id={id} />{' '}
              <span className="quiet">
                {bindingShare === null ? ww.table.point : ww.table.bindsIn(formats.share(bindingShare))}
              </span>
            </li>
          ))}
      </ul>
    ),
  }
  const near = base.side.baseNearest.map(
    (_, k): Row => ({
      key: String(k),
      label: ww.table.package(k + 1),
      cell: ({ side }) => <Standing of={side.baseNearest[k]!} />,
    }),
  )
  return [
    { key: 'package', heading: ww.table.groups.package, note: `(${ww.table.point})`, rows: settled },
    { key: 'worth', heading: ww.table.groups.worth, rows: [...worth, binds] },
    {
      key: 'hold',
      heading: words.holding.heading,
      note: `${words.holding.incentive} (${ww.table.point})`,
      rows: parties.map(({ id }) => ({
        key: id,
        label: <ActorName id={id} />,
        cell: ({ side }) =>
          words.holding.verdict[side.wouldHold.find(({ party }) => party === id)?.reason ?? 'not-assessed'],
      })),
    },
    {
      key: 'near',
      heading: ww.table.groups.near,
      note: (
        <ol className="near-what">
          {base.side.baseNearest.map(({ outcome }) => (
            <li key={Object.values(outcome).join(' ')}>
              <NearWhat outcome={outcome} closest={base.side.closest.outcome} />
            </li>
          ))}
        </ol>
      ),
      rows: near,
    },
  ]
}

const Standing = ({ of: { distance, zoneShare } }: { readonly of: NearPackage }) => {
  const ww = useWhatIfWords()
  const { formats } = useSpeech()
  const point = distance <= 0 ? ww.table.inZone : ww.table.short(formats.number(distance))
  return (
    <>
      {zoneShare !== null && ww.table.ofSamples(formats.share(zoneShare))}
      <span className={zoneShare === null ? undefined : 'shift'}>
        {point} ({ww.table.point})
      </span>
    </>
  )
}

type NearProps = { readonly outcome: NearPackage['outcome']; readonly closest: NearPackage['outcome'] }

/** What a package settles otherwise than the case's closest one. */
const NearWhat = ({ outcome, closest }: NearProps): ReactNode => {
  const ww = useWhatIfWords()
  const { view, names } = useCase()
  const different = view.case.issues.filter(({ id }) => outcome[id] !== closest[id])
  if (different.length === 0) return ww.table.closestItself
  return different.map(({ id }, k) => (
    <span key={id}>
      {k > 0 && '; '}
      <IssueName id={id} />: <Local of={names.option(id, outcome[id] ?? '')} />
    </span>
  ))
}
