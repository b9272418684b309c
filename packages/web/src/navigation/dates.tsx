import { asOfDate, type IsoDate } from '@parley/model'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import type { Workbench } from '../use-workbench.js'

/** The date that the case is looked at: as it stood, by what was known then. */
type Dates = {
  /** null: the case's own date. */
  readonly at: IsoDate | null
  readonly latest: IsoDate
  readonly lookAt: (at: IsoDate | null) => void
}

const DatesContext = createContext<Dates | null>(null)

export const useDates = (): Dates => {
  const dates = useContext(DatesContext)
  if (!dates) throw new Error('useDates outside DatesProvider')
  return dates
}

type Props = { readonly workbench: Workbench; readonly children: ReactNode }

export const DatesProvider = ({ workbench: { at, lookAt }, children }: Props) => {
  const { view } = useCase()
  const latest = asOfDate(view.case)
  const dates = useMemo<Dates>(() => ({ at, latest, lookAt }), [at, latest, lookAt])
  return <DatesContext value={dates}>{children}</DatesContext>
}

/** The last day of a month (`2024-02`). */
export const endOfMonth = (month: string): IsoDate => {
  const [year, of] = month.split('-').map(Number)
  return new Date(Date.UTC(year!, of!, 0)).toISOString().slice(0, 10)
}
