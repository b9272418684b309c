import { indexOf } from './outcome.js'
import { usePackages } from './packages-context.js'
import { findPoint } from './points.js'

/** Where the selected package stands in the scatter; at once where its point is at hand. null before it is known. */
export const useSelectedPlace = (): { readonly x: number; readonly y: number } | null => {
  const { cloud, issues, selection, exam, isCurrent, x, y } = usePackages()
  if (cloud) {
    const { points } = cloud
    const k = findPoint(points, indexOf(issues, selection.digits))
    if (k !== null) return { x: points.x[k]!, y: points.y[k]! }
  }
  if (exam === null || !isCurrent) return null
  return { x: exam.standings[x]!.utility, y: exam.standings[y]!.utility }
}
