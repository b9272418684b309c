import type { NearPackage } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { DataTable } from '../charts/data-table.js'
import { Evidence } from '../evidence/evidence.js'
import { Local, useSpeech } from '../i18n/language.js'
import { IssueName } from '../navigation/pick.js'
import { Section } from './section.js'

/** The packages nearest to a zone, each by what differs from the closest. */
export const NearestPackages = ({ nearest }: { readonly nearest: readonly NearPackage[] }) => {
  const { words, formats } = useSpeech()
  const { columns } = words.nearest
  const [closest] = nearest
  if (!closest || nearest.length < 2) return null
  return (
    <Section id="nearest" heading={words.nearest.heading} lead={words.nearest.lead}>
      <DataTable
        caption={words.nearest.caption}
        rows={nearest}
        rowKey={({ outcome }) => Object.values(outcome).join(' ')}
        columns={[
          { key: 'differs', heading: columns.differs, cell: (near) => <Differences near={near} closest={closest} /> },
          {
            key: 'distance',
            heading: columns.distance,
            isNumber: true,
            cell: ({ distance }) => (
              <Evidence
                title={columns.distance}
                basis={{ judgements: ['preferences', 'noAgreement', 'trust', 'events'] }}
              >
                {formats.number(distance)}
              </Evidence>
            ),
          },
          {
            key: 'zone',
            heading: columns.zone,
            isNumber: true,
            cell: ({ zoneShare }) => (zoneShare === null ? '–' : formats.share(zoneShare)),
          },
          {
            key: 'closest',
            heading: columns.closest,
            isNumber: true,
            cell: ({ closestShare }) => (closestShare === null ? '–' : formats.share(closestShare)),
          },
        ]}
      />
    </Section>
  )
}

const Differences = ({ near, closest }: { readonly near: NearPackage; readonly closest: NearPackage }) => {
  const { words } = useSpeech()
  const { view, names } = useCase()
  const changed = view.case.issues.filter(({ id }) => near.outcome[id] !== closest.outcome[id])
  if (changed.length === 0) return words.nearest.itself
  return (
    <ul className="changes">
      {changed.map(({ id }) => (
        <li key={id}>
          <IssueName id={id} />: <Local of={names.option(id, near.outcome[id] ?? '')} />
        </li>
      ))}
    </ul>
  )
}
