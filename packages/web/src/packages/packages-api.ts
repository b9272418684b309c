import type { Digits, PackageExam, PackageField, Worth } from '@parley/engine'
import type { Id, IsoDate } from '@parley/model'
import { type Answer, ask } from '../api.js'
import { decodePoints, type Points } from './points.js'

/** Which state of the packages is meant: as of a date (null: the case's own), at a worth. */
export type Asked = { readonly at: IsoDate | null; readonly worth: Worth }

const queryOf = ({ at, worth }: Asked, more: Readonly<Record<string, string>> = {}): string =>
  new URLSearchParams({ worth, ...(at === null ? {} : { at }), ...more }).toString()

export const fetchField = (asked: Asked, signal: AbortSignal): Promise<Answer<PackageField>> =>
  ask(`/api/packages?${queryOf(asked)}`, { signal })

export const fetchExam = (asked: Asked, digits: Digits, signal: AbortSignal): Promise<Answer<PackageExam>> =>
  ask(`/api/packages/exam?${queryOf(asked, { digits: digits.join('.') })}`, { signal })

/** null where the server cannot be reached or lists no points. */
export const fetchPoints = async (asked: Asked, x: Id, y: Id, signal: AbortSignal): Promise<Points | null> => {
  try {
    const response = await fetch(`/api/packages/points?${queryOf(asked, { x, y })}`, { signal })
    return response.ok ? decodePoints(await response.arrayBuffer()) : null
  } catch {
    return null
  }
}
