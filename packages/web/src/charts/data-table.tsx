import { type ReactNode, useId } from 'react'
import { useSpeech } from '../i18n/language.js'
import { useOverflow } from './use-overflow.js'

export type Column<Row> = {
  readonly key: string
  readonly heading: string
  readonly cell: (row: Row) => ReactNode
  readonly isNumber?: boolean
}

type Props<Row> = {
  readonly caption: string
  /** The first column heads its row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/** A table that scrolls sideways by itself where the page is narrow. */
export const DataTable = <Row,>({ caption, columns, rows, rowKey }: Props<Row>) => {
  const id = useId()
  const [ref, overflows] = useOverflow<HTMLDivElement>()
  return (
    // A part that scrolls has to be reached by keyboard, and to say what it is.
    <div className="table-scroll" ref={ref} {...(overflows && { role: 'region', 'aria-labelledby': id, tabIndex: 0 })}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.isNumber ? 'num' : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, k) =>
                k === 0 ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={column.isNumber ? 'num' : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The table that goes with a chart, folded away. */
export const ChartTable = <Row,>(props: Props<Row>) => {
  const { words } = useSpeech()
  return (
    <details className="chart-table" data-unsaved="">
      <summary>{words.table(props.caption)}</summary>
      <DataTable {...props} />
    </details>
  )
}
