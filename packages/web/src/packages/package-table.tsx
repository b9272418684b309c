import type { Digits } from '@parley/engine'
import { useId, useMemo, useState } from 'react'
import { useCase } from '../case/use-case.js'
import { type Column, DataTable } from '../charts/data-table.js'
import { Pager } from '../charts/pager.js'
import { useSpeech } from '../i18n/language.js'
import { Section } from '../views/section.js'
import { isSame } from './outcome.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'
import { type PackageRow, type RowKind, useRows } from './use-rows.js'

const KINDS: readonly RowKind[] = ['frontier', 'marks', 'all']
const A_PAGE = 15

/** Everything that the pictures show, as a table, a page at a time. */
export const PackageTable = () => {
  const pw = usePackageWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  const { field, cloud, selection } = usePackages()
  const [kind, setKind] = useState<RowKind>('frontier')
  const [page, setPage] = useState(0)
  const id = useId()
  const { size, rowAt } = useRows(kind)
  const pages = Math.max(1, Math.ceil(size / A_PAGE))
  const at = Math.min(page, pages - 1)
  const rows = useMemo(
    () => Array.from({ length: Math.min(A_PAGE, size - at * A_PAGE) }, (_, k) => rowAt(at * A_PAGE + k)),
    [size, rowAt, at],
  )
  const { columns } = pw.table
  return (
    <Section id="table" heading={pw.table.heading} lead={pw.table.estimates}>
      <p className="table-choice">
        <label htmlFor={id}>{pw.table.show}</label>{' '}
        <select
          id={id}
          value={kind}
          onChange={(event) => {
            setKind(event.target.value as RowKind)
            setPage(0)
          }}
        >
          {KINDS.filter((one) => one !== 'all' || cloud !== null).map((one) => (
            <option key={one} value={one}>
              {pw.table.kinds[one]}
            </option>
          ))}
        </select>
      </p>
      {size === 0 ? (
        <p>{pw.table.empty}</p>
      ) : (
        <DataTable<PackageRow>
          caption={pw.table.caption[kind]}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'package', heading: columns.package, cell: (row) => <SelectRow row={row} /> },
            ...field.parties.map(
              (party, i): Column<PackageRow> => ({
                key: party,
                heading: say(names.actor(party)),
                isNumber: true,
                cell: ({ utilities }) => (utilities[i] === null ? '' : formats.number(utilities[i]!)),
              }),
            ),
            { key: 'gap', heading: columns.gap, isNumber: true, cell: ({ gap }) => formats.number(gap) },
            {
              key: 'zone',
              heading: columns.inZone,
              cell: ({ inZone }) => (inZone ? pw.table.yes : pw.table.no),
            },
            ...(kind === 'frontier' && field.frontier.kind === 'found' && field.frontier.counts !== null
              ? [
                  {
                    key: 'count',
                    heading: columns.count,
                    isNumber: true,
                    cell: ({ count }: PackageRow) => (count === null ? '' : formats.count(Number(count))),
                  },
                ]
              : []),
            {
              key: 'differs',
              heading: columns.differs,
              cell: ({ digits }) => <Differences digits={digits} from={selection.digits} />,
            },
          ]}
        />
      )}
      <Pager words={pw.table} page={at} pages={pages} onPage={setPage} />
    </Section>
  )
}

const SelectRow = ({ row }: { readonly row: PackageRow }) => {
  const pw = usePackageWords()
  const { selection } = usePackages()
  const isSelected = isSame(row.digits, selection.digits)
  return (
    <button
      type="button"
      className="row-select"
      aria-pressed={isSelected}
      aria-label={pw.table.select(row.name)}
      onClick={() => selection.select(row.digits)}
    >
      {row.name}
      {isSelected && <span className="quiet"> · {pw.table.selected}</span>}
    </button>
  )
}

/** Issues named before the rest is counted. */
const MOST_NAMED = 3

const Differences = ({ digits, from }: { readonly digits: Digits; readonly from: Digits }) => {
  const pw = usePackageWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  const { issues } = usePackages()
  const changed = issues.flatMap(({ id, options }, j) =>
    digits[j] === from[j] ? [] : [`${say(names.issue(id))}: ${say(names.option(id, options[digits[j]!]!.id))}`],
  )
  if (changed.length === 0) return pw.table.nothing
  if (changed.length > MOST_NAMED) return pw.table.issues(formats.count(changed.length))
  return changed.join('; ')
}
