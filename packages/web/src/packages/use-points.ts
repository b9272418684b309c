import type { PackageField } from '@parley/engine'
import { useEffect, useState } from 'react'
import { fetchPoints } from './packages-api.js'
import { makePointGrid, type PointGrid } from './point-grid.js'
import type { Points } from './points.js'

export type Cloud = { readonly points: Points; readonly grid: PointGrid }

/** Every package by two parties' utilities; null while it is loaded, and where there are too many. */
export const usePoints = (field: PackageField, x: number, y: number): Cloud | null => {
  const [loaded, setLoaded] = useState<{ field: PackageField; x: number; y: number; cloud: Cloud } | null>(null)
  useEffect(() => {
    const { hasPoints, parties, asOf, worth } = field
    const [first, second] = [parties[x], parties[y]]
    if (!hasPoints || first === undefined || second === undefined) return
    const gone = new AbortController()
    void fetchPoints({ at: asOf, worth }, first, second, gone.signal).then((points) => {
      if (gone.signal.aborted || !points) return
      setLoaded({ field, x, y, cloud: { points, grid: makePointGrid(points.x, points.y) } })
    })
    return () => gone.abort()
  }, [field, x, y])
  return loaded?.field === field && loaded.x === x && loaded.y === y ? loaded.cloud : null
}
