import {
  type CompiledCase,
  describePackageField,
  examinePackage,
  type FieldFrontier,
  outcomeCount,
  type PackageExam,
  type PackageField,
  pointNumbers,
  projectOutcomes,
  QUANTA_PER_UNIT,
  type Worth,
} from '@parley/engine'
import type { IsoDate } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { analyseImprovements } from './analyse-improvements.js'
import { caseSpace } from './case-space.js'
import type { PackageSpace } from './package-space.js'
import { encodePoints } from './points-as-bytes.js'

/** Outcomes up to which each is a point of the picture: 16 bytes an outcome go to the page at most. */
const MOST_POINTS = 2_000_000

/** Frontier points that an improvement is told with; more are counted on the frontier itself. */
const MOST_TOLD = 50

/** The packages of one state of a case on one date: what the page's view of them asks for. Made once, answers kept. */
export type PackagesAnalysis = {
  field(): PackageField
  /** Every feasible outcome by the utilities of two parties, as bytes (see `encodePoints`); null where they are too many. */
  points(x: number, y: number): Uint8Array<ArrayBuffer> | null
  /** `digits`: as many as issues, each an option of its issue. */
  examine(digits: Int32Array): PackageExam
  /** Digits from a query's text, `0.2.1`; null where they are not an outcome of the case. */
  parse(text: string): Int32Array | null
  readonly parties: readonly string[]
}

/** Compiles a case for the page's view of its packages; null for a record. */
export const analysePackages = (
  loaded: LoadedCase,
  { at, worth }: { readonly at?: IsoDate | undefined; readonly worth: Worth },
): PackagesAnalysis | null => {
  const space = caseSpace(loaded, { at, faceValue: worth === 'face-value' })
  return space === null ? null : analysisOf(space.compiled, withFrontierKept(space), loaded.hash, worth)
}

const analysisOf = (c: CompiledCase, space: PackageSpace, caseHash: string, worth: Worth): PackagesAnalysis => {
  const numbers = pointNumbers(c, worth)
  const faceValue = worth === 'face-value' ? numbers : pointNumbers(c, 'face-value')
  const hasPoints = outcomeCount(c.space) <= BigInt(MOST_POINTS)
  const frontier = (): FieldFrontier => {
    const answer = space.frontier()
    return answer.ok ? answer.value : { kind: 'too-large' }
  }
  let field: PackageField | null = null
  return {
    parties: c.parties,
    field: () => {
      field ??= { caseHash, worth, hasPoints, ...describePackageField(c, numbers, frontier()) }
      return field
    },
    points: (x, y) => {
      const { reservation } = numbers
      const points = projectOutcomes(c.space, numbers.table, {
        parties: [x, y],
        reservation,
        unit: QUANTA_PER_UNIT,
        most: MOST_POINTS,
      })
      return points.kind === 'found' ? encodePoints(points) : null
    },
    examine: (digits) => ({
      caseHash,
      digits: Array.from(digits),
      ...examinePackage(c, numbers, faceValue, digits),
      improvements: improvementsOf(space, digits),
    }),
    parse: (text) => {
      if (!/^\d{1,9}(?:\.\d{1,9})*$/.test(text)) return null
      const digits = Int32Array.from(text.split('.'), Number)
      const { sizes } = c.space
      return digits.length === sizes.length && digits.every((digit, j) => digit < sizes[j]!) ? digits : null
    },
  }
}

const improvementsOf = (space: PackageSpace, digits: Int32Array): PackageExam['improvements'] => {
  const answer = analyseImprovements(space, digits)
  if (!answer.ok || answer.value.kind === 'empty') return null
  return { ...answer.value, onFrontier: answer.value.onFrontier.slice(0, MOST_TOLD) }
}

/** The same space, whose frontier is found once. */
const withFrontierKept = (space: PackageSpace): PackageSpace => {
  let kept: ReturnType<PackageSpace['frontier']> | null = null
  return {
    ...space,
    frontier: () => {
      kept ??= space.frontier()
      return kept
    },
  }
}
