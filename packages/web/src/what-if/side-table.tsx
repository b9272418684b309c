import type { LocalText, WhatIf } from '@parley/model'
import { memo, type ReactNode, useId } from 'react'
import { SaveFigure } from '../charts/save-figure.js'
import { useOverflow } from '../charts/use-overflow.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ASKED_AS } from './draft.js'
import type { Compared } from './keep-ranges.js'
import type { Column, RowGroup } from './side-rows.js'
import { useFigureRows } from './use-figure-rows.js'
import { usePackageRows } from './use-package-rows.js'
import { useStabilityRows } from './use-stability-rows.js'
import { useWhatIfWords } from './what-if-words.js'

type Props = {
  readonly comparison: Compared
  readonly saved: readonly WhatIf[]
  readonly draftName: LocalText
  /** The figures answer an earlier question. */
  readonly isOld: boolean
}

/** The case as it is and the what-ifs beside it, a column each; one below the other where the page is narrow. */
export const SideTable = memo(({ comparison, saved, draftName, isOld }: Props) => {
  const columns = useColumns(comparison, saved, draftName)
  const figures = useFigureRows(columns)
  const packages = usePackageRows(columns)
  const stability = useStabilityRows(columns)
  return (
    // A table of other columns measures itself anew.
    <Sides key={columns.length} columns={columns} groups={[...figures, ...packages, ...stability]} isOld={isOld} />
  )
})

/** The columns with their names: the case first, then the what-ifs by letter. */
const useColumns = (comparison: Compared, saved: readonly WhatIf[], draftName: LocalText): readonly Column[] => {
  const ww = useWhatIfWords()
  const { say } = useSpeech()
  const base: Column = { key: '', letter: '', name: ww.asItIs, side: comparison.base, shift: null }
  return [
    base,
    ...comparison.whatIfs.map(({ whatIf: { id }, side, shift }, k): Column => {
      const named = id === ASKED_AS ? draftName : saved.find((one) => one.id === id)?.name
      const name = named === undefined || say(named) === '' ? (id === ASKED_AS ? ww.draft.unnamed : id) : named
      return { key: id, letter: String.fromCharCode(65 + k), name, side, shift }
    }),
  ]
}

type SidesProps = {
  readonly columns: readonly Column[]
  readonly groups: readonly RowGroup[]
  readonly isOld: boolean
}

const Sides = ({ columns, groups, isOld }: SidesProps) => {
  const ww = useWhatIfWords()
  const id = useId()
  const [ref, overflows] = useOverflow<HTMLDivElement>()
  return (
    <figure>
      <div
        className="table-scroll"
        ref={ref}
        {...(overflows && { role: 'region', 'aria-labelledby': id, tabIndex: 0 })}
      >
        <table className={isOld ? 'sides is-old' : 'sides'} aria-busy={isOld}>
          <caption id={id} className="visually-hidden">
            {ww.table.caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{ww.table.what}</span>
              </th>
              {columns.map((column) => (
                <th scope="col" key={column.key}>
                  <ColumnName column={column} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.key}>
              <tr className="sides-group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {group.heading}
                  {group.note !== undefined && <div className="quiet">{group.note}</div>}
                </th>
              </tr>
              {group.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.label}</th>
                  {columns.map((column) => (
                    <Cell key={column.key} column={column}>
                      {row.cell(column)}
                    </Cell>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <SaveFigure name="what-ifs" />
    </figure>
  )
}

const ColumnName = ({ column: { letter, name } }: { readonly column: Column }) => (
  <>
    {letter !== '' && <span className="column-letter">{letter} </span>}
    <Local of={name} />
  </>
)

const Cell = ({ column, children }: { readonly column: Column; readonly children: ReactNode }) => (
  <td className={column.shift === null ? 'is-base' : undefined}>
    <span className="cell-label">
      <ColumnName column={column} />
    </span>
    {children}
  </td>
)
