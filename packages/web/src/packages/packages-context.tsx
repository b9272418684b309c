import type { PackageExam, PackageField } from '@parley/engine'
import type { IsoDate, Issue } from '@parley/model'
import { createContext, useContext } from 'react'
import type { Mark } from './marks.js'
import type { Selection } from './selection.js'
import type { Cloud } from './use-points.js'

/** What every part of this view shares: the packages, what is selected, which two parties are looked at. */
export type Packages = {
  readonly field: PackageField
  readonly issues: readonly Issue[]
  readonly marks: readonly Mark[]
  readonly selection: Selection
  readonly exam: PackageExam | null
  readonly isCurrent: boolean
  /** The two parties of the scatter, by number. */
  readonly x: number
  readonly y: number
  readonly cloud: Cloud | null
  /** p05 and p95 of each party's reservation value; null without samples. */
  readonly ranges: readonly ({ readonly p05: number; readonly p95: number } | null)[]
  readonly at: IsoDate | null
}

const PackagesContext = createContext<Packages | null>(null)

export const PackagesProvider = PackagesContext.Provider

export const usePackages = (): Packages => {
  const packages = useContext(PackagesContext)
  if (!packages) throw new Error('usePackages outside PackagesProvider')
  return packages
}
