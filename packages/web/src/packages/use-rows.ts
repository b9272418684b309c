import type { Digits } from '@parley/engine'
import { useMemo } from 'react'
import { useSpeech } from '../i18n/language.js'
import { digitsOfPoint, utilitiesOfPoint } from './frontier-order.js'
import { useMarkText } from './mark-names.js'
import { digitsAt } from './outcome.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'
import { orderByGap } from './points.js'

export type RowKind = 'frontier' | 'marks' | 'all'

export type PackageRow = {
  readonly key: string
  readonly name: string
  readonly digits: Digits
  /** null: not known here. */
  readonly utilities: readonly (number | null)[]
  readonly gap: number
  readonly inZone: boolean
  readonly count: number | string | null
}

/** The rows of a table of packages, each made when it is looked at: there can be a million. */
export const useRows = (kind: RowKind): { readonly size: number; readonly rowAt: (k: number) => PackageRow } => {
  const { field, issues, marks, cloud, x, y } = usePackages()
  const pw = usePackageWords()
  const { formats } = useSpeech()
  const textOf = useMarkText()
  const order = useMemo(() => (kind === 'all' && cloud ? orderByGap(cloud.points.gap) : null), [kind, cloud])
  // biome-ignore lint/correctness/useExhaustiveDependencies: names of marks follow the words.
  return useMemo(() => {
    const { frontier, parties, reservation } = field
    const n = parties.length
    const gapOf = (utilities: readonly number[]) => Math.max(...utilities.map((u, i) => reservation[i]! - u))
    if (kind === 'marks')
      return {
        size: marks.length,
        rowAt: (k: number) => {
          const { key, digits, utilities, sign, recorded, ...mark } = marks[k]!
          const gap = gapOf(utilities)
          const isFeasible = recorded === null || recorded.feasible
          const name = `${sign} · ${textOf({ ...mark, recorded }).name}`
          return { key, name, digits, utilities, gap, inZone: gap <= 0 && isFeasible, count: null }
        },
      }
    if (kind === 'all' && cloud && order) {
      const { points } = cloud
      return {
        size: points.size,
        rowAt: (k: number) => {
          const point = order[k]!
          const index = points.index === null ? point : points.index[point]!
          return {
            key: String(index),
            name: pw.table.number(formats.count(k + 1)),
            digits: digitsAt(issues, index),
            utilities: parties.map((_, i) => (i === x ? points.x[point]! : i === y ? points.y[point]! : null)),
            gap: points.gap[point]!,
            inZone: points.gap[point]! <= 0,
            count: null,
          }
        },
      }
    }
    return {
      size: frontier.kind === 'found' ? frontier.size : 0,
      rowAt: (k: number) => {
        if (frontier.kind !== 'found') throw new Error('a row of no frontier')
        const utilities = utilitiesOfPoint(frontier, n, k)
        const gap = gapOf(utilities)
        return {
          key: String(k),
          name: pw.table.number(formats.count(k + 1)),
          digits: digitsOfPoint(frontier, issues.length, k),
          utilities,
          gap,
          inZone: gap <= 0,
          count: frontier.counts?.[k] ?? null,
        }
      },
    }
  }, [kind, field, issues, marks, cloud, order, x, y, pw])
}
