import type { Shift, Side } from '@parley/engine'
import type { LocalText } from '@parley/model'
import type { ReactNode } from 'react'

/** A side of the comparison as a column; the case as it is has no shift. */
export type Column = {
  readonly key: string
  readonly letter: string
  readonly name: LocalText
  readonly side: Side
  readonly shift: Shift | null
}

export type Row = { readonly key: string; readonly label: ReactNode; readonly cell: (column: Column) => ReactNode }

export type RowGroup = {
  readonly key: string
  readonly heading: ReactNode
  readonly note?: ReactNode
  readonly rows: readonly Row[]
}
