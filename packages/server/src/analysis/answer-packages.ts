import type { PackageExam, PackageField, Worth } from '@parley/engine'
import type { IsoDate } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { LatestMap } from '../kept/latest-map.js'
import { asOfOf } from './analyse.js'
import { analysePackages, type PackagesAnalysis } from './analyse-packages.js'

/** What the page's view of the packages asks about a state of a case, as of `at` (default: its own date). */
export type PackagesQuestion = { readonly at?: IsoDate | undefined; readonly worth: Worth } & (
  | { readonly about: 'field' }
  /** Every feasible package by what two parties get, named by their ids. */
  | { readonly about: 'points'; readonly x: string; readonly y: string }
  /** One package, as the number of an option for each issue: `0.2.1`. */
  | { readonly about: 'package'; readonly digits: string }
)

export type PackagesAnswer =
  | { readonly kind: 'field'; readonly field: PackageField }
  | { readonly kind: 'points'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'package'; readonly exam: PackageExam }
  /** A record has no packages. */
  | { readonly kind: 'record' }
  /** Outcomes are too many to list. */
  | { readonly kind: 'too-many' }
  | { readonly kind: 'unknown-parties'; readonly parties: readonly string[] }
  /** The digits are no outcome of the case. */
  | { readonly kind: 'no-outcome' }

/** What was found about a state of a case, by date and worth, as long as that state is there. */
const kept = new WeakMap<LoadedCase, LatestMap<string, PackagesAnalysis | null>>()
const MOST_KEPT = 8

const analysisOf = (loaded: LoadedCase, { at, worth }: PackagesQuestion): PackagesAnalysis | null => {
  const known = kept.get(loaded) ?? new LatestMap<string, PackagesAnalysis | null>(MOST_KEPT)
  kept.set(loaded, known)
  const key = `${asOfOf(loaded, { at })} ${worth}`
  const analysis = known.has(key) ? known.get(key)! : analysePackages(loaded, { at, worth })
  known.set(key, analysis)
  return analysis
}

/** Question and answer are plain data, so that a thread of its own can do the work. */
export const answerPackages = (loaded: LoadedCase, question: PackagesQuestion): PackagesAnswer => {
  const analysis = analysisOf(loaded, question)
  if (analysis === null) return { kind: 'record' }
  switch (question.about) {
    case 'field':
      return { kind: 'field', field: analysis.field() }
    case 'points': {
      const { parties } = analysis
      const [x, y] = [parties.indexOf(question.x), parties.indexOf(question.y)] as const
      if (x < 0 || y < 0) return { kind: 'unknown-parties', parties }
      const bytes = analysis.points(x, y)
      return bytes === null ? { kind: 'too-many' } : { kind: 'points', bytes }
    }
    case 'package': {
      const digits = analysis.parse(question.digits)
      return digits === null ? { kind: 'no-outcome' } : { kind: 'package', exam: analysis.examine(digits) }
    }
  }
}
