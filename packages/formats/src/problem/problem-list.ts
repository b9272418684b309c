import type { Problem } from '@parley/model'
import { SCENARIO_LIMITS } from '../limits.js'
import type { FormatProblemCode } from './format-problem-codes.js'
import { makePlaceFinder } from './place-at.js'

/** A file of a scenario as text. */
export type TextFile = { readonly name: string; readonly text: string }

/** Tells what is wrong in a file, at an offset of its text (null: with the file as a whole). */
export type Tell = (at: number | null, code: FormatProblemCode, message: string, hint: string) => void

/** Problems of several files, each once, in the order told. */
export class ProblemList {
  readonly #problems: Problem[] = []
  readonly #seen = new Set<string>()

  get problems(): readonly Problem[] {
    return this.#problems
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0
  }

  /** What tells problems of one file: their path is `file:line:column`. */
  of(file: TextFile): Tell {
    const placeAt = makePlaceFinder(file.text)
    return (at, code, message, hint) => {
      const place = at === null ? undefined : placeAt(at)
      const path = place === undefined ? file.name : `${file.name}:${place.line}:${place.column}`
      this.add({ code, path, message, hint, ...place })
    }
  }

  add(problem: Problem): void {
    const key = `${problem.code} ${problem.path} ${problem.message}`
    if (this.#seen.has(key) || this.#problems.length === SCENARIO_LIMITS.problems) return
    this.#seen.add(key)
    this.#problems.push(problem)
  }
}
